import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/draft/dates.ts';

/** A Thursday. */
const PUBLISHED = '2020-01-16';
const dates = (text: string, published = PUBLISHED) => findDates({ text }, published).map(({ exact, edtf }) => `${exact} = ${edtf}`);

describe('findDates', () => {
  it.each([
    ['He spoke in an interview on Thursday.', 'Thursday = 2020-01-16'],
    ['He tweeted that on Tuesday.', 'Tuesday = 2020-01-14'],
    ['The court will rule on Friday.', 'Friday = 2020-01-17'],
    ['On Monday, lawmakers will vote on it.', 'Monday = 2020-01-20'],
    ['The hearing is scheduled for Wednesday.', 'Wednesday = 2020-01-22'],
    ['Police arrested her last Tuesday.', 'last Tuesday = 2020-01-14'],
    ['They meet next Tuesday.', 'next Tuesday = 2020-01-21'],
    ['The talks will be held on Saturday night.', 'Saturday night = 2020-01-18'],
    ['It fell on Tuesday last week.', 'Tuesday last week = 2020-01-07'],
    ['Monday’s vote failed.', 'Monday = 2020-01-13'],
    ['He declared days of mourning, starting Saturday.', 'Saturday = 2020-01-18'],
  ])('weekdays: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    ['On January 5, lawmakers approved a bill.', 'January 5 = 2020-01-05'],
    ['Late on January 9, he called.', 'Late on January 9 = 2020-01-09'],
    ['He died on 3 December 2019 at home.', '3 December 2019 = 2019-12-03'],
    ['She was born on March 15, 1980, in Kano.', 'March 15, 1980 = 1980-03-15'],
    ['It began in November.', 'November = 2019-11'],
    ['The law passed in May 2018.', 'May 2018 = 2018-05'],
    ['The trial opens on 3 February.', '3 February = 2020-02-03'],
    ['The fair runs from 5 to 7 May 2021.', '5 to 7 May 2021 = 2021-05-05/2021-05-07'],
    ['It ran January 3-5.', 'January 3-5 = 2020-01-03/2020-01-05'],
    ['On Sunday, January 5, 2020, he left.', 'Sunday, January 5, 2020 = 2020-01-05'],
    ['It lasted from March to May 2019.', 'March to May 2019 = 2019-03/2019-05'],
    ['It was seen between July 2011 and May 2014.', 'July 2011 and May 2014 = 2011-07/2014-05'],
    ['Growth will slow, as prices have risen since June.', 'June = 2019-06'],
  ])('days and months: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    ['He left in 2011.', '2011 = 2011'],
    ['They are readier than before 2011.', 'before 2011 = ../2010'],
    ['He has ruled since 2014.', '2014 = 2014'],
    ['The 2018 election was close.', '2018 = 2018'],
    ['War raged between 2011 and 2014.', '2011 and 2014 = 2011/2014'],
    ['It was built in the 1990s.', '1990s = 199X'],
    ['It fell last month.', 'last month = 2019-12'],
    ['He came two years ago.', 'two years ago = 2018'],
  ])('years and months by their distance: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('counts from the day told before, and not from the day somebody spoke', () => {
    expect(dates('Late on January 9, he called. “No,” he said on Thursday.\n\nThe ministry refused the following day.')).toEqual([
      'Late on January 9 = 2020-01-09',
      'Thursday = 2020-01-16',
      'the following day = 2020-01-10',
    ]);
    expect(dates('He was held on January 3. Two days later he was freed.')).toEqual([
      'January 3 = 2020-01-03',
      'Two days later = 2020-01-05',
    ]);
  });

  it('counts back to what remarks came after', () => {
    expect(dates('He spoke on Thursday. The remarks came two days after he called for a march.')).toEqual([
      'Thursday = 2020-01-16',
      'two days after = 2020-01-14',
    ]);
  });

  it('counts from the day on which it was said, in a quotation', () => {
    expect(dates('They won on Tuesday. “Yesterday I was ill,” he said. She leaves tomorrow.')).toEqual([
      'Tuesday = 2020-01-14',
      'Yesterday = 2020-01-13',
      'tomorrow = 2020-01-17',
    ]);
  });

  it('keeps to the year that was told', () => {
    expect(dates('The ferry sank on 17 March 2018. The owners were warned on 15 March.')).toEqual([
      '17 March 2018 = 2018-03-17',
      '15 March = 2018-03-15',
    ]);
  });

  it.each([
    'They may march on the capital.',
    'Mrs May said the March on Rome failed.',
    'About 2000 people came.',
    'A crowd of 1500 workers gathered at 1945 GMT.',
    'Ama, 42, won 12-10 at 7.30 pm after three days of rain.',
    'He paid 2,015 dollars for 2020 tonnes.',
    'He told the Sunday Times on Black Friday sales.',
    'It took two weeks and cost $2020.',
  ])('no date: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
