/** Finds for each sentence of a text the sentences of another that share its words. */
import { alignWords, isPhrase, type Aligned, type Range } from './align-words.ts';
import type { HeldSentence, SentenceWords } from './held-sentences.ts';

/**
 * What must be in common, in the same order, before two sentences are said to share their words. Only phrases count, that is at
 * least two words in a row: in any two sentences on one subject single words follow each other by chance.
 */
const THRESHOLD = {
  /** Of the sentence: half, and more words than a stock phrase has (“the ministry said in a statement”). */
  sentence: { share: 1 / 2, words: 8 },
  /** Of a short sentence, which may have no eight words, two thirds. */
  short: { share: 2 / 3, words: 6 },
  /** One of the phrases has at least so many words: two words in a row are soon the same (“of the”, “in a”). */
  longest: 3,
  /** Where the other text is cut off, half of what is held of it too, and more of it: little is there to judge by. */
  cut: { share: 1 / 2, words: 8 },
  /** Fewer are enough where all that is held of it stands in the sentence. */
  piece: { share: 1, words: 6 },
  /** A sentence of the other text may stand in a longer one. A stock phrase is no half of ten words and more. */
  within: { share: 1 / 2, words: 10 },
  /** Much of a sentence may be new, and its build the other’s: phrases all over it, one of them long. A stock phrase is in one place. */
  spread: { share: 1 / 4, words: 12, phrases: 3, longest: 5 },
} as const;

/** Two words in a row that stand in more sentences (“of the”) say nothing of where a sentence is from. */
const MOST_PLACES = 300;
/** How many of two words in a row must be in common before two sentences are compared: six words in phrases have at least three. */
const FEWEST_PAIRS = 2;
/** How many sentences of the other text each is compared with, those with most in common first. */
const MOST_CANDIDATES = 4;
/** A neighbour of a sentence is taken along when it brings so many more words in phrases. */
const FEWEST_GAINED = 4;

/** For each sentence where the other text has its words, or `undefined`. Same texts, same answer. */
export function shareWords(ours: readonly SentenceWords[], theirs: readonly HeldSentence[]): (SharedWords | undefined)[] {
  const text = toText(theirs);
  const found = ours.map((sentence) => nearest(keysOf(sentence), text));
  return withoutMoved(joinShort(ours, found, text));
}

/** The words of the other text in one row, and where its sentences and pairs of words are in it. */
function toText(sentences: readonly HeldSentence[]): Text {
  const keys = sentences.flatMap(keysOf);
  const places = new Map<string, number[]>();
  let at = 0;
  const ranges = sentences.map(({ words }, index) => {
    const range = { start: at, end: at + words.length };
    at = range.end;
    for (const pair of pairsOf(keys.slice(range.start, range.end))) {
      const known = places.get(pair);
      if (!known) places.set(pair, [index]);
      else if (known.at(-1) !== index && known.length <= MOST_PLACES) known.push(index);
    }
    return range;
  });
  return { sentences, keys, ranges, places };
}

const keysOf = ({ words }: SentenceWords): string[] => words.map(({ key }) => key);

const pairsOf = (keys: readonly string[]): string[] => keys.slice(1).map((key, index) => `${keys[index] ?? ''} ${key}`);

/** The best of the sentences with most pairs in common, each with a neighbour where that has more of the words. */
function nearest(keys: readonly string[], text: Text): SharedWords | undefined {
  const pairs = new Map<number, number>();
  for (const pair of new Set(pairsOf(keys))) {
    const places = text.places.get(pair) ?? [];
    if (places.length > MOST_PLACES) continue;
    for (const index of places) pairs.set(index, (pairs.get(index) ?? 0) + 1);
  }
  const candidates = [...pairs].filter(([, count]) => count >= FEWEST_PAIRS).sort(([a, more], [b, most]) => most - more || a - b);
  let best: SharedWords | undefined;
  for (const [index] of candidates.slice(0, MOST_CANDIDATES)) {
    for (const pair of [compare(keys, text, index, index), ...withNeighbour(keys, text, index, pairs)]) {
      if (isShared(pair) && (!best || isBetter(pair, best))) best = pair;
    }
    if (best?.pieces.length === 1) return best;
  }
  return best;
}

/** A sentence of the other text with the one before or behind it, where each of the two has words that the other has not. */
function withNeighbour(keys: readonly string[], text: Text, index: number, pairs: ReadonlyMap<number, number>): SharedWords[] {
  return [index - 1, index].flatMap((first) => {
    if (!pairs.has(first) || !pairs.has(first + 1) || !text.sentences[first + 1]?.follows) return [];
    const both = compare(keys, text, first, first + 1);
    const each = [first, first + 1].map((one) => phraseWords(compare(keys, text, one, one)));
    return phraseWords(both) >= Math.max(...each) + FEWEST_GAINED ? [both] : [];
  });
}

const isBetter = (a: SharedWords, b: SharedWords): boolean =>
  phraseWords(a) - phraseWords(b) > 0 ||
  (phraseWords(a) === phraseWords(b) && (length(a.theirs) - length(b.theirs) || a.theirs.start - b.theirs.start) < 0);

/** A sentence beside those from `first` to `last` of the other text. */
function compare(keys: readonly string[], { sentences, keys: all, ranges }: Text, first: number, last: number): SharedWords {
  const [start, end] = [ranges[first]?.start ?? 0, ranges[last]?.end ?? 0];
  const cuts = sentences
    .slice(first, last + 1)
    .flatMap(({ cutBefore, cutAfter }, index) => [
      ...(cutBefore ? [(ranges[first + index]?.start ?? 0) - start] : []),
      ...(cutAfter ? [(ranges[first + index]?.end ?? 0) - start] : []),
    ]);
  const pieces = alignWords(keys, all.slice(start, end), [...new Set(cuts)]);
  return { theirs: { start, end }, pieces: pieces.map((piece) => ({ ...piece, theirs: shift(piece.theirs, start) })) };
}

function isShared({ theirs, pieces }: SharedWords): boolean {
  const phrases = pieces.filter(isPhrase).map(({ ours }) => length(ours));
  const words = phrases.reduce((sum, count) => sum + count, 0);
  const uncompared = ofType(pieces, 'uncompared');
  const [our, their] = [(pieces.at(-1)?.ours.end ?? 0) - uncompared, length(theirs)];
  const { sentence, short, longest, cut, piece, within, spread } = THRESHOLD;
  if (Math.max(0, ...phrases) < longest) return false;
  const reaches = (least: { share: number; words: number }, count: number) => words >= least.words && words >= least.share * count;
  if (uncompared > 0) return (reaches(cut, our) && reaches(cut, their)) || reaches(piece, their);
  return (
    reaches(sentence, our) ||
    reaches(short, our) ||
    reaches(within, their) ||
    (reaches(spread, Math.min(our, their)) && phrases.length >= spread.phrases && Math.max(...phrases) >= spread.longest)
  );
}

/**
 * A sentence too short to be found alone (“He agreed.”) is the other text’s when it goes on there, word for word, where the
 * sentence before it ends or the one behind it begins.
 */
function joinShort(ours: readonly SentenceWords[], found: (SharedWords | undefined)[], { keys }: Text): (SharedWords | undefined)[] {
  const joined = [...found];
  const join = (index: number, start: number) => {
    const own = ours[index] ? keysOf(ours[index]) : [];
    const theirs = { start, end: start + own.length };
    if (own.length === 0 || start < 0 || own.some((key, place) => keys[start + place] !== key)) return;
    joined[index] ??= { theirs, pieces: [{ type: 'same', ours: { start: 0, end: own.length }, theirs }] };
  };
  for (let index = 1; index < ours.length; index++) {
    const last = joined[index - 1]?.pieces.findLast(({ type }) => type === 'same');
    if (!joined[index] && last) join(index, last.theirs.end);
  }
  for (let index = ours.length - 2; index >= 0; index--) {
    const first = joined[index + 1]?.pieces.find(({ type }) => type === 'same');
    if (!joined[index] && first) join(index, first.theirs.start - (ours[index]?.words.length ?? 0));
  }
  return joined;
}

/**
 * What a sentence lacks of the other text’s is not missing where its neighbour has it, because one sentence there may be two here;
 * and what both lack is missing once.
 */
function withoutMoved(found: readonly (SharedWords | undefined)[]): (SharedWords | undefined)[] {
  const held = found.map((pair) => placesOf(pair?.pieces.filter(isPhrase)));
  let missing = new Set<number>();
  return found.map((pair, index) => {
    const isElsewhere = (at: number) => [missing, held[index - 1], held[index + 1]].some((places) => places?.has(at));
    const pieces = pair?.pieces.flatMap((piece): Aligned[] => {
      if (piece.type !== 'changed') return [piece];
      const theirs = trimmed(piece.theirs, isElsewhere);
      return length(theirs) === 0 && length(piece.ours) === 0 ? [] : [{ ...piece, theirs }];
    });
    missing = placesOf(pieces?.filter(({ type }) => type === 'changed'));
    return pair && pieces && { ...pair, pieces };
  });
}

/** The places of the words of the other text. */
const placesOf = (pieces: readonly Aligned[] = []): Set<number> =>
  new Set(pieces.flatMap(({ theirs: { start, end } }) => Array.from({ length: end - start }, (_, index) => start + index)));

/** Without what is refused at either end. */
function trimmed({ start, end }: Range, refuse: (at: number) => boolean): Range {
  let [from, to] = [start, end];
  while (from < to && refuse(from)) from++;
  while (to > from && refuse(to - 1)) to--;
  return { start: from, end: to };
}

const length = ({ start, end }: Range): number => end - start;
const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
const ofType = (pieces: readonly Aligned[], type: Aligned['type']): number =>
  pieces.reduce((sum, piece) => (piece.type === type ? sum + length(piece.ours) : sum), 0);
const phraseWords = ({ pieces }: SharedWords): number => pieces.filter(isPhrase).reduce((sum, { ours }) => sum + length(ours), 0);

interface Text {
  sentences: readonly HeldSentence[];
  /** The keys of all words. */
  keys: readonly string[];
  /** Where each sentence lies among them. */
  ranges: readonly Range[];
  /** The sentences in which two words stand in a row. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Where the other text has the words of a sentence. Ranges count words: of the sentence, and of the whole other text. */
export interface SharedWords {
  /** The sentences of the other text. */
  theirs: Range;
  pieces: readonly Aligned[];
}
