/** Finds stretches of an article that are written as names, by capitals and what joins them. */
import type { ArticleText } from '../article-text.ts';
import type { Span } from '../types.ts';
import type { Word } from '../words.ts';
import { isCountry, isDemonym } from './countries.ts';
import {
  BODY_HEADS,
  BODY_STARTS,
  CAPITAL_WORDS,
  COMMON_WORDS,
  LONG_TITLES,
  PLACE_HEADS,
  SURNAME_TITLES,
  THING_HEADS,
  TITLES,
} from './lexicon.ts';

const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ash|as|ad|ar|az|at|ul|bin|d|l|o)[-’']\p{Lu})/u;
/** “US-led”, “London-based”: they describe, and name nothing. */
const DESCRIBES =
  /-(?:led|based|born|backed|style|wide|era|area|run|owned|funded|made|year|old|level|speaking|bound|listed|allied|controlled|educated|trained|brokered|only|related|like|type|language|sized|held|occupied|flagged|registered|built|designed|class|first|free|shaped)$/u;
const PARTICLES = new Set(
  'al el bin ibn bint binti ben abu de del della di da dos das du la le van von der den ter ten zu y e ap af'.split(' '),
);
const LEADING_PARTICLES = new Set('al bin ibn de del della di da dos du la van von der den ter'.split(' '));
/** Written small behind a name, they are part of it: “the Gidan Ruwa dam”. */
const SMALL_HEADS = new Set(
  'dam bridge reservoir tunnel canal pipeline refinery cathedral mosque monastery airport glacier volcano basin accord treaty festival prize award act bill trophy'.split(
    ' ',
  ),
);
/** They begin the names of bodies more often than they describe them. */
const BELIEF =
  /^(?:islamic|muslim|catholic|christian|jewish|orthodox|anglican|hindu|european|african|asian|arab|american|british|caribbean|baptist|methodist)$/u;
/** “Sadrists”, “Marxism”, “Bavarians”: those of a belief or a region, and no name. */
const OF_A_KIND = /\p{Ll}(?:ists?|isms?|ites|ians|eans)$/u;
const INITIAL = /^\p{Lu}$/u;
const OWNERS = /(?:men|women|children|people|king|queen|workers|mayor|george|mary|john|andrew|james|patrick)$/u;
const ROMAN = /^[IVX]{1,4}$/u;

/** Names in the order of the text; titles such as “Mrs” and peoples such as “Iraqi” are none of them. */
export function namesIn(article: ArticleText): Name[] {
  const starts = startsOf(article);
  const seen = casesIn(article.words, starts);
  const names: Name[] = [];
  const headlines = article.paragraphs.filter(isHeadline);
  for (let index = 0; index < article.words.length;) {
    const word = article.words[index];
    if (!word || !isCapital(word)) {
      index += 1;
      continue;
    }
    const end = endOfName(article, index);
    names.push(...partsOf(article, index, end, starts, seen));
    index = end;
  }
  return [...worksIn(article), ...names, ...basesIn(article)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(outermost)
    .filter((name, _, all) => !isOnlyIn(headlines, name, all));
}

/** A line in which nearly every long word has a capital; there it tells nothing. */
function isHeadline({ exact }: Span): boolean {
  const words = exact.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return words.length > 3 && !/[.!?”"’]$/u.test(exact) && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.75;
}

const isOnlyIn = (headlines: readonly Span[], { start, exact }: Name, all: readonly Name[]): boolean => {
  const inside = (offset: number) => headlines.some((line) => line.start <= offset && offset < line.end);
  return headlines.length > 0 && inside(start) && !isCountry(exact) && !all.some((other) => other.exact === exact && !inside(other.start));
};

function outermost(name: Name, index: number, all: readonly Name[]): boolean {
  return !all.some(
    (other, place) =>
      place !== index &&
      other.start <= name.start &&
      other.end >= name.end &&
      (other.end - other.start > name.end - name.start || place < index),
  );
}

/** The index behind the last word of the name that begins at `from`. */
function endOfName({ text, words }: ArticleText, from: number): number {
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

/** “Harbour and Coastal Safety Authority”, but not two names. */
function afterAnd(words: readonly Word[], from: number, end: number): number {
  const length = end - from;
  const first = words[from];
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

/** The names in a run of capitals, without what leads to them; a title in the midst parts two of them. */
function partsOf(article: ArticleText, from: number, to: number, starts: ReadonlySet<number>, seen: Cases): Name[] {
  const { words } = article;
  const run = words.slice(from, to);
  const parts: Name[] = [];
  let first = from;
  let titled = '';
  const flush = (end: number) => {
    const name = nameOf(article, first, end, titled, starts, seen);
    if (name) parts.push(name);
  };
  for (let index = from; index < to; index += 1) {
    const rest = run
      .slice(index - from)
      .map(({ lower }) => lower)
      .join(' ')
      .replaceAll(' .', '.');
    const length = titleLength(words, index, to, rest, index === first);
    if (length === 0) continue;
    if (index > first && !(index - first === 1 && titled === '' && first === from && isPortfolio(words[first], seen))) flush(index);
    titled = `${titled} ${words
      .slice(index, index + length)
      .map(({ exact }) => exact)
      .join(' ')}`;
    first = index + length;
    index += length - 1;
  }
  if (first < to) flush(to);
  return parts;
}

/** “Agriculture” in “Agriculture Secretary”: a part of the title. */
const isPortfolio = (word: Word | undefined, seen: Cases): boolean =>
  word !== undefined &&
  !isCountry(word.exact) &&
  !/^\p{Lu}{2,}$/u.test(word.exact) &&
  (seen.small.has(word.lower) ||
    !seen.capital.has(word.exact) ||
    /(?:ment|ance|tion|ure|ology|ing|ics|th|ty|gy|ce|rt|se)$/u.test(word.lower));

/** How many words at `index` are a title that a name follows; 0 when none is. */
function titleLength(words: readonly Word[], index: number, to: number, rest: string, leads: boolean): number {
  const long = LONG_TITLES.exec(rest)?.[0];
  const word = words[index];
  if (!word) return 0;
  if (long !== undefined) return long.split(' ').length;
  if (!TITLES.has(word.lower) || (index === to - 1 && index > 0 && !leads && SURNAME_TITLES.has(word.lower))) return 0;
  if (word.lower === 'minister' && words[index + 1]?.lower === 'of') return to - index;
  const dotted = words[index + 1]?.exact === '.' ? 2 : 1;
  const last = words[to - 1]?.lower ?? '';
  const isHead = BODY_HEADS.has(last) || THING_HEADS.has(last) || PLACE_HEADS.has(last);
  const CIVIL =
    /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|cllr|captain|capt|sgt|col|president|justice|judge|officer|inspector|councillor|senator|coach|mayor|detective|constable|minister)$/u;
  if (isHead && to > index + dotted && (!CIVIL.test(word.lower) || to - index - dotted > 2)) return 0;
  return leads || index + dotted < to ? dotted : 1;
}

function nameOf(
  article: ArticleText,
  from: number,
  to: number,
  titled: string,
  starts: ReadonlySet<number>,
  seen: Cases,
): Name | undefined {
  const { text, words } = article;
  let first = from;
  const last = words[to - 1]?.lower ?? '';
  const isBody = BODY_HEADS.has(last) || THING_HEADS.has(last) || PLACE_HEADS.has(last);
  const atStart = starts.has(words[first]?.start ?? -1);
  if (to - first > 1 && atStart && titled === '' && words[first]?.exact !== 'New' && leadsIn(words, first, to, seen)) first += 1;
  const titleOfWork = !atStart && titled === '' && words[first]?.exact === 'The' && to - first > 1 ? first : -1;
  while (
    first < to &&
    ((COMMON_WORDS.has(words[first]?.lower ?? '') &&
      !(
        to - first > 1 &&
        /^(?:New|Old|First|Second|Third|All)$/u.test(words[first]?.exact ?? '') &&
        (words[first]?.exact === 'New' || !starts.has(words[first]?.start ?? -1))
      ) &&
      !(to - first === 1 && seen.surnames.has(words[first]?.exact ?? ''))) ||
      /^[.’']$|^'s$|^(?:of|and|for)$/u.test(words[first]?.lower ?? '') ||
      isCalendar(words, first, to, isBody))
  )
    first += 1;
  while (first < to - 1 && isDemonym(words[first]?.exact ?? '') && !(isBody && (to - first < 4 || BELIEF.test(words[first]?.lower ?? ''))))
    first += 1;
  if (titleOfWork >= 0 && first === titleOfWork + 1) first = titleOfWork;
  let end = to;
  while (
    end > first &&
    (/^(?:\.|of|and|for|the)$/u.test(words[end - 1]?.lower ?? '') ||
      (end - first > 1 &&
        CAPITAL_WORDS.has(words[end - 1]?.lower ?? '') &&
        !/^(?:march|may|june|april|august|day)$/u.test(words[end - 1]?.lower ?? '') &&
        !ROMAN.test(words[end - 1]?.exact ?? '')))
  )
    end -= 1;
  const [head, tail] = [words[first], words[end - 1]];
  if (!head || !tail || end <= first) return undefined;
  const opened = titled === '' ? leadOf(words, first, from) : first;
  const start = words[opened]?.start ?? head.start;
  const behind = words[end];
  const before = words[opened - 1];
  if (behind && end === to && before?.lower === 'the' && SMALL_HEADS.has(behind.exact) && behind.start === tail.end + 1) end += 1;
  const stop = words[end - 1]?.end ?? tail.end;
  const exact = text.slice(start, stop);
  const length = words.slice(opened, end).length;
  if (
    length === 1 &&
    ((titled === '' && isMonthAt(words, first)) ||
      !standsAlone(head, starts.has(head.start), isDatelineAt(text, stop, exact), titled, seen))
  )
    return undefined;
  return { start, end: stop, exact, words: words.slice(opened, end).map((word) => word.exact), titled: titled.trim(), isWork: false };
}

/** “in May”, “May 5”, “May I?”: not somebody called so. */
const isMonthAt = (words: readonly Word[], index: number): boolean =>
  CAPITAL_WORDS.has(words[index]?.lower ?? '') &&
  (/^(?:in|since|until|till|by|of|from|during|last|next|this|early|late|mid|for|before|and|on|every)$/u.test(
    words[index - 1]?.lower ?? '',
  ) ||
    /^(?:\d|(?:i|we|you|they|he|she|it|the)$)/u.test(words[index + 1]?.lower ?? ''));

/** Whether a month or the like begins the run; “June Adair” is a name, “June Monday” none. */
function isCalendar(words: readonly Word[], first: number, to: number, isBody: boolean): boolean {
  const [word, next] = [words[first], words[first + 1]];
  if (!word || !next || to - first < 2 || isBody || !CAPITAL_WORDS.has(word.lower)) return false;
  return !(/^(?:april|may|june|august)$/u.test(word.lower) && to - first === 2 && !CAPITAL_WORDS.has(next.lower) && next.tag === 'PROPN');
}

/** “de la Croix” begins with its particles. */
function leadOf(words: readonly Word[], first: number, from: number): number {
  if (first !== from) return first;
  let lead = first;
  if (
    /^\d+(?:st|nd|rd|th)$/u.test(words[first - 1]?.exact ?? '') &&
    words[first]?.tag !== 'NUM' &&
    words[first + 1] &&
    isCapital(words[first + 1] as Word)
  )
    return first - 1;
  while (LEADING_PARTICLES.has(words[lead - 1]?.exact ?? '')) lead -= 1;
  const isAlone =
    /^(?:la|del|da|di|du)$/u.test(words[lead]?.exact ?? '') && first - lead === 1 && !/^(?:del|da|di|du)$/u.test(words[lead]?.exact ?? '');
  return isAlone ? first : lead;
}

/** Whether the first word of a sentence is written with a capital for that alone. */
function leadsIn(words: readonly Word[], from: number, to: number, seen: Cases): boolean {
  const word = words[from];
  if (!word || seen.capital.has(word.exact) || BODY_STARTS.has(word.lower) || LEADING_PARTICLES.has(word.lower)) return false;
  if (seen.small.has(word.lower) || COMMON_WORDS.has(word.lower) || /^(?:ADV|ADP|SCONJ|CCONJ|DET|PRON|VERB|AUX)$/u.test(word.tag))
    return true;
  return word.tag === 'NOUN' && to - from > 2 && /(?:er|or|ist|man|ian|ant|ee)s?$/u.test(word.lower);
}

function standsAlone(word: Word, atStart: boolean, isDateline: boolean, titled: string, seen: Cases): boolean {
  const { exact, lower } = word;
  if (CAPITAL_WORDS.has(lower) && titled === '') return exact.length > 1 && seen.surnames.has(exact);
  if (GENERIC.has(lower) && titled === '') return false;
  if (OF_A_KIND.test(exact) && titled === '' && !seen.surnames.has(exact)) return false;
  if (isDemonym(exact) || TITLES.has(lower) || exact.length < 2 || /^\p{Lu}\d|^\d/u.test(exact)) return false;
  if (titled !== '' || isCountry(exact) || seen.surnames.has(exact)) return true;
  if (COMMON_WORDS.has(lower)) return false;
  const inner = exact.charAt(0).toLowerCase() + exact.slice(1);
  if (atStart && isDateline) return true;
  if (atStart)
    return (
      seen.surnames.has(inner) ||
      (word.tag === 'PROPN' && (seen.capital.has(exact) || seen.capital.has(inner)) && !seen.small.has(lower)) ||
      /^\p{Lu}{2,6}$/u.test(exact)
    );
  return (
    (word.tag === 'PROPN' || seen.names.has(exact) || /^\p{Lu}{2,6}$/u.test(exact)) && !(seen.small.has(lower) && !seen.names.has(exact))
  );
}

/** “MANILA (Agency) —” at the head of a report. */
const isDatelineAt = (text: string, end: number, exact: string): boolean =>
  exact.length > 2 &&
  exact === exact.toUpperCase() &&
  /^(?:, [^\n.]{2,30}?)?\s*(?:\([^)\n]{1,30}\)\s*)?(?:[—–:]|-- | - )/u.test(text.slice(end, end + 70));

/** Written with a capital as there is but one of them, and no names. */
const UNIQUE =
  'opposition crown left right bar earth web sun moon bible quran koran heaven north south east west northeast northwest southeast southwest western eastern northern southern mum mom mam dad daddy mummy auntie uncle grandma grandpa madam majesty excellency headmaster constitution state states cabinet parliament government republic capital spring summer autumn winter'.split(
    ' ',
  );

/** Words that name a body, a place or a thing only with others; these few are also bodies by themselves. */
const GENERIC: ReadonlySet<string> = new Set(
  [...BODY_HEADS, ...BODY_STARTS, ...THING_HEADS, ...PLACE_HEADS, ...UNIQUE].filter(
    (word) =>
      !['treasury', 'senate', 'congress', 'presse', 'wood', 'green', 'hill', 'marsh', 'ward', 'park', 'point', 'cape', 'bush'].includes(
        word,
      ),
  ),
);

/** Where a capital means nothing: at the head of a sentence, of a quotation, of a line. */
function startsOf({ sentences, paragraphs, words }: ArticleText): ReadonlySet<number> {
  const starts = new Set([...sentences, ...paragraphs].map(({ start }) => start));
  words.forEach((word, index) => {
    if (/^[“"‘'«„(:—–-]$/u.test(word.exact) || (starts.has(words[index]?.start ?? -1) && !/^\p{L}/u.test(word.exact))) {
      const next = words[index + 1];
      if (next) starts.add(next.start);
    }
  });
  return starts;
}

/** Which words are written small, and which with a capital where a sentence does not ask for it. */
function casesIn(words: readonly Word[], starts: ReadonlySet<number>): Cases {
  const [small, capital, names, surnames] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  words.forEach((word, index) => {
    if (/^\p{Ll}/u.test(word.exact) && !isCapital(word)) small.add(word.lower);
    if (!isCapital(word) || starts.has(word.start)) return;
    const previous = words[index - 1];
    const isFirst = !previous || !isCapital(previous) || previous.end !== word.start - 1;
    const next = words[index + 1];
    const isLast = !next || next.start === word.end ? !/^[’']$/u.test(next?.exact ?? '') : !isCapital(next);
    if (isFirst || isLast) for (const form of [word.exact, word.exact.replace(/^\p{Ll}+-/u, '')]) capital.add(form);
    if (isFirst || !isLast) return;
    names.add(word.exact);
    if (previous && !COMMON_WORDS.has(previous.lower) && !CAPITAL_WORDS.has(previous.lower) && !isDemonym(previous.exact))
      surnames.add(word.exact);
  });
  return { small, capital, names, surnames };
}

/** Titles of works: up to seven words in quotation marks, all of them written as in titles. */
function worksIn({ text }: ArticleText): Name[] {
  return [
    ...text.matchAll(
      /(?<=(?<!\p{L})[“"‘'«„])(?:\p{Lu}[\p{L}’'-]*)(?:[,:]? (?:\p{Lu}[\p{L}’'-]*|\d+|of|the|and|for|in|at|to|a|an|on|with|from|by|my|is|or|as|into|over|under|&)){1,8}(?=[,.!?]?[”"’'»“](?!\p{L}))/gu,
    ),
  ]
    .filter(({ 0: exact }) => exact.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1 && !/[’']s?$/u.test(exact))
    .map(({ 0: exact, index }) => ({ start: index, end: index + exact.length, exact, words: exact.split(' '), titled: '', isWork: true }));
}

/** The place in “Tulsa-based”, the country in “US-led”. */
function basesIn({ words }: ArticleText): Name[] {
  return words.flatMap(({ start, exact }) => {
    const [base = '', end] = exact.split('-');
    if (
      end === undefined ||
      !DESCRIBES.test(exact) ||
      !/^\p{Lu}/u.test(base) ||
      isDemonym(base) ||
      !(isCountry(base) || /^(?:based|born)$/u.test(end))
    )
      return [];
    return [{ start, end: start + base.length, exact: base, words: [base], titled: '', isWork: false }];
  });
}

const isCapital = ({ exact }: Word): boolean => CAPITAL.test(exact) && !DESCRIBES.test(exact);

/** A stretch that is written as a name. */
export interface Name {
  start: number;
  end: number;
  exact: string;
  words: readonly string[];
  /** The titles before it, `''` without any. */
  titled: string;
  /** Whether it stands in quotation marks, as the title of a work. */
  isWork: boolean;
}

interface Cases {
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
  names: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}
