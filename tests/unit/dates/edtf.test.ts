import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfSortKey, isEdtf, readEdtf, yearsBetween } from '../../../src/dates/edtf.ts';

describe('dates of level 1', () => {
  test.each([
    ['2020-01-05', '2020-01-05', '2020-01-05', 'day'],
    ['2020-02-29', '2020-02-29', '2020-02-29', 'day'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['1871', '1871-01-01', '1871-12-31', 'year'],
    ['0001', '0001-01-01', '0001-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'unspecified'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'unspecified'],
    ['20XX', '2000-01-01', '2099-12-31', 'unspecified'],
    ['201X~', '2010-01-01', '2019-12-31', 'unspecified'],
    ['2020-21', '2020-01-01', '2020-12-31', 'season'],
    ['2020-24', '2020-01-01', '2020-12-31', 'season'],
    ['2020-22?', '2020-01-01', '2020-12-31', 'season'],
    ['2019-21/2019-23', '2019-01-01', '2019-12-31', 'interval'],
    ['2019-21~/..', '2019-01-01', 'open', 'interval'],
    ['../201X', 'open', '2019-12-31', 'interval'],
    ['201X/202X?', '2010-01-01', '2029-12-31', 'interval'],
    ['2011-12?', '2011-12-01', '2011-12-31', 'month'],
    ['2019-12-27/2019-12-31', '2019-12-27', '2019-12-31', 'interval'],
    ['2019-12/2020-01-05', '2019-12-01', '2020-01-05', 'interval'],
    ['../2010', 'open', '2010-12-31', 'interval'],
    ['2018/..', '2018-01-01', 'open', 'interval'],
    ['/2010', 'open', '2010-12-31', 'interval'],
    ['2018-05/', '2018-05-01', 'open', 'interval'],
  ])('%s', (value, from, to, precision) => {
    const reading = readEdtf(value);
    const side = (bound: { type: 'day'; day: string } | { type: 'open' }) => (bound.type === 'day' ? bound.day : bound.type);
    expect(reading.type === 'date' && [side(reading.from), side(reading.to), reading.precision]).toEqual([from, to, precision]);
  });

  test.each([
    ['2011-12?', true, false],
    ['2011-12~', false, true],
    ['2011-12%', true, true],
    ['2011-12', false, false],
    ['2011?/2012~', true, true],
    ['2019-21?', true, false],
    ['201X~', false, true],
    ['20XX%', true, true],
  ])('%s is uncertain: %s, approximate: %s', (value, uncertain, approximate) => {
    expect(readEdtf(value)).toMatchObject({ uncertain, approximate });
  });
});

describe('no dates', () => {
  test.each([
    '',
    ' ',
    '..',
    '/',
    '../..',
    '2023-02-29',
    '2020-02-31',
    '2020-00',
    '2020-13',
    '2020-1-5',
    ' 2020',
    '2020\n',
    '20200105',
    '5 January 2020',
    '2020-01-05T12:00:00Z',
    '2020-02-01/2020-01-01',
    '2020-01-01/2020-02-01/2020-03-01',
    '10000',
    '-0044',
    'Y170000002',
    '2020-20',
    '2020-25',
    '2020-29',
    '2020-33',
    '2020-37',
    '2020-41',
    '2020-42',
    '2020-21-01',
    '2020-21-XX',
    '20X5',
    '2XXX',
    '201X-05',
    '201X?~',
    '2020-21/2019-21',
    '202X/201X',
    '1950S2',
    '2004-06-~11',
    '[2020,2021]',
    '{2020,2021}',
    'XXXX',
    '2020-W05',
  ])('%j', (value) => {
    expect(isEdtf(value)).toBe(false);
  });
});

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day there is survives', () => {
  fc.assert(
    fc.property(day, (value) => {
      expect(readEdtf(value)).toMatchObject({ type: 'date', precision: 'day', from: { day: value }, to: { day: value } });
    }),
  );
});

test('a day that is not in the calendar is refused', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, date) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
        const real = new Date(0);
        real.setUTCFullYear(year, month - 1, date);
        expect(isEdtf(text)).toBe(real.getUTCMonth() === month - 1);
      },
    ),
  );
});

test('whatever is written is read without throwing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX\-/~?%.]{0,21}$/)), (value) => {
      expect(['date', 'invalid']).toContain(readEdtf(value).type);
    }),
  );
});

test('dates sort by their beginning, then by their end; an open beginning comes just before its end', () => {
  const sorted = ['2010-05', '../2010', '2010-12-31', '2010', '2010-12-31/2011-02', '2018/..', '2018-01-01', '1871'].sort((a, b) =>
    edtfSortKey(a) < edtfSortKey(b) ? -1 : 1,
  );
  expect(sorted).toEqual(['1871', '2010', '2010-05', '../2010', '2010-12-31', '2010-12-31/2011-02', '2018-01-01', '2018/..']);
});

test('the seasons of a year come after one another, whenever each begins', () => {
  const sorted = ['2019-24', '2020-21', '2019-22', '2019-23~', '2019-21?', '2018-24'].sort((a, b) =>
    edtfSortKey(a) < edtfSortKey(b) ? -1 : 1,
  );
  expect(sorted).toEqual(['2018-24', '2019-21?', '2019-22', '2019-23~', '2019-24', '2020-21']);
});

test('the order of days is that of the calendar', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(Math.sign(Date.parse(a) - Date.parse(b))).toBe(edtfSortKey(a) < edtfSortKey(b) ? -1 : edtfSortKey(a) > edtfSortKey(b) ? 1 : 0);
    }),
  );
});

test.each([
  ['2011', '2018', 7],
  ['1679', '1976', 297],
  ['1990', '2024-05-14', 34],
  ['1990-06', '2024-05-14', 34],
  ['1990-06', '2024-11-14', 34],
  ['2014-06', '2018-05', 4],
  ['2014/2017~', '2020-21', 3],
  ['199X', '2020', 30],
  ['2011-12-31', '2013-01-01', 1],
  ['2011', '2012', 0],
  ['../2010', '2014', 4],
  ['2014/..', '2020', 0],
  ['2010', '../2014', 0],
])('from %s to %s it is %i years', (earlier, later, years) => {
  expect(yearsBetween(earlier, later)).toBe(years);
});
