import { expect, test } from 'vitest';
import type { Difference } from '../../../src/schemas/quote.ts';
import { differencesIn } from '../../../src/strings/differences.ts';
import { stringsFor } from '../../../src/strings/index.ts';

const said = (language: string, ...differences: Difference[]) =>
  differencesIn(
    differences.map((difference) => ({ difference })),
    stringsFor(language),
  );

test.each([
  ['en', '1 changed and 1 left out, of 3 phrases.', '1 added, of 1 phrase.', 'Nothing is left out, added or changed.'],
  [
    'de',
    '1 geändert und 1 weggelassen, von 3 Wendungen.',
    '1 hinzugefügt, von 1 Wendung.',
    'Nichts ist weggelassen, hinzugefügt oder geändert.',
  ],
  ['ar', 'مغيَّر 1 ومحذوف 1، من 3 عبارات.', 'مضاف 1، من عبارة واحدة.', 'لم يُحذف شيء ولم يُضف ولم يُغيَّر.'],
])('%s counts what differs', (language, some, one, none) => {
  expect(said(language, 'left-out', 'same', 'changed')).toBe(some);
  expect(said(language, 'added')).toBe(one);
  expect(said(language, 'same', 'same')).toBe(none);
});
