/** How far a name goes on: through capitals, particles, “of”, “and”, “&”. */
import type { ArticleText } from '../article-text.ts';
import type { Word } from '../words.ts';
import { isCapital } from './capitals.ts';
import { isCountry, isDemonym } from './countries.ts';
import { BODY_HEADS, BODY_STARTS, CAPITAL_WORDS, THING_HEADS, TITLES } from './lexicon.ts';

const PARTICLES = new Set(
  'al el bin ibn bint binti ben abu de del della di da dos das du la le van von der den ter ten zu y e ap af'.split(' '),
);
const INITIAL = /^\p{Lu}$/u;
const OWNERS = /(?:men|women|children|people|king|queen|workers|mayor|george|mary|john|andrew|james|patrick)$/u;

/** The index behind the last word of the name that begins at `from`. */
export function endOfName({ text, words }: ArticleText, from: number): number {
  let end = from + 1;
  for (;;) {
    const next = joined(text, words, from, end);
    if (next === end) return end;
    end = next;
  }
}

/** How far the name goes on: through a capital, a particle, “of”, “and”, “&”. */
function joined(text: string, words: readonly Word[], from: number, end: number): number {
  const [last, next, then] = [words[end - 1], words[end], words[end + 1]];
  if (!last || !next) return end;
  const adjacent = (one: Word | undefined, other: Word | undefined) =>
    one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';
  if (adjacent(last, next) && isCapital(next)) return end + 1;
  if (
    next.exact === '.' &&
    next.start === last.end &&
    (TITLES.has(last.lower) || INITIAL.test(last.exact) || /^(?:st|mt|ft)$/u.test(last.lower)) &&
    adjacent(next, then) &&
    then &&
    isCapital(then)
  )
    return end + 2;
  if (next.lower === "'s" && next.start === last.end && OWNERS.test(last.lower) && adjacent(next, then) && then && isCapital(then))
    return end + 2;
  if (
    /^[’']$/u.test(next.exact) &&
    next.start === last.end &&
    last.lower.endsWith('s') &&
    adjacent(next, then) &&
    then &&
    endsIn(words, end + 1, BODY_HEADS)
  )
    return end + 2;
  if (!adjacent(last, next)) return end;
  if (next.exact === '&' && then && isCapital(then)) return end + 2;
  const behind = skip(words, end, PARTICLES);
  if (
    behind > end &&
    words[behind] &&
    isCapital(words[behind]) &&
    adjacent(words[behind - 1], words[behind]) &&
    !(next.lower === 'e' || next.lower === 'y')
  )
    return behind + 1;
  if (isTitleOfWork(text, words, from)) {
    const capital = skip(words, end, JOINS);
    const behind = words[capital];
    if (capital > end && capital < end + 3 && behind && isCapital(behind) && adjacent(words[capital - 1], behind)) return capital + 1;
  }
  if (next.lower === 'of' || next.lower === 'for') return afterOf(words, from, end);
  if (next.lower === 'on' && ON_HEADS.has(last.lower) && then && isCapital(then) && !CAPITAL_WORDS.has(then.lower)) return end + 2;
  if (next.lower === 'and') return afterAnd(words, from, end);
  return end;
}

const JOINS = new Set('of and the in for to at a an on with from by'.split(' '));

/** Whether the name begins with “The” inside a sentence, or “novel” or the like stands before it. */
function isTitleOfWork(text: string, words: readonly Word[], from: number): boolean {
  const [first, previous] = [words[from], words[from - 1]];
  if (!first || !previous) return false;
  if (first.exact === 'The') return /[\p{Ll},]$/u.test(previous.exact) && first.start === previous.end + 1;
  return WORK_BEFORE.test(text.slice(Math.max(0, first.start - 30), first.start));
}

const WORK_BEFORE =
  /\b(?:novel|book|album|film|movie|play|song|opera|poem|memoir|documentary|podcast|exhibition|magazine|journal|newsletter|series)(?:,| called)? $/u;

function afterOf(words: readonly Word[], from: number, end: number): number {
  const last = words[end - 1]?.lower ?? '';
  const article = words[end + 1]?.lower === 'the' ? 1 : 0;
  const next = words[end + 1 + article];
  if (!next || !isCapital(next) || CAPITAL_WORDS.has(next.lower)) return end;
  const heads = words[end]?.lower === 'of' ? OF_HEADS : FOR_HEADS;
  return (heads.has(last) ||
    (heads === OF_HEADS && THING_HEADS.has(last) && !/^(?:day|week|test|classic|war)$/u.test(last)) ||
    (BODY_STARTS.has(last) && heads === OF_HEADS)) &&
    (article === 0 || end - from === 1 || last === 'university' || last === 'ministry' || THING_HEADS.has(last))
    ? end + 2 + article
    : end;
}

const OF_HEADS = new Set(
  'hall scouts farmers workers railway knights elders women veterans ministry minister department university bank institute college council court bureau office house republic friends annals journal isle gulf strait bay cape state secretary chamber union federation association academy school society church league order museum kingdom commonwealth archdiocese diocese faculty port lake mount battle treaty history voice bishop duke prince princess archbishop board sons daughters city tower centre center camp day convention declaration movement army party confederation congress assembly commission committee organisation organization embassy'.split(
    ' ',
  ),
);
const FOR_HEADS = new Set(
  'department ministry institute centre center campaign association committee office secretary minister foundation council society agency movement alliance fund coalition commission commissioner citizens women doctors tides league group initiative forum'.split(
    ' ',
  ),
);

/** “Commission on Refugees” */
const ON_HEADS = new Set('commission committee council conference panel office convention summit centre center institute'.split(' '));

/** “Harbour and Coastal Safety Authority”, but not two names. */
function afterAnd(words: readonly Word[], from: number, end: number): number {
  const opening = words[from]?.exact === 'The' ? from + 1 : from;
  const length = end - opening;
  const first = words[opening];
  if (!first) return end;
  const last = words[end - 1]?.lower ?? '';
  const isOwn = BODY_HEADS.has(last) && length > 1 && !['science', 'trade', 'industry'].includes(last);
  const opens = words
    .slice(from, end)
    .some(({ lower }, index) => /^(?:of|for)$/u.test(lower) && OFFICES.has(words[from + index - 1]?.lower ?? ''));
  const behind = words[end + 1];
  if (opens && behind && isCapital(behind) && !isCountry(words[end - 1]?.exact ?? '') && !TITLES.has(behind.lower) && behind.tag !== 'PRON')
    return end + 2;
  if (length > 3 || isDemonym(first.lower) || isCountry(first.exact)) return end;
  if (isOwn || length > 2 || TITLES.has(first.lower)) return end;
  const target = endOfRun(words, end + 1);
  const head = words[target - 1]?.lower ?? '';
  return target - end - 1 >= 2 && (BODY_HEADS.has(head) || head === 'act' || head === 'bill') ? target : end;
}

/** Two fields may be theirs: “Department of Natural Resources and Mines”. */
const OFFICES = new Set(
  'ministry minister department bureau office institute council secretary faculty school college academy directorate committee commission centre center'.split(
    ' ',
  ),
);

/** The index behind the capitals that begin at `from`. */
function endOfRun(words: readonly Word[], from: number): number {
  let end = from;
  while (words[end] && isCapital(words[end] as Word)) end += 1;
  return end;
}

const endsIn = (words: readonly Word[], from: number, heads: ReadonlySet<string>): boolean => {
  const end = endOfRun(words, from);
  return end > from && heads.has(words[end - 1]?.lower ?? '');
};

function skip(words: readonly Word[], from: number, among: ReadonlySet<string>): number {
  let end = from;
  while (among.has(words[end]?.exact ?? '')) end += 1;
  return end;
}
