import ical, { type CalendarComponent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../../src/exports/calendar.ts';
import { address, dossierOf, dossierWith, HOSTILE, hostileDossier } from '../../support/dossiers.ts';

/** What another program reads in a calendar. */
const read = (printed: string): CalendarComponent[] =>
  Object.values(ical.sync.parseICS(printed)).filter(
    (entry): entry is CalendarComponent =>
      entry !== undefined && 'type' in entry && (entry.type === 'VEVENT' || (entry.type as string) === 'VJOURNAL'),
  );
const unfold = (printed: string) => printed.replaceAll('\r\n ', '').split('\r\n');
const dated = (when: string, more = '') =>
  dossierWith({ 'events/dated.mdx': `---\ntitle: A thing happens\nwhen: ${when}\nbackground: true\n${more}evidence: []\n---\n` });
const linesOf = async (when: string, more = '') => {
  const lines = unfold(calendar(await dated(when, more), address));
  const from = lines.indexOf(`UID:${address('events/dated/')}`) - 1;
  return lines.slice(
    from,
    lines.findIndex((text, index) => index > from && text.startsWith('END:')),
  );
};

test.each(['base', 'german', 'arabic'])('%s: every event is one entry', async (name) => {
  const dossier = await dossierOf(name);
  const lines = unfold(calendar(dossier, address));
  expect(lines.filter((line) => /^BEGIN:V(?:EVENT|JOURNAL)$/.test(line))).toHaveLength(dossier.events.size);
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(dossier.all('event').map(({ url }) => `UID:${address(url)}`));
  expect(read(calendar(dossier, address)).length).toBeGreaterThan(0);
});

describe('a date', () => {
  test('known to the day is that whole day, whose end is the next', async () => {
    const lines = await linesOf("'2024-02-29'");
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VEVENT',
        'DTSTART;VALUE=DATE:20240229',
        'DTEND;VALUE=DATE:20240301',
        'STATUS:CONFIRMED',
        'SUMMARY;LANGUAGE=en:A thing happens',
      ]),
    );
  });

  test('of several days ends behind the last', async () => {
    expect(await linesOf('2019-12-27/2019-12-31')).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20191227', 'DTEND;VALUE=DATE:20200101']),
    );
  });

  test('in doubt is tentative and says so', async () => {
    for (const lines of [await linesOf('2024-05-15?'), await linesOf("'2024-05-15'", 'dateDisputed: true\n')])
      expect(lines).toEqual(
        expect.arrayContaining([
          'DTSTART;VALUE=DATE:20240515',
          'STATUS:TENTATIVE',
          expect.stringMatching(/^SUMMARY;LANGUAGE=en:\[15 May 2024/) as string,
        ]),
      );
  });

  test.each([
    "'2024'",
    '2024-05',
    '2024-05-15~',
    '2024-05-15%',
    '2024-05-XX',
    '2024-21',
    '../2010',
    '2025-08/2025-11',
    '2020-01-05~/2020-01-09',
    '2020-01-05/..',
  ])('%s is no day: the entry has none', async (when) => {
    const lines = await linesOf(when);
    expect(lines[0]).toBe('BEGIN:VJOURNAL');
    expect(lines.filter((line) => /^(?:DTSTART|DTEND|DUE|STATUS)/.test(line))).toEqual([]);
    expect(lines).toContainEqual(expect.stringMatching(/^SUMMARY;LANGUAGE=en:\[.+\] A thing happens$/));
  });

  test('at the end of time has no end', async () => {
    expect((await linesOf("'9999-12-31'")).filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });
});

test('lines end with CRLF, have 75 octets at most, and are cut between characters', async () => {
  const printed = calendar(await dossierOf('arabic'), address);
  expect(printed.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = printed.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(printed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
});

test('the stamp is the day of the last change, and the same dossier gives the same bytes', async () => {
  const printed = calendar(await dossierOf('base'), address);
  expect(printed).toBe(calendar(await dossierOf('base'), address));
  expect(new Set(unfold(printed).filter((line) => line.startsWith('DTSTAMP')))).toEqual(new Set(['DTSTAMP:20240521T000000Z']));
});

test('no text of the content ends a property or begins an entry', async () => {
  const dossier = await hostileDossier();
  const printed = calendar(dossier, address);
  expect(unfold(printed).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  const summaries = read(printed).map((entry) => ('summary' in entry ? entry.summary : undefined));
  const texts = summaries.map((summary) => (typeof summary === 'object' ? (summary as { val: string }).val : summary));
  expect(texts).toContainEqual(expect.stringContaining(HOSTILE.replaceAll(/\s+/g, ' ')));
});
