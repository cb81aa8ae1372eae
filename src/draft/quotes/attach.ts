/** Gives a quotation the cue of its own sentence: “…,” said Smith; Smith said: “…”; Smith called it “…”. */
import { subjectOfSentence, type Cue } from './cues.ts';
import type { Item } from './frames.ts';
import { isAdverb, nounPhraseAt, wordAt, type NounPhrase } from './noun-phrase.ts';

export interface Attached {
  cue: Cue | undefined;
  subject: NounPhrase | undefined;
  how: 'after' | 'before' | 'around' | 'bare';
  /** Nothing but a mark or a small word stands between. */
  isNext: boolean;
}

/** What may stand between a quotation and “he said”. */
const LEADING_WORDS = new Set([',', '–', '—', '-', 'as', 'but', 'and', 'or', '.', 'so', ')']);
/** What may stand between “called” and the quotation. */
const BETWEEN = new Set([
  ':',
  ',',
  'that',
  'it',
  'him',
  'her',
  'them',
  'as',
  'a',
  'an',
  'the',
  'was',
  'were',
  'is',
  'to',
  'of',
  'this',
  'us',
  'me',
  'reporters',
  '–',
  '—',
  '-',
  'how',
  'why',
  'what',
  'being',
  'for',
  'simply',
  'only',
  'be',
  'been',
  'had',
  'his',
  'their',
  'its',
  'are',
  'and',
]);
const EXPERIENCES = new Set(['see', 'find', 'feel', 'give', 'make', 'use', 'go', 'expect', 'fear', 'seek', 'understand', 'plan', 'want']);
/** How far behind a quotation its verb may stand. */
const REMOTE_REACH = 14;
const WEAK_REACH = 9;
/** “…,” he was once called by: words between the quotation and a passive verb. */
const PASSIVE_REACH = 4;

export function attach(items: readonly Item[], index: number, cues: readonly Cue[]): Attached | undefined {
  const item = items[index];
  if (item?.type !== 'quote') return undefined;
  const after = cueAfter(items, index, cues);
  const before = cueBefore(items, index, cues);
  const isBeforeNext = before !== undefined && isNextTo(items, before.end, index);
  if (before && isBeforeNext && isIntroduced(items, index, before)) return attached(before, 'before', true);
  if (after && (leadsOn(items, index) || index === 0)) return attached(after, 'after', true);
  if (before && (before.strength !== 'weak' || isBeforeNext)) return attached(before, 'before', isBeforeNext);
  if (after) return attached(after, 'after', true);
  const remote = remoteAfter(items, index, cues);
  if (remote) return { cue: remote.cue, subject: remote.subject, how: 'after', isNext: true };
  const bare = introducedByColon(items, index) ?? bareSubject(items, index);
  if (bare) return { cue: undefined, subject: bare, how: 'bare', isNext: true };
  const around = cueAround(items, index, cues);
  if (around) return attached(around, 'around', false);
  return before && attached(before, 'before', false);
}

const attached = (cue: Cue, how: Attached['how'], isNext: boolean): Attached => ({ cue, subject: cue.subject, how, isNext });

/** The quotation ends as one does that a “he said” follows. */
function leadsOn(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return (item?.type === 'quote' && /[,?!…–—-]["”’')]*$/u.test(item.text)) || /^[,–—-]$/u.test(wordAt(items, index + 1)?.exact ?? '');
}

/** “called it “…””, against the “he said” of a quotation before, which goes on after it. */
const isIntroduced = (items: readonly Item[], index: number, cue: Cue): boolean =>
  !items.slice(0, index).some((item) => item.type === 'quote') || cue.style !== 'inverted';

function isNextTo(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every((item) => item.type === 'word' && (BETWEEN.has(item.word.lower) || isAdverb(item.word)));
}

function cueAfter(items: readonly Item[], index: number, cues: readonly Cue[]): Cue | undefined {
  const start = index + 1 + leadingWords(items, index + 1);
  const nextQuote = nextQuoteAfter(items, index);
  return cues.find((cue) => {
    if (cue.start <= index || cue.start > nextQuote) return false;
    if (cue.style === 'inverted' || cue.style === 'according') return cue.start === start;
    if (cue.style === 'passive') return cue.subject !== undefined && cue.start - start <= PASSIVE_REACH;
    return cue.style === 'direct' && cue.subject !== undefined && cue.subject.start <= start && cue.subject.start > index;
  });
}

/** “…,” a person close to the family said: more than a noun phrase stands before the verb. */
function remoteAfter(items: readonly Item[], index: number, cues: readonly Cue[]): { cue: Cue; subject: NounPhrase } | undefined {
  const item = items[index];
  if (item?.type !== 'quote' || !/[,?!]$/u.test(item.text)) return undefined;
  const subject = nounPhraseAt(items, index + 1);
  const limit = Math.min(nextQuoteAfter(items, index), index + REMOTE_REACH);
  const cue = subject && cues.find(({ start, strength }) => start > index && start < limit && strength === 'strong');
  const between = cue ? items.slice(index + 1, cue.start) : [];
  return cue && between.every((other) => other.type === 'word' && !/^[,;.:]$/u.test(other.word.exact) && other.word.lower !== 'that')
    ? { cue, subject }
    : undefined;
}

function leadingWords(items: readonly Item[], from: number): number {
  let count = 0;
  for (let word = wordAt(items, from); word && (LEADING_WORDS.has(word.lower) || isAdverb(word)); word = wordAt(items, from + count))
    count += 1;
  return count;
}

function nextQuoteAfter(items: readonly Item[], index: number): number {
  const next = items.findIndex((item, at) => at > index && item.type === 'quote');
  return next < 0 ? items.length : next;
}

function cueBefore(items: readonly Item[], index: number, cues: readonly Cue[]): Cue | undefined {
  const before = cues.filter((cue) => {
    if (cue.start >= index) return false;
    if (cue.strength === 'gesture') return isNextTo(items, cue.end, index);
    return cue.strength !== 'weak' || index - cue.end <= WEAK_REACH;
  });
  const last = before.at(-1);
  // “Smith said parents felt “let down””: so, too.
  const outer = last?.strength === 'weak' ? before.findLast(({ strength }) => strength === 'strong') : undefined;
  if (last && outer && isReported(items, outer, last)) return outer;
  // “Smith said the company expected “flat” sales”: the words are those of Smith.
  return last?.strength === 'weak' && !isNextTo(items, last.end, index)
    ? (before.findLast(({ strength }) => strength === 'strong') ?? last)
    : last;
}

/** What others saw or felt, where somebody says that they did. */
function isReported(items: readonly Item[], { end }: Cue, { subject, base }: Cue): boolean {
  if (!subject || subject.start < end || !EXPERIENCES.has(base)) return false;
  return items.slice(end, subject.start).every((item) => item.type === 'word' && /^(?:that|reporters|journalists)$/u.test(item.word.lower));
}

/** “The plan is a “disaster” for the region, Smith said.” */
function cueAround(items: readonly Item[], index: number, cues: readonly Cue[]): Cue | undefined {
  return cues.find(
    (cue) =>
      cue.start > index &&
      cue.strength !== 'gesture' &&
      (cue.style === 'according' ||
        (cue.style === 'direct' && cue.subject !== undefined && /^[,–—-]$/u.test(wordAt(items, cue.subject.start - 1)?.exact ?? ''))) &&
      cue.strength === 'strong',
  );
}

/** Smith was blunt: “…” */
function introducedByColon(items: readonly Item[], index: number): NounPhrase | undefined {
  if (wordAt(items, index - 1)?.exact !== ':') return undefined;
  return subjectOfSentence({ items: items.slice(0, index) });
}

/** “…,” Smith thundered on: whatever the verb, a comma in the quotation says that its speaker follows. */
function bareSubject(items: readonly Item[], index: number): NounPhrase | undefined {
  const item = items[index];
  if (item?.type !== 'quote' || !/[,?!]$/u.test(item.text) || !/^\p{Lu}/u.test(item.text)) return undefined;
  const phrase = nounPhraseAt(items, index + 1);
  const verb = phrase && wordAt(items, phrase.end);
  return verb?.tag === 'VERB' || verb?.exact === ',' ? phrase : undefined;
}
