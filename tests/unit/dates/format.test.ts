import { describe, expect, test } from 'vitest';
import { formatDate, formatMoment, type DateStyle } from '../../../src/dates/format.ts';
import { ar } from '../../../src/strings/ar.ts';
import { de } from '../../../src/strings/de.ts';
import { en } from '../../../src/strings/en.ts';

const STRINGS = { en, de, ar };
const format = (edtf: string, language: keyof typeof STRINGS, style: DateStyle) =>
  formatDate(edtf, language, STRINGS[language].dates, style);

test.each<[string, keyof typeof STRINGS, DateStyle, string]>([
  ['2020-01-05', 'en', 'short', '5 Jan 2020'],
  ['2020-01-05', 'en', 'long', '5 January 2020'],
  ['2020-01-05', 'en', 'full', 'Sunday, 5 January 2020'],
  ['2020-01', 'en', 'long', 'January 2020'],
  ['1871', 'en', 'short', '1871'],
  ['../2010', 'en', 'short', 'until 2010'],
  ['2018/..', 'en', 'short', 'since 2018'],
  ['2011-12?', 'en', 'short', 'Dec 2011, uncertain'],
  ['2011~', 'en', 'short', 'about 2011'],
  ['2011%', 'en', 'short', 'about 2011, uncertain'],
  ['2019-12-27/2019-12-31', 'en', 'short', '27–31 Dec 2019'],
  ['2019-12/2020-01-05', 'en', 'short', 'Dec 2019–5 Jan 2020'],
  ['2010/2014', 'en', 'short', '2010–2014'],
  ['2004-XX', 'en', 'short', '2004'],
  ['2004-XX-XX', 'en', 'short', '2004'],
  ['2004-06-XX', 'en', 'long', 'June 2004'],
  ['2004-06-XX?', 'en', 'short', 'Jun 2004, uncertain'],
  ['2020-01-05', 'de', 'long', '5. Januar 2020'],
  ['2020-01-05', 'ar', 'short', '5 يناير 2020'],
  ['not a date', 'en', 'short', 'not a date'],
  ['2020-25', 'en', 'short', '2020-25'],
])('%s in %s, %s', (edtf, language, style, expected) => {
  expect(format(edtf, language, style)).toBe(expected);
});

describe('what has no figures of its own is said in words', () => {
  test.each([
    ['2019-21', 'spring 2019', 'Frühling 2019', 'ربيع 2019'],
    ['2019-22', 'summer 2019', 'Sommer 2019', 'صيف 2019'],
    ['2019-23', 'autumn 2019', 'Herbst 2019', 'خريف 2019'],
    ['2019-24', 'winter 2019', 'Winter 2019', 'شتاء 2019'],
    ['2019-21?', 'spring 2019, uncertain', 'Frühling 2019, unsicher', 'ربيع 2019، غير مؤكد'],
    ['2019-21~', 'about spring 2019', 'etwa Frühling 2019', 'نحو ربيع 2019'],
    ['2019-21%', 'about spring 2019, uncertain', 'etwa Frühling 2019, unsicher', 'نحو ربيع 2019، غير مؤكد'],
    ['2019-21/2019-23', 'spring 2019 to autumn 2019', 'Frühling 2019 bis Herbst 2019', 'ربيع 2019 إلى خريف 2019'],
    ['2019-21/..', 'since spring 2019', 'seit Frühling 2019', 'منذ ربيع 2019'],
    ['../2019-24', 'until winter 2019', 'bis Winter 2019', 'حتى شتاء 2019'],
    ['201X', 'the 2010s', '2010er-Jahre', 'عقد 2010'],
    ['201X?', 'the 2010s, uncertain', '2010er-Jahre, unsicher', 'عقد 2010، غير مؤكد'],
    ['201X~', 'about the 2010s', 'etwa 2010er-Jahre', 'نحو عقد 2010'],
    ['201X/..', 'since the 2010s', 'seit den 2010er-Jahren', 'منذ عقد 2010'],
    ['../201X', 'until the 2010s', 'bis in die 2010er-Jahre', 'حتى عقد 2010'],
    ['199X/2003-05', 'the 1990s to May 2003', '1990er-Jahre bis Mai 2003', 'عقد 1990 إلى مايو 2003'],
    ['190X', 'between 1900 and 1909', 'zwischen 1900 und 1909', 'بين 1900 و1909'],
    ['19XX', 'between 1900 and 1999', 'zwischen 1900 und 1999', 'بين 1900 و1999'],
    ['19XX/..', 'since a year between 1900 and 1999', 'seit einem Jahr zwischen 1900 und 1999', 'منذ عام بين 1900 و1999'],
    ['../19XX', 'until a year between 1900 and 1999', 'bis zu einem Jahr zwischen 1900 und 1999', 'حتى عام بين 1900 و1999'],
  ] as const)('%s', (edtf, english, german, arabic) => {
    for (const style of ['short', 'long', 'full'] as const) {
      const isDayless = !edtf.includes('-05');
      if (style !== 'long' && !isDayless) continue;
      expect([format(edtf, 'en', style), format(edtf, 'de', style), format(edtf, 'ar', style)]).toEqual([english, german, arabic]);
    }
  });
});

test('what was said at an unknown moment was said no later than a day', () => {
  const moment = (edtf: string, language: keyof typeof STRINGS) => formatMoment(edtf, language, STRINGS[language].dates, 'long');
  expect(moment('../2020-01-05', 'en')).toBe('no later than 5 January 2020');
  expect(moment('../2020-01-05', 'de')).toBe('bis spätestens 5. Januar 2020');
  expect(moment('../2010~', 'ar')).toBe('في موعد أقصاه نحو 2010');
  expect(moment('2020-01-05', 'en')).toBe('5 January 2020');
});
