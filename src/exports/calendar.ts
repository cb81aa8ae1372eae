/**
 * The chronology as a calendar (RFC 5545). Only what is known to the day stands on days. What is known to the month, to the year,
 * roughly, or with one end only is an entry of the journal without a date, which the standard allows (3.6.3): nothing is put on a
 * day that nobody has given. A day that is in doubt is tentative and says so.
 */
import ICAL from 'ical.js';
import { addDays } from '../dates/days.ts';
import { formatDate } from '../dates/format.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Event } from '../dossier/types.ts';
import { stringsOf } from '../strings/index.ts';

/** Prints the calendar; `address` makes an address of the site absolute. Lines are folded by 75 octets and never within a character. */
export function calendar(dossier: Dossier, address: (path: string) => string): string {
  const { data } = dossier;
  const component = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Sourcebound//Dossier//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['method', {}, 'text', 'PUBLISH'],
      ['name', { language: data.language }, 'text', line(data.title)],
      ['x-wr-calname', {}, 'text', line(data.title)],
      ['url', {}, 'uri', address('chronology/')],
    ],
    dossier.all('event').map((event) => entry(event, dossier, address)),
  ];
  return ICAL.stringify(component);
}

/** An entry of the calendar as jCal (RFC 7265). */
function entry(event: Event, dossier: Dossier, address: (path: string) => string) {
  const { data } = dossier;
  const days = daysOf(event);
  const isDoubtful = event.mark === 'doubt' || (event.when.type === 'date' && event.when.uncertain);
  const language = { language: data.language };
  const shown = formatDate(event.data.when, data.language, stringsOf(data).dates);
  return [
    days ? 'vevent' : 'vjournal',
    [
      ['uid', {}, 'text', address(event.url)],
      ['dtstamp', {}, 'date-time', `${data.updated}T00:00:00Z`],
      ...(days ? [['dtstart', {}, 'date', days.from]] : []),
      ...(days?.behind ? [['dtend', {}, 'date', days.behind]] : []),
      ['summary', language, 'text', line(days && !isDoubtful ? event.title : `[${shown}] ${event.title}`)],
      ['description', language, 'text', block(descriptionOf(event, dossier, shown))],
      ...(event.data.place ? [['location', language, 'text', line(dossier.item('entity', event.data.place).title)]] : []),
      ['url', {}, 'uri', address(event.url)],
      ...(days
        ? [
            ['status', {}, 'text', isDoubtful ? 'TENTATIVE' : 'CONFIRMED'],
            ['transp', {}, 'text', 'TRANSPARENT'],
          ]
        : []),
    ],
    [],
  ];
}

/** The days of an event whose date is known to the day at both ends; the second is the one behind its last, as the standard counts. */
function daysOf({ data, when }: Event): { from: string; behind: string | undefined } | undefined {
  if (when.type !== 'date' || when.approximate || when.from.type !== 'day' || when.to.type !== 'day') return undefined;
  if (!data.when.split('/').every((side) => DAY.test(side))) return undefined;
  return { from: when.from.day, behind: when.to.day === LAST_DAY ? undefined : addDays(when.to.day, 1) };
}

/** Years have four digits. */
const LAST_DAY = '9999-12-31';
const DAY = /^\d{4}-\d{2}-\d{2}\??$/;

/** The date, how it is known, and what else is said of it. */
function descriptionOf({ data, mark }: Event, dossier: Dossier, shown: string): string {
  const { chronology, comma } = stringsOf(dossier.data);
  return [`${shown}${comma}${chronology.mark[mark]}`, data.timeOfDay, data.dateNote].filter(Boolean).join('\n');
}

/** A text is one of lines without control characters (RFC 5545, 3.3.11). */
const block = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
const line = (text: string): string => block(text).replaceAll(/\s+/g, ' ').trim();
