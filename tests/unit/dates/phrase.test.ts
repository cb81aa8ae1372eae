import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/dates/days.ts';
import { resolvePhrase } from '../../../src/dates/phrase.ts';

/** A Thursday. */
const ANCHOR = '2020-01-16';

const resolve = (phrase: string, language = 'en', backwards = false, anchor = ANCHOR) => {
  const resolution = resolvePhrase(phrase, anchor, language, backwards);
  return resolution.type === 'date' ? [resolution.edtf, ...resolution.or].join(' or ') : resolution.type;
};

test.each(['en', 'de', 'ar', 'fr', 'cs'])('a year by itself is read in %s', (language) => {
  expect(resolve('1904', language)).toBe('1904');
});

describe('English', () => {
  test.each([
    ['on Tuesday', '2020-01-14 or 2020-01-21'],
    ['on Thursday', '2020-01-16'],
    ['Late on Saturday', '2020-01-18 or 2020-01-11'],
    ['Tuesday evening', '2020-01-14 or 2020-01-21'],
    ['this weekend', '2020-01-18/2020-01-19 or 2020-01-11/2020-01-12'],
    ['at the weekend', '2020-01-18/2020-01-19 or 2020-01-11/2020-01-12'],
    ['last weekend', '2020-01-11/2020-01-12'],
    ['next weekend', '2020-01-18/2020-01-19'],
    ['last Tuesday', '2020-01-14'],
    ['next Tuesday', '2020-01-21'],
    ['two days after', '2020-01-18'],
    ['two days before', '2020-01-14'],
    ['yesterday', '2020-01-15'],
    ['the  following\nday', '2020-01-17'],
    ['on the same day', '2020-01-16'],
    ['the previous day', '2020-01-15'],
    ['this morning', '2020-01-16'],
    ['On January 5', '2020-01-05'],
    ['Late on January 9', '2020-01-09'],
    ['5 January 2020', '2020-01-05'],
    ['December 27-31', '2019-12-27/2019-12-31'],
    ['from Monday to Friday', '2020-01-13/2020-01-17'],
    ['in January', '2020-01'],
    ['last month', '2019-12'],
    ['two years after', '2022'],
    ['in 2011', '2011'],
    ['before 2011', '../2010'],
    ['since 2018', '2018/..'],
    ['last week', 'unreadable'],
    ['the Tuesday two weeks earlier', 'unreadable'],
    ['in the early hours of Friday', '2020-01-17'],
    ['a century and a half', 'unreadable'],
    ['', 'unreadable'],
  ])('%j gives %s', (phrase, expected) => {
    expect(resolve(phrase)).toBe(expected);
  });
});

test.each([
  ['am Dienstag', '2020-01-14 or 2020-01-21'],
  ['gestern', '2020-01-15'],
  ['am 5. Januar', '2020-01-05'],
  ['am folgenden Tag', '2020-01-17'],
  ['am Vortag', '2020-01-15'],
  ['seit 2018', '2018/..'],
  ['am vergangenen Dienstag', '2020-01-14'],
  ['Vorigen Donnerstag', '2020-01-09'],
  ['am vergangenen Sonnabend', '2020-01-11'],
  ['am vergangenen Freitag', '2020-01-10'],
  ['letzten Sonntag', '2020-01-12'],
  ['am kommenden Dienstag', '2020-01-21'],
  ['am nächsten Donnerstag', '2020-01-23'],
  ['am kommenden Samstag', '2020-01-18'],
  ['am Dienstag vergangener Woche', '2020-01-07'],
  ['am Sonntag der vorigen Woche', '2020-01-12'],
  ['am Montag kommender Woche', '2020-01-20'],
  ['am Dienstagabend', '2020-01-14 or 2020-01-21'],
  ['am späten Mittwochnachmittag', '2020-01-15 or 2020-01-22'],
  ['Dienstagnacht', '2020-01-14 or 2020-01-21'],
  ['in der Nacht zum Mittwoch', '2020-01-14/2020-01-15 or 2020-01-21/2020-01-22'],
  ['am Samstag vor einer Woche', 'unreadable'],
  ['im vergangenen Dezember', '2019-12'],
  ['im vergangenen Januar', '2019-01'],
  ['im kommenden März', '2020-03'],
  ['am 12.03.', '2020-03-12'],
  ['am 30.12.', '2019-12-30'],
  ['am 30.02.', 'unreadable'],
  ['Ende Januar', '2020-01'],
  ['Anfang November', '2019-11'],
  ['im Mai', '2020-05'],
])('German: %s gives %s', (phrase, expected) => {
  expect(resolve(phrase, 'de-AT')).toBe(expected);
});

test.each([
  ['يوم الثلاثاء', '2020-01-14 or 2020-01-21'],
  ['مساء الخميس', '2020-01-16'],
  ['الثلاثاء الماضي', '2020-01-14'],
  ['الخميس الماضي', '2020-01-09'],
  ['الخميس المقبل', '2020-01-23'],
  ['يوم الأحد القادم', '2020-01-19'],
  ['أمس', '2020-01-15'],
  ['مساء أمس', '2020-01-15'],
  ['أول من أمس', '2020-01-14'],
  ['غدًا', '2020-01-17'],
  ['في اليوم التالي', '2020-01-17'],
  ['في اليوم نفسه', '2020-01-16'],
  ['بعد يومين', '2020-01-18'],
  ['قبل أسبوعين', '2020-01-02'],
  ['منذ ثلاثة أيام', '2020-01-13'],
  ['قبل ١٥ يومًا', '2020-01-01'],
  ['5 يناير 2020', '2020-01-05'],
  ['5 كانون الثاني/يناير', '2020-01-05'],
  ['27 ديسمبر', '2019-12-27'],
  ['في تشرين الأول', '2019-10'],
  ['مارس 2018', '2018-03'],
  ['سنة 1912', '1912'],
  ['في عام ١٩١٢', '1912'],
  ['قبل عام 2011', '../2010'],
  ['منذ 2018', '2018/..'],
  ['الأسبوع الماضي', 'unreadable'],
  ['قبل قرن', 'unreadable'],
])('Arabic: %s gives %s', (phrase, expected) => {
  expect(resolve(phrase, 'ar')).toBe(expected);
});

test('other languages', () => {
  expect(resolve('hier', 'fr')).toBe('2020-01-15');
  expect(resolve('ayer', 'es')).toBe('2020-01-15');
  expect(resolve('le 5 janvier', 'fr')).toBe('2020-01-05');
  expect(resolve('lo scorso martedì', 'it')).not.toBe('2020-01-21');
  expect(resolve('دیروز', 'fa')).toBe('unreadable');
});

describe('counted backwards', () => {
  test.each([
    ['two days after', '2020-01-14'],
    ['the following day', '2020-01-15'],
    ['two days before', '2020-01-18'],
    ['in January', '2020-01'],
  ])('%j gives %s', (phrase, expected) => {
    expect(resolve(phrase, 'en', true)).toBe(expected);
  });
});

test('at the turn of the year and in a leap year', () => {
  expect(resolve('the following day', 'en', false, '2019-12-31')).toBe('2020-01-01');
  expect(resolve('two days after', 'en', false, '2020-02-28')).toBe('2020-03-01');
  expect(resolve('two days after', 'en', true, '2020-03-01')).toBe('2020-02-28');
});

const days = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a phrase moves with its anchor', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 2, max: 20 }), (anchor, count) => {
      expect(resolve(`${count} days after`, 'en', false, anchor)).toBe(addDays(anchor, count));
      expect(resolve(`${count} days after`, 'en', true, anchor)).toBe(addDays(anchor, -count));
      expect(resolve('the following day', 'en', false, anchor)).toBe(addDays(anchor, 1));
    }),
  );
});

test('a weekday is at most six days away and falls on that weekday', () => {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), (anchor, weekday) => {
      const resolution = resolvePhrase(`on ${names[weekday]}`, anchor, 'en');
      if (resolution.type !== 'date') throw new Error('unreadable');
      for (const day of [resolution.edtf, ...resolution.or]) {
        expect(new Date(day).getUTCDay()).toBe(weekday);
        expect(Math.abs(Date.parse(day) - Date.parse(anchor)) / 86_400_000).toBeLessThan(7);
      }
    }),
  );
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'Africa/Casablanca'])('means the same in %s', (timeZone) => {
  const script = `
    import { resolvePhrase } from './src/dates/phrase.ts';
    import { readEdtf } from './src/dates/edtf.ts';
    const phrases = ['on Tuesday', 'yesterday', 'two days after', 'On January 5', 'the following day', 'tonight', 'in January'];
    const anchors = ['2020-01-16', '2020-03-08', '2020-11-01', '2020-12-31'];
    console.log(JSON.stringify([anchors.map((anchor) => phrases.map((phrase) => resolvePhrase(phrase, anchor, 'en'))), readEdtf('2020-02/2020-03')]));`;
  const run = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
  expect(run(timeZone)).toBe(run('UTC'));
});
