/** Reads what the phrases of a date matched, by the day of publication, the tense and what was named before. */
import { addDays, daysAhead, daysBetween, mondayOf } from '../../dates/days.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import type { Tense } from './tense.ts';
import { countOf, DAYS_IN_WEEK, monthIn, seasonIn, weekdayIn } from './words.ts';

export function dayRange({ groups }: Match, context: Context): Read {
  const first = monthIn(groups['month'] ?? groups['month2'] ?? '');
  const second = monthIn(groups['month2'] ?? groups['month'] ?? '');
  const [from, to] = [parseInt(groups['from'] ?? '', 10), parseInt(groups['to'] ?? '', 10)];
  if (first === second && from >= to) return 'none';
  const given = groups['year'];
  const inYear = given ?? yearOf(first, from, context);
  const end = second < first ? Number(inYear) + (given === undefined ? 1 : 0) : Number(inYear);
  const start = second < first && given !== undefined ? Number(inYear) - 1 : Number(inYear);
  return sure(`${dayIn(start, first, from)}/${dayIn(end, second, to)}`, 'both days are named');
}

export function dayOfMonth({ groups }: Match, context: Context): Read {
  const [month, day] = [monthIn(groups['month'] ?? ''), parseInt(groups['day'] ?? '', 10)];
  const given = groups['year'] ?? yearAt(groups['distance'], context);
  const edtf = dayIn(Number(given ?? yearOf(month, day, context)), month, day);
  if (addDays(edtf, 0) !== edtf) return 'none';
  return given === undefined
    ? likely(edtf, `the year is not named: the ${context.tense === 'future' ? 'next' : 'last'} one that fits`)
    : sure(edtf, 'the whole date is named');
}

export function monthRange({ groups }: Match, context: Context): Read {
  const [from, to] = [monthIn(groups['month'] ?? ''), monthIn(groups['month2'] ?? '')];
  const end = Number(groups['year'] ?? yearOf(to, 1, context));
  return likely(`${monthOf(from > to ? end - 1 : end, from)}/${monthOf(end, to)}`, 'both months are named');
}

export function monthYearRange({ groups }: Match): Read {
  const [from, to] = [groups['month'] ?? '', groups['month2'] ?? ''].map(monthIn);
  return sure(`${monthOf(Number(groups['year']), from ?? 1)}/${monthOf(Number(groups['year2']), to ?? 1)}`, 'both months are named');
}

export function monthOfYear({ groups }: Match, context: Context): Read {
  const edtf = monthOf(Number(groups['year'] ?? yearAt(groups['distance'], context)), monthIn(groups['month'] ?? ''));
  return sure(edtf, 'month and year are named');
}

export function bareMonth({ groups, text, before }: Match, context: Context): Read {
  const month = monthIn(groups['month'] ?? '');
  const tense = /\bnext\b/iu.test(text)
    ? 'future'
    : /\b(?:last|since)\b/iu.test(text) || /\bsince $/iu.test(before)
      ? 'past'
      : context.tense;
  const edtf = monthOf(Number(yearOf(month, 1, { ...context, tense })), month);
  return likely(edtf, 'a month without its year: the nearest that fits the tense');
}

export function seasonOfYear({ groups }: Match): Read {
  const number = String(seasonIn(groups['season'] ?? groups['season2'] ?? ''));
  return sure(`${groups['year'] ?? groups['year2'] ?? ''}-${number}`, 'season and year are named');
}

export function weekdayOfMonth({ groups }: Match, context: Context): Read {
  const month = monthIn(groups['month'] ?? '');
  const year = Number(groups['year'] ?? yearOf(month, 1, context));
  const place = ['the first', 'the second', 'the third', 'the fourth'].indexOf(groups['which'] ?? '');
  const index = weekdayIn(groups['weekday'] ?? '');
  if (place < 0)
    return likely(onWeekday(index, addDays(`${addMonths(dayIn(year, month, 1), 1)}-01`, -1), false), 'counted in the month that is named');
  return likely(addDays(onWeekday(index, dayIn(year, month, 1), true), place * DAYS_IN_WEEK), 'counted in the month that is named');
}

export function season({ groups }: Match, { published }: Context): Read {
  const number = seasonIn(groups['season'] ?? '');
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const [start = 3] = [[3], [6], [9], [12]][number - 21] ?? [];
  const which = groups['which']?.toLowerCase();
  const shift = which === 'last' && month < start + 3 ? -1 : which === 'next' && month >= start ? 1 : 0;
  return likely(`${String(year + shift)}-${String(number)}`, 'counted from the day of publication');
}

export function nearToday({ groups }: Match, { spoken }: Context): Read {
  const word = groups['word']?.toLowerCase() ?? '';
  const shift = /^(?:yesterday|last night)/u.test(word) ? -1 : word.startsWith('tomorrow') ? 1 : 0;
  return likely(addDays(spoken, shift), 'counted from the day of publication, or the day on which it was said');
}

export function relativeUnit({ groups, text }: Match, { event, named, published }: Context): Read {
  const which = groups['which']?.toLowerCase() ?? 'same';
  const step = /following|next/u.test(which) ? 1 : /previous|preceding/u.test(which) ? -1 : 0;
  const anchor = event ?? published;
  const why = event === undefined ? 'counted from the day of publication, as no day is named before' : 'counted from the day named before';
  switch (groups['unit']?.toLowerCase()) {
    case 'year':
      return unsure(String(Number((named ?? anchor).slice(0, 4)) + step), 'counted from the year named before');
    case 'month':
      return unsure(addMonths(anchor, step), 'counted from the month named before');
    default: {
      const resolved = resolvePhrase(`the ${which.replace('very ', '')} day`, anchor, 'en');
      return resolved.type === 'date' && !(event === undefined && /^that/iu.test(text)) ? unsure(resolved.edtf, why) : 'none';
    }
  }
}

/** “a loss of two million, against a profit a year earlier” */
const COMPARED = /\b(?:profits?|loss(?:es)?|sales|revenues?|earnings|quarter|percent|per cent|%)[^.\n]*$/u;

/** “Two days later” counts from the day told before; “came two days after the call” counts back to the call. */
export function counted({ groups, before, after }: Match, { event, last, named, near, published }: Context): Read {
  const way = groups['way']?.toLowerCase() ?? '';
  const [count, unit] = [countOf((groups['count'] ?? '').replace(/^the$/iu, 'a')), groups['unit']?.toLowerCase() ?? 'day'];
  if (groups['count']?.toLowerCase() === 'the' && (unit !== 'day' || !/^(?:after|before)/u.test(way))) return 'none';
  if (/^, (?:on )?(?:the )?(?:\d|[A-Z])/u.test(after) && near !== undefined) return likely(near, 'the date behind it says which day');
  if (/(?:day|\d),? $/u.test(before)) return 'none';
  if (way === 'since' || /\b(?:for|in|within|over|every|once|twice|per)(?: the)?(?: last| past)?\s*$/iu.test(before)) return 'none';
  const sign = /^(?:later|after|since)/u.test(way) ? 1 : -1;
  if (/^(?:ago|previously)$/u.test(way)) return likely(shifted(published, unit, -count), 'counted from the day of publication');
  const backwards =
    /^(?:after|before)$/u.test(way) && /\b(?:com(?:e|es|ing)|came|follow(?:s|ed)?)(?: just| only| about| some)?\s*$/iu.test(before);
  if (backwards)
    return unsure(
      shifted(last ?? published, unit, -sign * count),
      'the day of what it is counted from: so many days from the day named before',
    );
  if (unit === 'year' && count === 1 && way === 'earlier' && COMPARED.test(before))
    return likely(String(Number(published.slice(0, 4)) - 1), 'compared with the year before publication');
  if (unit === 'year' && near === undefined && named !== undefined)
    return unsure(String(Number(named.slice(0, 4)) + sign * count), 'counted from the year named before');
  if (unit === 'month' && near === undefined && named !== undefined && named.length === 7)
    return unsure(addMonths(named, sign * count), 'counted from the month named before');
  const anchor = near ?? event;
  if (anchor === undefined) return 'none';
  return unsure(shifted(anchor, unit, sign * count), 'counted from the day named before');
}

export function weekdayFromAnchor({ groups }: Match, { event, published }: Context): Read {
  const anchor = event ?? published;
  const ahead = daysAhead(weekdayIn(groups['weekday'] ?? ''), anchor);
  const forward = /following|next/iu.test(groups['which'] ?? '');
  return unsure(
    addDays(anchor, forward ? ahead || DAYS_IN_WEEK : ahead === 0 ? -DAYS_IN_WEEK : ahead - DAYS_IN_WEEK),
    'counted from the day named before',
  );
}

export function weekdayRange({ groups }: Match, context: Context): Read {
  const from = onWeekday(weekdayIn(groups['weekday'] ?? ''), context.published, context.tense === 'future');
  const length = daysAhead(weekdayIn(groups['weekday2'] ?? ''), from);
  return likely(`${from}/${addDays(from, length || DAYS_IN_WEEK)}`, 'both weekdays are named');
}

export function weekday({ groups }: Match, { published, tense }: Context): Read {
  const index = weekdayIn(groups['weekday'] ?? '');
  const which = (groups['which'] ?? '').toLowerCase();
  const week = groups['week']?.toLowerCase();
  if (week !== undefined) {
    const monday = addDays(published, { last: -7, next: 7 }[week] ?? 0);
    return likely(addDays(mondayOf(monday), (index + 6) % DAYS_IN_WEEK), 'the week is named');
  }
  if (groups['after'] !== undefined)
    return likely(addDays(published, (daysAhead(index, published) || DAYS_IN_WEEK) + DAYS_IN_WEEK), 'a week after the next such day');
  if (which === 'next')
    return likely(addDays(published, daysAhead(index, published) || DAYS_IN_WEEK), 'the next such day after publication');
  if (which === 'last')
    return likely(addDays(published, daysAhead(index, published) - DAYS_IN_WEEK), 'the last such day before publication');
  const forward = which.endsWith('coming') || (tense === 'future' && which !== 'this past');
  return likely(
    onWeekday(index, published, forward),
    forward ? 'the first such day from publication on, as it is still to come' : 'the last such day up to publication',
  );
}

export function period({ groups, text }: Match, { published, tense }: Context): Read {
  const which = groups['which']?.toLowerCase();
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  switch (groups['unit']?.toLowerCase()) {
    case 'year':
      return likely(String(Number(published.slice(0, 4)) + step), 'counted from the year of publication');
    case 'month':
      return likely(addMonths(published, step), 'counted from the month of publication');
    case 'week': {
      if (step === 0) return 'none';
      const monday = addDays(mondayOf(published), step * DAYS_IN_WEEK);
      return unsure(`${monday}/${addDays(monday, 6)}`, 'the week from Monday to Sunday');
    }
    default: {
      const forward = step > 0 || (step === 0 && tense === 'future');
      const saturday = forward ? onWeekday(6, published, true) : onWeekday(6, addDays(published, which === 'last' ? -1 : 0), false);
      return /^on /iu.test(text) && which === undefined && tense === 'unknown'
        ? 'none'
        : unsure(`${saturday}/${addDays(saturday, 1)}`, 'Saturday and Sunday');
    }
  }
}

export function yearRange({ groups, text }: Match): Read {
  const from = groups['from'] ?? '';
  const end = groups['to'] ?? '';
  const to = end.length === 2 ? `${from.slice(0, 2)}${end}` : end;
  if (end.length === 2 && !/\d[–-]\d/u.test(text)) return 'none';
  return Number(to) > Number(from) ? sure(`${from}/${to}`, 'both years are named') : 'none';
}

export function limitYear({ text }: Match): Read {
  const resolved = resolvePhrase(text, '2000-01-01', 'en');
  return resolved.type === 'date' ? likely(resolved.edtf, 'one side is open') : 'none';
}

export function year({ groups, text, after }: Match, { published }: Context): Read {
  const value = groups['year'] ?? '';
  const distant = Number(value) < 1800 || Number(value) > Number(published.slice(0, 4)) + 50;
  const counts = /^(?:of|from|by|for|around|through|after)\b/iu.test(text) && /^ (?:\p{Ll}+ )?\p{Ll}+s\b/u.test(after);
  if ((distant && !/^(?:in|since)\b/iu.test(text)) || (counts && !/^ (?:was|has|is|as|does)\b/u.test(after))) return 'none';
  return likely(value, 'a year by itself');
}

export function eventYear({ groups, after }: Match, { published }: Context): Read {
  const value = Number(groups['year']);
  if (value < 1800 || value > Number(published.slice(0, 4)) + 50 || /^ (?:or so|of|were|are)\b/u.test(after)) return 'none';
  return likely(String(value), 'a year before what happened in it');
}

export const sure = (edtf: string, reason: string): Read => ({ edtf, confidence: 0.97, reason });
const likely = (edtf: string, reason: string): Read => ({ edtf, confidence: 0.85, reason });
const unsure = (edtf: string, reason: string): Read => ({ edtf, confidence: 0.65, reason });

/** The year of “June last year”. */
function yearAt(distance: string | undefined, { published, event, named }: Context): string | undefined {
  if (distance === undefined) return undefined;
  if (/that|same|following/iu.test(distance))
    return String(Number((named ?? event ?? published).slice(0, 4)) + (distance.endsWith('following year') ? 1 : 0));
  return String(Number(published.slice(0, 4)) + (distance.startsWith('last') ? -1 : distance.startsWith('next') ? 1 : 0));
}

/** A day so near to publication is in its year, whatever the verb. */
const CLOSE = 45;

/** The year of a day or month named without one: that named just before, or the one that fits the tense. */
function yearOf(month: number, day: number, { published, tense, told }: Context): string {
  const here = Number(published.slice(0, 4));
  const at = (value: number) => dayIn(value, month, day);
  if (told !== undefined && tense !== 'future') return nearestYear(told, at);
  if (day > 1 && Math.abs(daysBetween(published, at(here))) < CLOSE) return String(here);
  if (tense === 'past') return String(at(here) <= published ? here : here - 1);
  if (tense === 'future') return String(at(here) >= `${published.slice(0, 7)}-01` ? here : here + 1);
  return nearestYear(published, at);
}

function nearestYear(anchor: string, at: (year: number) => string): string {
  const here = Number(anchor.slice(0, 4));
  const distance = (value: number) => Math.abs(daysBetween(anchor, at(value)));
  return String([here, here - 1, here + 1].reduce((nearest, other) => (distance(other) < distance(nearest) ? other : nearest)));
}

/** A day so many units on, as exact as the unit: months give a month, years a year. */
function shifted(day: string, unit: string, count: number): string {
  if (unit === 'year') return String(Number(day.slice(0, 4)) + count);
  if (unit === 'month') return addMonths(day, count);
  return addDays(day, count * (unit === 'week' ? DAYS_IN_WEEK : 1));
}

function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return monthOf(Math.floor(index / 12), (index % 12) + 1);
}

/** Up to that day, or from that day on; the day itself is either. */
function onWeekday(index: number, day: string, forward: boolean): string {
  const ahead = daysAhead(index, day);
  return addDays(day, forward || ahead === 0 ? ahead : ahead - DAYS_IN_WEEK);
}

const monthOf = (year: number, month: number): string => `${String(year).padStart(4, '0')}-${pad(month)}`;
const dayIn = (year: number, month: number, day: number): string => `${monthOf(year, month)}-${pad(day)}`;
const pad = (value: number): string => String(value).padStart(2, '0');

export interface Match {
  text: string;
  groups: Readonly<Record<string, string | undefined>>;
  /** What stands before and behind it in the article, as far as a rule looks. */
  before: string;
  after: string;
}

export interface Context {
  published: string;
  tense: Tense;
  /** The last day of what is told, the last day named at all, and one named right behind. */
  event: string | undefined;
  last: string | undefined;
  near: string | undefined;
  /** The day that “yesterday” counts from. */
  spoken: string;
  /** The last day whose year is told and is another than that of publication. */
  told: string | undefined;
  /** What was named last, as exact as it was: `YYYY`, `YYYY-MM` or a day. */
  named: string | undefined;
}

export type Read = { edtf: string; confidence: number; reason: string } | 'none';
