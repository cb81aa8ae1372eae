/** Resolves a phrase of a source (“on Tuesday”, “two days after”) to a date, to check what the editor wrote. */
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { createRequire } from 'node:module';
import { BARE_ARABIC_WEEKDAY, readArabic } from './arabic.ts';
import { addDays, DAY, daysBetween } from './days.ts';
import { BARE_GERMAN_WEEKDAY, GERMAN_PHRASES } from './german.ts';
import { readByTable, type Phrase } from './table.ts';
import { nearestWeekend, weekendAfter, weekendBefore } from './weekends.ts';

/**
 * What chrono-node does not read, or not whole, tried first: a pattern and the EDTF date it gives.
 * Offsets are in days from the anchor.
 */
const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    { pattern: /^(?:on )?the (?:following|next) day$/iu, resolve: (anchor) => addDays(anchor, 1) },
    { pattern: /^(?:on )?the (?:same|very) day$/iu, resolve: (anchor) => anchor },
    { pattern: /^(?:on )?the (?:previous|preceding) day$/iu, resolve: (anchor) => addDays(anchor, -1) },
    { pattern: /^before (\d{4})$/iu, resolve: (_, [, year]) => `../${String(Number(year) - 1).padStart(4, '0')}` },
    { pattern: /^(?:since|from) (\d{4})$/iu, resolve: (_, [, year]) => `${year}/..` },
    { pattern: /^in (\d{4})$/iu, resolve: (_, [, year]) => `${year}` },
    { pattern: /^(?:(?:at|on|over|during) )?the weekend$|^(?:over )?this weekend$/iu, resolve: nearestWeekend },
    { pattern: /^(?:over )?(?:last|(?:the )?past|the previous) weekend$/iu, resolve: weekendBefore },
    { pattern: /^(?:over )?next weekend$/iu, resolve: weekendAfter },
  ],
  de: GERMAN_PHRASES,
};

/** What is read alike in every language. */
const EVERYWHERE: readonly Phrase[] = [{ pattern: /^(\d{4})$/u, resolve: (_, [, year]) => `${year}` }];

/** A weekday or weekend and nothing that says which, by language: “on Tuesday” is the last or the next one. */
const BARE_WEEKDAY: Readonly<Record<string, RegExp>> = {
  ar: BARE_ARABIC_WEEKDAY,
  en: /^(?:(?:early|late) )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$|^(?:(?:at|on|over|during) )?(?:the|this) weekend$/iu,
  de: BARE_GERMAN_WEEKDAY,
};

/** Languages that chrono-node does not read at all. */
const READERS: Readonly<Record<string, (words: string, anchor: string) => string | undefined>> = { ar: readArabic };

/** Languages that chrono-node reads (ISO 639-1). */
const READ_BY_CHRONO: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'ja']);

const load = createRequire(import.meta.url);

/** The parser of one of these, which Node loads once. Those of all languages are 266 modules, and a dossier needs one or none. */
const parserOf = (language: string): Parser => (load(`chrono-node/${language}`) as { casual: Parser }).casual;

/**
 * Resolves a phrase against the day it counts from (`YYYY-MM-DD`) and gives an EDTF date.
 * `backwards` counts from the event to the anchor, as in “the remarks came two days after the call” for the call.
 * A weekday alone is the nearest one; `or` holds the one on the other side. A language or phrase nobody can read is `{ type: 'unreadable' }`.
 */
export function resolvePhrase(phrase: string, anchor: string, language: string, backwards = false): Resolution {
  const [base = ''] = language.toLowerCase().split('-');
  const words = phrase.replace(/\s+/gu, ' ').trim();
  const resolved =
    READERS[base]?.(words, anchor) ??
    readByTable(EVERYWHERE, words, anchor) ??
    readByTable(PHRASES[base] ?? [], words, anchor) ??
    fromChrono(words, anchor, base);
  if (resolved === undefined) return { type: 'unreadable' };
  const edtf = backwards && DAY.test(resolved) ? mirror(resolved, anchor) : resolved;
  return { type: 'date', edtf, or: BARE_WEEKDAY[base]?.test(words) ? otherWeek(edtf, anchor) : [] };
}

function fromChrono(words: string, anchor: string, language: string): string | undefined {
  const [result] = READ_BY_CHRONO.has(language) ? parserOf(language).parse(words, noon(anchor)) : [];
  if (!result || saysMore(words.replace(result.text, ' '), language)) return undefined;
  const start = edtfOf(result.start);
  const end = result.end ? edtfOf(result.end) : start;
  return start === undefined || end === undefined || start === end ? start : `${start}/${end}`;
}

/** Whether words that chrono-node left out may mean another day: “vergangenen” of a weekday that it read by itself. */
const saysMore = (rest: string, language: string): boolean =>
  language !== 'ja' && (rest.match(/\p{L}{3,}/gu) ?? []).some((word) => !PLAIN_WORDS.has(word.toLowerCase()));

/** Words of three letters and more that leave a date what it is, in any of the languages. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  [
    'from until till the early late mid end beginning start middle month year week day during around about hours morning afternoon evening night local time',
    'von bis seit der des dem den das anfang ende mitte monat jahr tag früh früher später uhr morgen mittag abend nacht zum zur vom',
    'les des dans début fin mois année jour matin soir los las del mes año día nel del mese anno mattina sera dia mês ano noite het een maand jaar dag',
    'утром вечером днём ночью года году месяца дня',
  ].flatMap((words) => words.split(' ')),
);

/** As much of a date as the words give. A week is not a date of EDTF level 1, so it gives none. */
function edtfOf(parts: ParsedComponents): string | undefined {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return undefined;
  // Of “last week” chrono-node gives a day, with a weekday that it only guessed.
  const isWeek = parts.get('weekday') !== null && !parts.isCertain('weekday');
  if (isWeek) return undefined;
  // “This morning” names no day, and so means that of the anchor.
  const saysNothingElse = !parts.isCertain('month') && !parts.isCertain('year');
  if (parts.isCertain('day') || parts.isCertain('weekday') || saysNothingElse) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return parts.isCertain('month') ? `${pad(year, 4)}-${pad(month, 2)}` : pad(year, 4);
}

/** The same weekday or weekend on the other side of the anchor; none when the anchor lies in it. */
function otherWeek(edtf: string, anchor: string): string[] {
  const [from = '', to = from] = edtf.split('/');
  if (from <= anchor && anchor <= to) return [];
  const days = to < anchor ? 7 : -7;
  return [[...new Set([from, to])].map((day) => addDays(day, days)).join('/')];
}

/** Noon in local time: chrono-node reads local fields, and noon exists on every day in every time zone. */
function noon(day: string): Date {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return new Date(Number(year), Number(month) - 1, Number(date), 12);
}

const mirror = (day: string, anchor: string): string => addDays(anchor, daysBetween(day, anchor));

const pad = (value: number, width: number) => String(value).padStart(width, '0');

interface Parser {
  parse: (text: string, reference: Date) => ParsedResult[];
}

export type Resolution = { type: 'date'; edtf: string; or: string[] } | { type: 'unreadable' };
