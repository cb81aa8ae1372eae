/** Whether a sentence tells what was or what is to come, by the verb nearest to a date in it. */

/** With the words that depend on it: in “will be held” the future is not undone by “held”. */
const FUTURE =
  /\b(?:(?:(?:called on|urged|asked|ordered|invited|calls on|urges) [^.\n]{1,40}? to|will|won[’']t|shall|would|going to|about to|hopes? to|intends? to|wants? to|aims? to|plans? to|planning to|planned to|agreed to|pledged to|vowed to|promised to|needs? to|must|(?:is|are|was|were|be) to(?= [a-z])|(?:due|set|scheduled|expected|slated|poised|ready|likely|preparing) (?:to|for|on|in|by|back)|postponed (?:to|until)|deadline|upcoming|next|coming|forthcoming|opens|starts|begins|closes|ends|takes place|kicks off|expires|resumes|continues)(?: (?!said\b|told\b|on\b)[\p{Ll}’'-]+){0,5}|[’']ll(?: [\p{Ll}’'-]+){0,4}|(?:due|set|scheduled|expected|slated)|(?:by|until|till|from)(?= $)|(?:starting|beginning|effective)(?: on| from)?(?= $)|(?:got|have|has) to(?: \p{Ll}+){1,5}|(?:\bis|[’']s)(?: on| in| by)?(?= $))\b/giu;
const PAST =
  /\b(?:said|told|says|was|were|had|has been|have been|did|came|went|took|made|gave|met|held|won|lost|began|left|led|met|struck|shot|hit|fell|rose|broke|brought|saw|spoke|wrote|sent|put|set out|read|quit|died|\p{Ll}{2,}ed)\b/giu;
/** How far from the date a verb may stand. */
const REACH = 120;
const REPORTS = /\b(?:said|says|told|added|noted|stated|statement|interview|reporters|news conference|press conference)\b[^.,;]{0,60}$/iu;
const SENTENCE_END = /[.!?][”"’']?\s+(?=[\p{Lu}“"‘])|\n/gu;

/** `past`, `future`, or `unknown` where no verb tells. Offsets are those of the date in the text. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = afterLast(text.slice(Math.max(0, start - REACH), start), SENTENCE_END);
  const nearest = laterOf(lastMatch(before, FUTURE), lastMatch(before, PAST));
  if (nearest !== 'unknown') return nearest;
  const [after = ''] = text.slice(end, end + REACH).split(SENTENCE_END);
  const [future, past] = [firstMatch(after, FUTURE), firstMatch(after, PAST)];
  if (future === past) return 'unknown';
  return future < past ? 'future' : 'past';
}

/** Whether the date is the one on which somebody spoke, and not one of what is told. */
export const datesSpeech = (text: string, start: number): boolean =>
  REPORTS.test(afterLast(text.slice(Math.max(0, start - REACH), start), SENTENCE_END));

function laterOf(future: Found, past: Found): Tense {
  if (future.end < 0 && past.end < 0) return 'unknown';
  return future.end >= past.end ? 'future' : 'past';
}

function lastMatch(text: string, pattern: RegExp): Found {
  const match = [...text.matchAll(pattern)].at(-1);
  return match ? { end: match.index + match[0].length } : { end: -1 };
}

const firstMatch = (text: string, pattern: RegExp): number => {
  const index = text.search(new RegExp(pattern.source, 'iu'));
  return index < 0 ? Number.POSITIVE_INFINITY : index;
};

const afterLast = (text: string, pattern: RegExp): string => text.split(pattern).at(-1) ?? '';

interface Found {
  end: number;
}

export type Tense = 'past' | 'future' | 'unknown';
