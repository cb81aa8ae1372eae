/** Dates that are none, and those that are. */
import { cases, DOSSIER, eachOf, edited, EVENT, refused, accepted, shown, warned, type Files } from '../case.ts';

/** An event of another date, which no words of a source give. */
const event = (when: string, id: string): Files => ({
  [`events/${id}.mdx`]: `---\ntitle: The event ${id}\nwhen: ${when}\nbackground: true\nevidence:\n  - reference: county-record-1990\n---\n`,
});

export const dates = [
  ...eachOf(
    'A70',
    'no date',
    [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '"24-05-14"',
      '"14.05.2024"',
      '"2024-5-1"',
      '2024-05-14T25:00',
      '"0000-00-00"',
      '2024-12-31/2024-01-01',
      '""',
      'yesterday',
      '"９９９９"',
      '2024-05-14//2024',
      '-2024-05-14',
      '99999',
    ].map((when) => event(`▶${when}`, 'x')),
    refused('date-invalid'),
  ),
  ...cases(
    ['A70y', 'the year nought', event("▶'0000-01-01'", 'nought'), refused('date-invalid')],
    ['A71a', 'a decade', event("'156X'", 'a71a'), shown('events/a71a/index.html', { holds: ['the 1560s'] })],
    ['A71b', 'a season', event("'2004-24?'", 'a71b'), shown('events/a71b/index.html', { holds: ['winter 2004, uncertain'] })],
    ['A71f', 'a century', event("'15XX~'", 'a71f'), shown('events/a71f/index.html', { holds: ['between 1500 and 1599'] })],
    ['A71g', 'a season of level 2', event("▶'2004-25'", 'x'), refused('date-invalid', { says: '-24 winter' })],
    ['A71h', 'a year before the first', event("▶'-0753'", 'x'), refused('date-invalid')],
    ['A71c', 'about a month', event("'2011-12?'", 'a71c'), shown('events/a71c/index.html', { holds: ['December 2011'] })],
    ['A71d', 'an open range', event("'../2010'", 'a71d'), shown('events/a71d/index.html', { holds: ['2010'] })],
    ['A71e', 'a range of days', event("'2019-12-27/2019-12-31'", 'a71e'), shown('events/a71e/index.html', { holds: ['31, 2019'] })],
    [
      'X70',
      'a day of the dossier that does not exist',
      edited(DOSSIER, ["published: '2024-05-20'", "published: ▶'2024-02-30'"]),
      refused('date-invalid'),
    ],
    ['X71', 'a change before the beginning', edited(DOSSIER, ["updated: '2024-05-21'", "updated: ▶'2024-05-19'"]), refused('date-order')],
    [
      'X72',
      'a date against the words of the source',
      edited(EVENT, ["when: '2024-05-14'", "when: '2024-05-13'"], ['  - exact: on Tuesday', '  - exact: ▶on Tuesday']),
      refused('date-phrase-mismatch'),
    ],
    ['X73', 'a date of a thousand digits', event(`▶'${'9'.repeat(1_000)}'`, 'x'), refused('date-invalid')],
    ['X74', 'a date with markup', event(`▶'2024<script>'`, 'x'), refused('date-invalid')],
    [
      'X75',
      'events that each come after the other',
      {
        'events/one.mdx':
          "---\ntitle: One\nwhen: '2024-05-01'\nafter: ▶two\nbackground: true\nevidence:\n  - reference: county-record-1990\n---\n",
        'events/two.mdx':
          "---\ntitle: Two\nwhen: '2024-05-01'\nafter: one\nbackground: true\nevidence:\n  - reference: county-record-1990\n---\n",
      },
      warned('date-order'),
    ],
    ['X76', 'a leap day', event("'2024-02-29'", 'x76'), accepted],
  ),
];
