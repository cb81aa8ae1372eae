/** Which words of a source stand in its relatives, sentence by sentence: found by the build, and paired by the editor. */
import type { DataOf } from '../../schemas/kinds.ts';
import { alignWords, type Aligned, type Range } from '../../text/align-words.ts';
import { comparedWords, type ComparedWord } from '../../text/compared-words.ts';
import { excerptSentences, sentencesIn, wholeSentences, type SentenceWords } from '../../text/held-sentences.ts';
import { isSameLanguage } from '../../text/language.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { shareWords } from '../../text/shared-words.ts';
import type { SourceText } from '../source-text.ts';
import type { Descent, DescentPiece, DescentSentence, Passage, SentenceRelation } from '../types.ts';
import type { Resolver } from './resolver.ts';

/** The descent of a source, or `undefined` when no relative is named. Same texts, same answer. */
export function toDescent({ data, prepared }: ComparedSource, resolver: Resolver): Descent | undefined {
  if (data.relatives.length === 0) return undefined;
  const sentences = prepared.paragraphs.flatMap(({ number, start, text }) =>
    sentencesIn(text, start, data.language).map((sentence) => ({ ...sentence, paragraph: number })),
  );
  const relatives = data.relatives.map((relative) => {
    const other = resolver.source(relative.source);
    return { ...relative, other, held: heldSentencesOf(other), isAlike: isSameLanguage(data.language, other.data.language) };
  });
  const relations = relatives.map(({ other, held, isAlike, ...relative }) => {
    const found = isAlike ? findRelations(sentences, other.id, held) : sentences.map(() => undefined);
    for (const { exact, relative: theirs, note } of relative.relations) {
      const pair = { ours: resolver.passage({ exact }), theirs: resolver.passage({ source: other.id, exact: theirs }), note };
      addPair(found, sentences, pair, { source: other.id, language: other.data.language, isAlike });
    }
    return found;
  });
  return {
    isComplete: relatives.every(({ other, isAlike }) => !other.data.excerpt && isAlike),
    relatives: relatives.map(({ other, held, note, direction }) => ({
      source: other.id,
      note,
      direction: direction && { from: direction.from, citations: resolver.cite(direction.evidence) },
      isWhole: other.data.excerpt === undefined,
      words: held.reduce((sum, { words }) => sum + words.length, 0),
    })),
    sentences: sentences.map(({ paragraph, start, end, words }, index): DescentSentence => ({
      paragraph,
      start,
      end,
      words: words.length,
      relations: relations.flatMap((found) => found[index] ?? []).sort((a, b) => b.words.same - a.words.same),
    })),
  };
}

const heldSentencesOf = ({ data, prepared }: ComparedSource) =>
  data.excerpt
    ? excerptSentences(paragraphsOf(prepared.text, data.paragraphs, data.preamble), data.language)
    : wholeSentences(prepared.paragraphs, data.language);

/** What the build finds in one relative, for each sentence. Texts in two languages have no words in common but names and numbers. */
function findRelations(
  sentences: readonly SentenceWords[],
  source: string,
  held: ReturnType<typeof heldSentencesOf>,
): (SentenceRelation | undefined)[] {
  const theirWords = held.flatMap(({ words }) => words);
  return shareWords(sentences, held).map((shared, index) => {
    const sentence = sentences[index];
    if (!shared || !sentence) return undefined;
    const pieces = shared.pieces.map((piece) => toPiece(piece, sentence.words, theirWords));
    const status = pieces.every(({ type }) => type === 'same') ? 'same' : 'near';
    const { start, end } = spanOf(shared.theirs, theirWords);
    return { source, status, start, end, pieces, words: countWords(shared.pieces), notes: [] };
  });
}

function toPiece({ type, ours, theirs }: Aligned, ourWords: readonly ComparedWord[], theirWords: readonly ComparedWord[]): DescentPiece {
  const [own, other] = [spanOf(ours, ourWords), spanOf(theirs, theirWords)];
  return { type: type === 'changed' ? changeOf(ours, theirs) : type, ...own, theirs: other };
}

const changeOf = (ours: Range, theirs: Range): 'own' | 'missing' | 'changed' =>
  length(theirs) === 0 ? 'own' : length(ours) === 0 ? 'missing' : 'changed';

/** Where words lie in their text; where there are none, the place between two. */
function spanOf({ start, end }: Range, words: readonly ComparedWord[]): Range {
  const at = words[start]?.start ?? words.at(-1)?.end ?? 0;
  return { start: at, end: end > start ? (words[end - 1]?.end ?? at) : at };
}

function countWords(pieces: readonly Aligned[]): SentenceRelation['words'] {
  const count = (type: Aligned['type'], side: 'ours' | 'theirs') =>
    pieces.reduce((sum, piece) => (piece.type === type ? sum + length(piece[side]) : sum), 0);
  return {
    same: count('same', 'ours'),
    own: count('changed', 'ours'),
    missing: count('changed', 'theirs'),
    uncompared: count('uncompared', 'ours'),
  };
}

/**
 * Adds a pair of the editor’s to the sentences it lies in. Where the build has found the relative already, only its note is added;
 * elsewhere the sentence is related by the editor, the words beside the pair uncompared, and it is never the same.
 */
function addPair(
  found: (SentenceRelation | undefined)[],
  sentences: readonly SentenceWords[],
  { ours, theirs, note }: Pair,
  { source, language, isAlike }: { source: string; language: string; isAlike: boolean },
): void {
  const theirWords = comparedWords(theirs.exact, language, theirs.start);
  sentences.forEach(({ start, end, words }, index) => {
    if (end <= ours.start || start >= ours.end) return;
    const known = found[index];
    if (known) {
      found[index] = { ...known, notes: [...known.notes, ...(note ? [note] : [])] };
      return;
    }
    const pair = {
      start: words.findIndex((word) => word.end > ours.start),
      end: words.findLastIndex((word) => word.start < ours.end) + 1,
    };
    const aligned = isAlike ? alignPair(pair, words, theirWords) : [];
    const hasCommon = aligned.some(({ type }) => type === 'same');
    const whole: Aligned = { type: 'changed', ours: pair, theirs: { start: 0, end: theirWords.length } };
    const pieces = [
      ...uncompared({ start: 0, end: pair.start }),
      ...(hasCommon ? aligned : [whole]),
      ...uncompared({ start: pair.end, end: words.length }, theirWords.length),
    ];
    const shown = pieces.map((piece) => toPiece(piece, words, theirWords));
    found[index] = {
      source,
      status: 'related',
      start: theirs.start,
      end: theirs.end,
      pieces: hasCommon ? shown : shown.map((piece) => (piece.type === 'changed' ? { ...piece, type: 'related' } : piece)),
      words: hasCommon ? countWords(pieces) : { ...countWords(pieces), own: 0, missing: 0 },
      notes: note ? [note] : [],
    };
  });
}

function alignPair(pair: Range, words: readonly ComparedWord[], theirWords: readonly ComparedWord[]): Aligned[] {
  const keys = (list: readonly ComparedWord[]) => list.map(({ key }) => key);
  return alignWords(keys(words.slice(pair.start, pair.end)), keys(theirWords)).map((piece) => ({
    ...piece,
    ours: { start: piece.ours.start + pair.start, end: piece.ours.end + pair.start },
  }));
}

const uncompared = (ours: Range, theirs = 0): Aligned[] =>
  length(ours) > 0 ? [{ type: 'uncompared', ours, theirs: { start: theirs, end: theirs } }] : [];

const length = ({ start, end }: Range): number => end - start;

interface Pair {
  ours: Passage;
  theirs: Passage;
  note: string | undefined;
}

interface ComparedSource {
  id: string;
  data: DataOf<'source'>;
  prepared: SourceText;
}
