import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Span {
  start: number;
  end: number;
}

type Words = Span & { exact: string };

interface Annotations {
  published: string;
  quotes: (Words & { speech: boolean; speaker: (Words & { entity: string | null }) | null; cue: Span | null; case: string })[];
  dates: (Words & { edtf: string; case: string })[];
  entities: { id: string; name: string; kind: string; case?: string; mentions: Words[] }[];
}

const ROOT = 'tests/fixtures/articles';

/** The annotated articles of a folder. */
function articlesIn(folder: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.join(folder, file.slice(0, -'.json'.length)))
    .map((name) => ({
      name: path.relative(ROOT, name),
      text: readFileSync(`${name}.txt`, 'utf8'),
      notes: JSON.parse(readFileSync(`${name}.json`, 'utf8')) as Annotations,
    }));
}

const tuning = articlesIn(ROOT);
const heldOut = articlesIn(path.join(ROOT, 'held-out'));
const articles = [...tuning, ...heldOut];

test('there are twenty to tune by and twelve that are held out, of 200 to 800 words', () => {
  expect([tuning.length, heldOut.length]).toEqual([20, 12]);
  for (const { name, text } of articles) {
    const words = text.trim().split(/\s+/).length;
    expect(words >= 200 && words <= 800, `${name} has ${words} words`).toBe(true);
  }
});

const OPENED = /["'“‘«„»]\s?$/;

describe.each(articles)('$name', ({ text, notes }) => {
  const { quotes, dates, entities } = notes;
  const mentions = entities.flatMap((entity) => entity.mentions);
  const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
  const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

  test('every offset holds the words that are noted for it', () => {
    const spans = [...quotes, ...dates, ...mentions, ...speakers];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(({ exact }) => exact));
    expect(spans.filter(({ exact }) => exact === '' || exact !== exact.trim())).toEqual([]);
  });

  test('a cue is words of the text outside of what is quoted', () => {
    for (const { cue, exact } of quotes) {
      if (!cue) continue;
      expect(text.slice(cue.start, cue.end), exact).toMatch(/^\p{L}[\p{L} ]*\p{L}$/u);
      expect(quotes.some((quote) => holds(quote, cue))).toBe(false);
    }
  });

  test('a quotation lies inside its marks, and none overlaps another', () => {
    for (const { start, exact } of quotes) expect(text.slice(0, start), exact).toMatch(OPENED);
    for (const { end, exact, case: kind } of quotes) {
      const next = kind === 'several-paragraphs' ? /^(\s?["'”’»“]|\n\n)/ : /^\s?["'”’»“]/;
      expect(text.slice(end), exact).toMatch(next);
    }
    expect(quotes.filter((quote, i) => quotes.slice(i + 1).some(({ start }) => start < quote.end))).toEqual([]);
  });

  test('who speaks is an entity of the article, and what is not speech has no speaker', () => {
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    expect(speakers.filter(({ entity }) => entity !== null && !ids.has(entity))).toEqual([]);
    expect(quotes.filter(({ speech, speaker, cue }) => (speech ? !speaker : speaker || cue))).toEqual([]);
  });

  test('every entity is named, in words that are noted wherever they stand', () => {
    expect(entities.filter((entity) => entity.mentions.length === 0)).toEqual([]);
    const unnoted = [...new Set(mentions.map(({ exact }) => exact))].flatMap((exact) =>
      positions(text, exact).filter((span) => !mentions.some((mention) => holds(mention, span))),
    );
    expect(unnoted).toEqual([]);
  });

  test('a date with a weekday falls on it', () => {
    const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    for (const { exact, edtf } of dates) {
      expect(edtf, exact).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
      const named = weekdays.find((day) => exact.includes(day));
      if (named && edtf.length === '2000-01-01'.length) expect(weekdays[new Date(edtf).getUTCDay()], exact).toBe(named);
    }
  });
});

/** Where the words stand alone in the text. */
function positions(text: string, words: string): Span[] {
  const alone = new RegExp(`(?<![\\p{L}-])${RegExp.escape(words)}(?![\\p{L}-])`, 'gu');
  return [...text.matchAll(alone)].map(({ index }) => ({ start: index, end: index + words.length }));
}

/** How often each case is noted. */
function counted(cases: (string | undefined)[]): Map<string | undefined, number> {
  return new Map([...Map.groupBy(cases, (name) => name)].map(([name, { length }]) => [name, length]));
}

describe('every case that a draft must get right is there at least twice', () => {
  const quotes = articles.flatMap(({ text, notes }) => notes.quotes.map((quote) => ({ ...quote, text })));
  const ofQuotes = counted(quotes.map((quote) => quote.case));
  const ofDates = counted(articles.flatMap(({ notes }) => notes.dates.map((date) => date.case)));
  const ofEntities = counted(articles.flatMap(({ notes }) => notes.entities.map((entity) => entity.case)));
  const ofMarks = counted(quotes.map(({ text, start }) => text.slice(0, start).trim().at(-1)));

  test.each(['"', "'", '“', '‘', '«', '„'])('quotations that open with %s', (mark) => {
    expect(ofMarks.get(mark)).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ...['interrupted', 'partial', 'nested', 'several-paragraphs', 'follow-up', 'several-speakers'],
    ...['pronoun', 'title', 'role', 'full-name', 'surname', 'sentence-before', 'sentence-after'],
    ...['passive', 'inverted', 'quoted-as-saying', 'according-to', 'told', 'statement', 'tweeted'],
    ...['scare', 'term', 'title-of-work', 'inscription'],
  ])('quotations: %s', (name) => {
    expect(ofQuotes.get(name)).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ...['bare-weekday', 'last-weekday', 'late-on', 'following-day', 'days-after', 'relative'],
    ...['full', 'day-month', 'month-year', 'year', 'range', 'dateline', 'part-of-day'],
  ])('dates: %s', (name) => {
    expect(ofDates.get(name)).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ...['several-forms', 'particle', 'abbreviation', 'two-abbreviations'],
    ...['person-like-organisation', 'person-like-month', 'place-inside-organisation'],
  ])('entities: %s', (name) => {
    expect(ofEntities.get(name)).toBeGreaterThanOrEqual(2);
  });

  test.each([
    { name: 'several-forms', forms: 2 },
    { name: 'two-abbreviations', forms: 3 },
  ])('an entity of the case $name is named in $forms ways', ({ name, forms }) => {
    const ofCase = articles.flatMap(({ notes }) => notes.entities.filter((entity) => entity.case === name));
    expect(ofCase.filter(({ mentions }) => new Set(mentions.map(({ exact }) => exact)).size < forms)).toEqual([]);
  });

  test.each([/\bmay\b/gi, /\bmarch(ed)?\b/gi])('words like %s that are no month', (word) => {
    const noDates = articles.flatMap(({ text, notes }) =>
      [...text.matchAll(word)].filter(({ index }) => !notes.dates.some(({ start, end }) => start <= index && index < end)),
    );
    expect(noDates.length).toBeGreaterThanOrEqual(2);
  });

  test('names of peoples, which are no entities', () => {
    const peoples = /\b(Ugandan|Norwegian|Filipino|Dutch|Emirati|American|Senegalese|Ghanaian|Hungarian)\b/g;
    const found = articles.flatMap(({ text, notes }) =>
      [...text.matchAll(peoples)].map(({ index }) =>
        notes.entities.some(({ mentions }) => mentions.some(({ start, end }) => start <= index && index < end)),
      ),
    );
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found).not.toContain(true);
  });
});
