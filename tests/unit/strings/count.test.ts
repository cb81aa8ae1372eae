/** Every number agrees with its noun, in each language of the interface. */
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../../src/strings/index.ts';

const LANGUAGES = ['en', 'de', 'ar'];
const COUNTS = [0, 1, 2, 5];

/** What counts things, by its path; all its numbers are the same. */
const COUNTING = [
  ...['home.keyPoints', 'home.restsOnMany', 'home.allClaims', 'home.chapters', 'home.allEntities', 'home.allQuotes'],
  ...[
    'strip.length',
    'chapter.cited',
    'chapter.minutes',
    'source.complete',
    'source.cited',
    'source.citedIn',
    'source.withheld',
    'source.excerpt.held',
    'entities.quotes',
  ],
  ...['chronology.intro', 'chronology.years', 'quotes.intro', 'claims.intro', 'claims.accountCount', 'network.intro'],
  ...['references.count', 'references.intro', 'references.cited', 'search.hits'],
  ...['descent.own', 'descent.uncompared', 'descent.heldWhole', 'descent.heldInPart', 'descent.inReport'],
];

/** What is said of so many things. */
function say(language: string, path: string, count: number): string {
  const found = path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], stringsFor(language));
  const words = found as (...counts: number[]) => string;
  return words(...Array.from({ length: words.length }, () => count));
}

describe.each(LANGUAGES)('%s', (language) => {
  test('counts none, one, two and five', () => {
    expect(COUNTING.map((path) => [path, ...COUNTS.map((count) => say(language, path, count))])).toMatchSnapshot();
  });
});

test.each(COUNTING)('%s has no plural behind one, and no singular behind five', (path) => {
  expect(say('en', path, 1)).not.toMatch(/\b(?:1|one) (?!is\b)[a-z]+s\b/i);
  expect(say('en', path, 5)).not.toMatch(/\b(?:5|five) (?!of\b)[a-z]*[^s\W]\b/i);
  expect(say('de', path, 1)).not.toMatch(
    /\b1 (?:Absätze|Aussagen|Behauptungen|Beziehungen|Darstellungen|Einträge|Jahre|Minuten|Wörter|Wörtern|Zitate|Stellen)\b/,
  );
  expect(say('ar', path, 2)).not.toMatch(/\b2 /);
});

test('what cites is counted with what could', () => {
  const { cited } = stringsFor('en').chapter;
  expect([cited(0, 2), cited(1, 2), cited(0, 1), cited(2, 5), cited(5, 5)]).toEqual([
    'None of its 2 sentences that name, count or quote cites a source',
    '1 of its 2 sentences that name, count or quote cites a source',
    'Its one sentence that names, counts or quotes cites no source',
    '2 of its 5 sentences that name, count or quote cite a source',
    'All 5 sentences that name, count or quote cite a source',
  ]);
});
