/** Finds in a sentence the words that say that somebody speaks, each with its subject. Quotations are given to them elsewhere. */
import type { Frame, Item } from './frames.ts';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  GESTURE_VERBS,
  JUDGING_VERBS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SAYING_VERBS,
  WEAK_VERBS,
  type VerbForm,
} from './lexicon.ts';
import {
  indexBeforeVerb,
  isAdverb,
  isCapitalised,
  isNounish,
  isPhrasal,
  nounPhraseAt,
  nounPhraseBefore,
  wordAt,
  type NounPhrase,
} from './noun-phrase.ts';

export interface Cue {
  /** Items of the words themselves, such as “told” or “according to”. */
  start: number;
  end: number;
  base: string;
  /** Who speaks; nothing when the sentence does not say (“the court was told”). */
  subject: NounPhrase | undefined;
  style: Style;
  /** `weak` is also said of what is no speech: “he sees”. */
  strength: 'strong' | 'judging' | 'weak' | 'gesture';
}

/**
 * `inverted`: said Smith; `direct`: Smith said; `passive`: was called … by Smith; `shared`: a subject named for an earlier verb
 * (“…, adding that”); `relative`: Smith, who said.
 */
type Style = 'inverted' | 'direct' | 'passive' | 'shared' | 'relative' | 'according';

const DASH = /^[–—-]$/u;
const CLAUSE_MARK = /^[;:—–]$/u;
const LEADS_TO_INFINITIVE = new Set([
  'went',
  'goes',
  'going',
  'continued',
  'continues',
  'began',
  'took',
  'used',
  'proceeded',
  'wanted',
  'wants',
  'paused',
  'stood',
  'rose',
  'appeared',
  'seemed',
  'quick',
  'keen',
  'first',
  'able',
  'had',
  'has',
  'dared',
]);
const NEGATES_INFINITIVE = new Set(['refused', 'declined', 'failed', 'unable', 'unwilling', 'refuses', 'declines']);
/** How far behind a passive verb its agent may stand. */
const AGENT_REACH = 14;
/** What it begins with: a place, or the agency where the place ended with a full stop. */
const DATELINE = /^(?:\p{Lu}{3,}|\()/u;
/** In words and marks. */
const LONGEST_DATELINE = 10;

/** All cues in the order of the sentence. */
export function cuesIn({ items }: Frame): Cue[] {
  const cues: Cue[] = [];
  for (const index of items.keys()) {
    const cue = accordingTo(items, index) ?? verbCue(items, index, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(items: readonly Item[], index: number): Cue | undefined {
  const lower = wordAt(items, index)?.lower;
  const isCue =
    (lower === 'according' && wordAt(items, index + 1)?.lower === 'to') ||
    (lower === 'words' && wordAt(items, index - 1)?.lower === 'the' && wordAt(items, index + 1)?.lower === 'of');
  if (!isCue) return undefined;
  const subject = nounPhraseAt(items, index + 2) ?? objectPronounAt(items, index + 2);
  return { start: index, end: index + 2, base: 'according', subject, style: 'according', strength: 'strong' };
}

const objectPronounAt = (items: readonly Item[], index: number): NounPhrase | undefined =>
  /^(?:him|her|them)$/u.test(wordAt(items, index)?.lower ?? '') ? { start: index, coreEnd: index + 1, end: index + 1 } : undefined;

function verbCue(items: readonly Item[], index: number, earlier: readonly Cue[]): Cue | undefined {
  const word = wordAt(items, index);
  const verb = word && (isPhrasal(items, index) ? PHRASAL : formOf(word.lower));
  if (!verb || !isVerb(items, index, verb)) return undefined;
  const found = subjectOf(items, index, verb, earlier);
  if (!found) return undefined;
  return { start: index, end: endOfCue(items, index), base: verb.base, strength: strengthOf(verb), ...found };
}

const PHRASAL: VerbForm = { base: 'retort', shape: 'past' };

const formOf = (lower: string): VerbForm | undefined => SAYING_VERBS.get(lower) ?? JUDGING_VERBS.get(lower) ?? GESTURE_VERBS.get(lower);

function strengthOf({ base }: VerbForm): Cue['strength'] {
  if (GESTURE_VERBS.has(base)) return 'gesture';
  if (WEAK_VERBS.has(base)) return 'weak';
  return SAYING_VERBS.has(base) ? 'strong' : 'judging';
}

/** “was quoted as saying” is one cue. */
function endOfCue(items: readonly Item[], index: number): number {
  for (let at = index + 1; at < Math.min(items.length, index + AGENT_REACH); at += 1)
    if (wordAt(items, at)?.lower === 'as' && wordAt(items, at + 1)?.lower === 'saying') return at + 2;
  return index + 1;
}

/** Not a noun (“the claims”) and not an adjective (“the alleged plot”). */
function isVerb(items: readonly Item[], index: number, { shape }: VerbForm): boolean {
  const word = wordAt(items, index);
  const before = wordAt(items, index - 1);
  if (!word || (isCapitalised(word) && index > 0 && !isAfterQuote(items, index))) return false;
  if (isCapitalised(word) && !(shape === 'past' && nounPhraseAt(items, index + 1)?.start === index + 1))
    return shape === 'ing' && index === 0;
  if (items[index - 1]?.type === 'quote' || index === 0) return shape !== 'base';
  if (!before) return true;
  if (DETERMINERS.has(before.lower) || before.lower === "'s")
    return before.lower === 'all' || before.lower === 'both' || before.lower === 'others';
  if (before.lower === 'to') return leadsToSpeech(items, index);
  if (shape === 'past') return before.tag !== 'ADJ' || !isNounish(items, index + 1);
  if (shape === 'ing') return !isNounish(items, index - 1) || BE.has(before.lower) || before.lower === 'statement';
  if (shape === 'base')
    return AUXILIARIES.has(before.lower) || isAdverb(before) || word.tag === 'VERB' || PERSONAL_PRONOUNS.has(before.lower);
  return word.tag === 'VERB' || PERSONAL_PRONOUNS.has(before.lower) || before.tag === 'PROPN' || isSpeechAhead(items, index + 1);
}

const isAfterQuote = (items: readonly Item[], index: number): boolean => items[index - 1]?.type === 'quote';

function leadsToSpeech(items: readonly Item[], index: number): boolean {
  const leading = [2, 3, 4, 5].map((back) => wordAt(items, index - back)?.lower ?? '');
  if (leading.slice(0, 2).some((lower) => NEGATES_INFINITIVE.has(lower))) return false;
  return leading.some((lower) => LEADS_TO_INFINITIVE.has(lower));
}

function isSpeechAhead(items: readonly Item[], index: number): boolean {
  const next = items[index];
  return next?.type === 'quote' || /^(?:that|:|,)$/u.test(wordAt(items, index)?.lower ?? '');
}

function subjectOf(
  items: readonly Item[],
  index: number,
  verb: VerbForm,
  earlier: readonly Cue[],
): Pick<Cue, 'subject' | 'style'> | undefined {
  const behindVerb = nounPhraseAt(items, index + 1);
  if (isInverted(items, index, verb) && behindVerb) return { subject: behindVerb, style: 'inverted' };
  const before = indexBeforeVerb(items, index);
  if (verb.shape === 'past' && isPassive(items, index)) return passiveSubject(items, index, verb);
  const previous = wordAt(items, before);
  if (previous && (RELATIVES.has(previous.lower) || previous.lower === 'that')) {
    const antecedent = antecedentOf(items, before);
    if (antecedent) return { subject: antecedent, style: 'relative' };
  }
  if (verb.shape === 'ing' && !BE.has(wordAt(items, index - 1)?.lower ?? '')) return sharedSubject(items, index, earlier);
  if (!previous || /^[,)—–-]$/u.test(previous.exact)) return remoteSubject(items, index, before, earlier);
  if (CONJUNCTIONS.has(previous.lower) || previous.lower === 'to') return sharedSubject(items, index, earlier);
  const subject = subjectBefore(items, index);
  return subject ? { subject, style: 'direct' } : sharedSubject(items, index, earlier);
}

/** “…,” said Smith. “…,” later added Smith. Said Smith: “…” */
function isInverted(items: readonly Item[], index: number, { shape }: VerbForm): boolean {
  if (shape === 'ing' || shape === 'base') return false;
  let at = index - 1;
  for (
    let word = wordAt(items, at);
    word && (isAdverb(word) || /^[,—–-]$/u.test(word.exact) || word.lower === 'as');
    word = wordAt(items, at)
  )
    at -= 1;
  const subject = nounPhraseAt(items, index + 1);
  if (!subject || startsClause(items, subject)) return false;
  if (items[at]?.type !== 'quote') return at < 0 && index === 0;
  const isTelling = /^(?:told|tells|asked)$/u.test(wordAt(items, index)?.lower ?? '');
  return !isTelling || PERSONAL_PRONOUNS.has(wordAt(items, index + 1)?.lower ?? '') || isNamed(items, subject);
}

/** “…,” said she had asked: her words follow, she is not the one who says the words before. */
function startsClause(items: readonly Item[], { end }: NounPhrase): boolean {
  const next = wordAt(items, end);
  return (
    next !== undefined &&
    (AUXILIARIES.has(next.lower) ||
      (next.tag === 'VERB' && !next.lower.endsWith('ing') && !GESTURE_VERBS.has(next.lower) && next.lower !== 'told'))
  );
}

const isNamed = (items: readonly Item[], { start }: NounPhrase): boolean =>
  isCapitalised(wordAt(items, start) ?? { exact: '', lower: '', tag: 'X', start: 0, end: 0 });

function isPassive(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = wordAt(items, at);
    if (!word) return false;
    if (BE.has(word.lower)) return true;
    if (!isAdverb(word) && !AUXILIARIES.has(word.lower)) return false;
  }
  return false;
}

function passiveSubject(items: readonly Item[], index: number, { base }: VerbForm): Pick<Cue, 'subject' | 'style'> | undefined {
  if ((base === 'quote' || base === 'cite') && /^saying$/u.test(wordAt(items, endOfCue(items, index) - 1)?.lower ?? '')) {
    const subject = subjectBefore(items, index);
    return subject && { subject, style: 'direct' };
  }
  return { subject: agentAfter(items, index), style: 'passive' };
}

function agentAfter(items: readonly Item[], index: number): NounPhrase | undefined {
  for (let at = index + 1; at < Math.min(items.length, index + AGENT_REACH); at += 1)
    if (wordAt(items, at)?.lower === 'by') return nounPhraseAt(items, at + 1) ?? objectPronounAt(items, at + 1);
  return undefined;
}

/** Smith in “Smith, who said”. */
function antecedentOf(items: readonly Item[], relative: number): NounPhrase | undefined {
  const end = wordAt(items, relative - 1)?.exact === ',' ? relative - 1 : relative;
  const subject = nounPhraseBefore(items, end);
  if (!subject || end === relative) return subject;
  const start = clauseStart(items, subject.start);
  return wordAt(items, subject.start - 1)?.exact === ',' ? (firstPhrase(items, start, subject.start) ?? subject) : subject;
}

/** The subject of “…, adding that”, “… and called it”. */
function sharedSubject(items: readonly Item[], index: number, earlier: readonly Cue[]): Pick<Cue, 'subject' | 'style'> | undefined {
  const last = earlier.findLast(({ subject, style }) => subject && style !== 'relative');
  if (last) return { subject: last.subject, style: 'shared' };
  const subject = firstPhrase(items, clauseStart(items, 0), index);
  return subject && { subject, style: 'shared' };
}

/** The subject before what stands between commas: “Smith, a lawyer from Ohio, said”. */
function remoteSubject(
  items: readonly Item[],
  index: number,
  before: number,
  earlier: readonly Cue[],
): Pick<Cue, 'subject' | 'style'> | undefined {
  const inserted = DASH.test(wordAt(items, before)?.exact ?? '') ? dashBefore(items, before) : -1;
  const around = inserted > 0 ? nounPhraseBefore(items, inserted) : undefined;
  if (around) return { subject: around, style: 'direct' };
  const subject = firstPhrase(items, clauseStart(items, before), index);
  if (subject) return { subject, style: 'direct' };
  return sharedSubject(items, index, earlier);
}

/** “Smith — who was there — said” */
const dashBefore = (items: readonly Item[], before: number): number =>
  items.findLastIndex((item, at) => at < before && item.type === 'word' && DASH.test(item.word.exact));

function subjectBefore(items: readonly Item[], index: number): NounPhrase | undefined {
  const near = nounPhraseBefore(items, index);
  if (!near) return undefined;
  const relative = relativeBefore(items, near.start);
  return relative === undefined ? near : (antecedentOf(items, relative) ?? near);
}

/** “The man who shot the officer said”: the place of “who”, when no comma and no verb of saying parts it from the subject. */
function relativeBefore(items: readonly Item[], index: number): number | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = wordAt(items, at);
    if (!word || /^[,;:.]$/u.test(word.exact) || SAYING_VERBS.has(word.lower)) return undefined;
    if (RELATIVES.has(word.lower)) return at;
  }
  return undefined;
}

/** Where the clause begins that holds an item: after a quotation, a semicolon or the words that open the sentence. */
function clauseStart(items: readonly Item[], index: number): number {
  let start = 0;
  for (let at = index; at > 0; at -= 1) {
    const item = items[at - 1];
    if (item?.type === 'quote' || CLAUSE_MARK.test(wordAt(items, at - 1)?.exact ?? '')) {
      start = at;
      break;
    }
  }
  return start;
}

/** What a sentence is about: the first noun phrase that can be its subject. */
export const subjectOfSentence = ({ items }: Pick<Frame, 'items'>): NounPhrase | undefined => firstPhrase(items, 0, items.length);

/** The first noun phrase that can be a subject; what the sentence opens with (“In a statement on Tuesday,”) is passed over. */
function firstPhrase(items: readonly Item[], start: number, end: number): NounPhrase | undefined {
  for (let at = start === 0 ? datelineEnd(items) : start; at < end; at += 1) {
    const word = wordAt(items, at);
    if (!word) continue;
    if (opensBefore(word, wordAt(items, at + 1)) && at <= start + 1) {
      const comma = items.findIndex((item, index) => index > at && index < end && item.type === 'word' && item.word.exact === ',');
      if (comma > 0 && firstPhrase(items, comma + 1, end)) {
        at = comma;
        continue;
      }
    }
    const phrase = nounPhraseAt(items, at);
    if (phrase && phrase.end <= end) return phrase;
  }
  return undefined;
}

/** The first item behind “MANILA (AP) —”; 0 where there is none. */
function datelineEnd(items: readonly Item[]): number {
  if (!DATELINE.test(wordAt(items, 0)?.exact ?? '')) return 0;
  return 1 + items.slice(0, LONGEST_DATELINE).findIndex((item) => item.type === 'word' && /^[–—-]$/u.test(item.word.exact));
}

const opensBefore = ({ lower, tag, exact }: { lower: string; tag: string; exact: string }, next: { tag: string } | undefined): boolean =>
  PREPOSITIONS.has(lower) ||
  ['when', 'while', 'although', 'though', 'if', 'because', 'asked', 'speaking', 'writing'].includes(lower) ||
  (tag === 'VERB' && lower.endsWith('ing') && exact !== lower && next?.tag !== 'PROPN');
