import { expect, test } from 'vitest';
import { stringsFor, stringsOf } from '../../../src/strings/index.ts';
import { settableWords } from '../../../src/strings/words.ts';

const en = stringsFor('en');

test('a dossier sets single words of the interface, and all others stay', () => {
  const strings = stringsOf({ language: 'en', words: { 'nav.claims': 'Assertions', 'about.promiseText.0': 'Said with its source.' } });
  expect(strings.nav).toEqual({ ...en.nav, claims: 'Assertions' });
  expect(strings.about.promiseText).toEqual(['Said with its source.', ...en.about.promiseText.slice(1)]);
  expect(strings.claims).toBe(en.claims);
  expect(en.nav.claims).not.toBe('Assertions');
});

test('what is made with numbers, what a script has and what is no word stays', () => {
  expect(
    stringsOf({ language: 'en', words: { 'footer.corrections': 'x', 'nav.nothing': 'x', __proto__: 'x', 'constructor.name': 'x' } }),
  ).toBe(en);
  const words = settableWords(en);
  expect(words).toContain('nav.claims');
  expect(words.filter((path) => path.startsWith('search.') || path.startsWith('claims.standing'))).toEqual([]);
});

test.each(['en', 'de', 'ar'])('the words of %s can each be set', (language) => {
  const words = settableWords(stringsFor(language));
  const strings = stringsOf({ language, words: Object.fromEntries(words.map((path) => [path, `«${path}»`])) });
  const read = (path: string) => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], strings);
  expect(words.filter((path) => read(path) !== `«${path}»`)).toEqual([]);
  expect(words.length).toBeGreaterThan(100);
});
