/** Takes from the words of a name what leads to it and what follows. */
import type { ArticleText } from '../article-text.ts';
import type { Word } from '../words.ts';
import type { Cases } from './capitals.ts';
import { isCapital } from './capitals.ts';
import { isDemonym } from './countries.ts';
import { BODY_BEFORE, BODY_HEADS, BODY_STARTS, CAPITAL_WORDS, COMMON_WORDS, PLACE_HEADS, SPEECH, THING_HEADS } from './lexicon.ts';
import type { Name } from './name.ts';
import { isDatelineAt, standsAlone } from './single.ts';

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
/** Their full stop is part of them. */
const SHORTENED = /^(?:Inc|Ltd|Corp|Co|Jr|Sr|Bros)$/u;
/** How far behind a name a verb of saying is looked for. */
const AFTER = 30;
const BEFORE = 30;
const ROMAN = /^[IVX]{1,4}$/u;

export function nameOf(
  article: ArticleText,
  from: number,
  to: number,
  titled: string,
  starts: ReadonlySet<number>,
  seen: Cases,
): Name | undefined {
  const { text, words } = article;
  let first = from;
  const ending = words[to - 1]?.lower ?? '';
  const isBody = BODY_HEADS.has(ending) || THING_HEADS.has(ending) || PLACE_HEADS.has(ending);
  const atStart = starts.has(words[first]?.start ?? -1);
  if (to - first > 1 && atStart && titled === '' && words[first]?.exact !== 'New' && leadsIn(words, first, to, seen)) first += 1;
  const titleOfWork = !atStart && titled === '' && words[first]?.exact === 'The' && to - first > 1 ? first : -1;
  const isWhole = !atStart && titled === '' && to - first > 1 && BODY_BEFORE.test(text.slice(0, words[first]?.start).slice(-BEFORE));
  while (
    first < to &&
    !isWhole &&
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
        !/^(?:march|may|june|april|august|day|black|white)$/u.test(words[end - 1]?.lower ?? '') &&
        !(ROMAN.test(words[end - 1]?.exact ?? '') && !words[end - 2]?.exact.endsWith('.'))))
  )
    end -= 1;
  const [head, tail] = [words[first], words[end - 1]];
  if (!head || !tail || end <= first) return undefined;
  const opened = titled === '' ? leadOf(words, first, from) : first;
  const start = words[opened]?.start ?? head.start;
  const behind = words[end];
  const before = words[opened - 1];
  if (behind && end === to && before?.lower === 'the' && SMALL_HEADS.has(behind.exact) && behind.start === tail.end + 1) end += 1;
  const last = words[end - 1] ?? tail;
  const stop = SHORTENED.test(last.exact) && text.charAt(last.end) === '.' ? last.end + 1 : last.end;
  const exact = text.slice(start, stop);
  const length = words.slice(opened, end).length;
  if (
    length === 1 &&
    ((titled === '' && isMonthAt(words, first)) ||
      !standsAlone(
        head,
        {
          atStart: starts.has(head.start),
          isDateline: isDatelineAt(text, stop, exact),
          isSubject: SPEECH.test(text.slice(stop, stop + AFTER)),
          titled,
        },
        seen,
      ))
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
  if (!word || !next || to - first < 2 || isBody || !CAPITAL_WORDS.has(word.lower) || /^(?:black|white)$/u.test(word.lower)) return false;
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
