import { expect, test } from 'vitest';
import type { Reference } from '../../../src/dossier/types.ts';
import { describeReference } from '../../../src/exports/describe-reference.ts';
import { stringsFor } from '../../../src/strings/index.ts';

const titleOf = (title: string, language: string | undefined, inLanguage: string) =>
  describeReference({ data: { id: 'a', type: 'webpage', title, language } } as Reference, inLanguage, stringsFor(inLanguage)).title;

test('a title stands in the marks of the dossier, a description in its brackets', () => {
  expect(titleOf('The bridge', 'en', 'de')).toBe('„The bridge“');
  expect(titleOf('[report on the bridge]', 'ar', 'en')).toBe('[report on the bridge]');
});

test('a title that runs the other way is kept between its marks', () => {
  expect(titleOf('الجسر', 'ar', 'de')).toBe('„\u2068الجسر\u2069“');
  expect(titleOf('The bridge', 'en-GB', 'ar')).toBe('«\u2068The bridge\u2069»');
  expect(titleOf('الجسر', 'fa', 'ar')).toBe('«الجسر»');
});
