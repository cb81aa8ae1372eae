/** Finds the dates of an English article in its words and resolves them by the day of publication and by what was told before. */
import { DAY, daysBetween } from '../dates/days.ts';
import { isEdtf } from '../dates/edtf.ts';
import type { Phrase } from './dates/phrases.ts';
import { PHRASES } from './dates/phrases.ts';
import type { Context, Match } from './dates/readers.ts';
import { datesSpeech, tenseAt } from './dates/tense.ts';
import type { DraftDate } from './types.ts';

const FINDERS: readonly Finder[] = PHRASES.map((phrase) => ({
  ...phrase,
  find: new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase.pattern})(?![\\p{L}\\p{N}])`, phrase.ignoreCase ? 'giu' : 'gu'),
}));
/** So that a phrase at the head of a sentence is found too. */
const LEADS = /\b(on|late|early|later|earlier|in|from|between|since|by|during|the|before|until|last|next|this|at|over)(?= )/gu;
/** What leads to a date and is no part of it; “late on Friday” and “before 2011” are left whole. */
const BEFORE_DATE =
  /^(?:(?:on|in|since|at|during|of|by|from|between|for|until|till|through|around|circa|after|over|or|year|elections?|season|Olympics|Cup|the(?= (?:\d|early|late|mid|spring|summer|autumn|fall|winter|1[1-9]|20))) |\()+/iu;
/** “He had rung the owners on January 15” goes back before what is told. */
const LOOKS_BACK = /\bhad (?:\p{L}+ ){1,5}(?:on )?$/u;
const AROUND = 40;
/** How far behind “two days after” a date may stand that it counts from. */
const NEAR = 60;
/** A day so many years before publication is told in passing, and others are not in its year. */
const LONG_AGO = 5;
/** How far on, within a paragraph, a day is what “the next day” counts from, whatever it dates. */
const RECENT = 250;
/** How far on a year holds for days named without one. */
const TOLD_REACH = 1200;

/** The dates in the order of the text; `published` is `YYYY-MM-DD`. Durations and clock times are none. */
export function findDates({ text }: { readonly text: string }, published: string): DraftDate[] {
  const found: DraftDate[] = [];
  const memory: Memory = { event: undefined, last: undefined, told: undefined, named: undefined, lastAt: 0, toldAt: 0 };
  const candidates = candidatesIn(text);
  candidates.forEach((candidate, index) => {
    const context = contextOf(text, published, candidate, memory, candidates[index + 1]);
    const read = candidate.phrase.read(candidate.match, context);
    if (read === 'none' || !isEdtf(read.edtf)) return;
    found.push({ start: candidate.start, end: candidate.end, exact: text.slice(candidate.start, candidate.end), ...read });
    remember(memory, read.edtf, candidate, text, published);
  });
  return found;
}

/** What the phrases find, without those that lie in another. */
function candidatesIn(text: string): Candidate[] {
  const all = FINDERS.flatMap((phrase, rank) =>
    [...leadsLowered(text, phrase).matchAll(phrase.find)].map((match) => candidateOf(text, phrase, rank, match)),
  ).sort((one, other) => one.rank - other.rank || one.start - other.start);
  const kept: Candidate[] = [];
  const taken = new Uint8Array(text.length);
  for (const candidate of all) {
    if (taken.subarray(candidate.start, candidate.end).some((mark) => mark === 1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** The same text with “On”, “Late” and the like in small letters, which keeps every offset. */
const leadsLowered = (text: string, { ignoreCase }: Phrase): string =>
  ignoreCase
    ? text
    : text.replace(new RegExp(LEADS.source, 'giu'), (word) => (word === word.toUpperCase() && word.length > 1 ? word : word.toLowerCase()));

function candidateOf(text: string, phrase: Finder, rank: number, match: RegExpExecArray): Candidate {
  const open = BEFORE_DATE.exec(match[0])?.[0].length ?? 0;
  const start = match.index + open;
  const end = match.index + match[0].length;
  const words = { text: match[0].slice(open), groups: match.groups ?? {} };
  return {
    phrase,
    rank,
    start,
    end,
    match: { ...words, before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) },
  };
}

function contextOf(text: string, published: string, { start, end }: Candidate, memory: Memory, next?: Candidate): Context {
  const tense = tenseAt(text, start, end);
  const recent = memory.last !== undefined && start - memory.lastAt < RECENT && !text.slice(memory.lastAt, start).includes('\n');
  const context: Context = {
    ...memory,
    published,
    tense,
    event: recent ? memory.last : memory.event,
    told: start - memory.toldAt < TOLD_REACH ? memory.told : undefined,
    near: nearDay(text, published, end, tense, memory, next),
    spoken: published,
  };
  return { ...context, spoken: spokenOn(text, start, context) };
}

/** The day that “yesterday” counts from: that of publication, and in a quotation the day named last when that was just before. */
function spokenOn(text: string, start: number, { published, last }: Context): string {
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const isQuoted = /(?:“[^”]*|^(?:[^"]*"[^"]*")*[^"]*"[^"]*)$/u.test(paragraph);
  return isQuoted && last !== undefined && last < published && daysBetween(last, published) < 3 ? last : published;
}

/** A whole date right behind the phrase, in the same sentence. */
function nearDay(
  text: string,
  published: string,
  end: number,
  tense: Context['tense'],
  memory: Memory,
  next?: Candidate,
): string | undefined {
  if (next === undefined || next.start - end > NEAR || /[.!?\n]/u.test(text.slice(end, next.start))) return undefined;
  const read = next.phrase.read(next.match, {
    ...memory,
    published,
    tense: tense === 'unknown' ? 'past' : tense,
    near: undefined,
    spoken: published,
  });
  return read !== 'none' && DAY.test(read.edtf) ? read.edtf : undefined;
}

function remember(memory: Memory, edtf: string, { start, match }: Candidate, text: string, published: string): void {
  const [day = ''] = edtf.split('/');
  if (/^\d{4}(?:-\d\d)?(?:-\d\d)?$/u.test(day)) memory.named = day;
  if (!DAY.test(day) || /\bborn\b/u.test(match.before)) return;
  if (memory.event !== undefined && LOOKS_BACK.test(match.before)) return;
  Object.assign(memory, { last: day, lastAt: start });
  if (memory.event !== undefined && datesSpeech(text, start)) return;
  Object.assign(memory, { event: day, toldAt: start });
  const distance = Number(published.slice(0, 4)) - Number(day.slice(0, 4));
  const isTold = match.groups['year'] !== undefined || memory.told !== undefined;
  memory.told = isTold && distance > 0 && distance < LONG_AGO ? day : undefined;
}

interface Finder extends Phrase {
  find: RegExp;
}

interface Candidate {
  phrase: Phrase;
  rank: number;
  start: number;
  end: number;
  match: Match;
}

interface Memory extends Pick<Context, 'event' | 'last' | 'told' | 'named'> {
  /** Where the last day stands, and the last whose year is told. */
  lastAt: number;
  toldAt: number;
}
