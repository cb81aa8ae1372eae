/** Works as programs and people export them. */
import { accepted, cases, chapter, eachOf, refused, shown, works, baseText, type Files } from '../case.ts';

const FILE = 'references.json';
const work = (fields: string, id = 'p'): Files => works(`{ "id": "${id}", "type": "book", "title": "A work", ${fields} }`);
/** A work that is cited, so that nothing else is said of it. */
const cited = (fields: string, id: string): Files => ({ ...work(fields, id), ...chapter(`See [](ref:${id}).`, id) });

export const references = [
  ...eachOf(
    'N20',
    'no list of works',
    ['▶"a"', '▶12', '▶{ "id": "p" }', '▶true'].map((text) => ({ [FILE]: text })),
    refused('field-type'),
  ),
  ...cases(
    [
      'N20n',
      'nothing in the place of a list',
      { [FILE]: 'null', 'chapters/01-the-closure.mdx': baseText('chapters/01-the-closure.mdx') },
      refused('reference-unknown', { at: 'chapters/01-the-closure.mdx:11:30' }),
    ],
    ['N20t', 'a field of a work twice', work('▶"title": "B"'), refused('yaml-syntax')],
    ['N20u', 'a list that never ends', { [FILE]: '[ { "id": "a"▶' }, refused('yaml-syntax')],
    [
      'N20p',
      'a list of Python',
      { [FILE]: "[{'id': 'a', 'type': 'book', 'title': None}]" },
      refused('reference-unknown', { at: 'chapters/01-the-closure.mdx:11:30' }),
    ],
    [
      'N08',
      'a language as a system writes it',
      cited('"language": "en_US"', 'n08'),
      shown('references/n08/index.html', { holds: ['A work'] }),
    ],
    [
      'N08b',
      'a language that is markup',
      cited('"language": "\\"><script>alert(1)</script>"', 'n08b'),
      shown('references/n08b/index.html', { holds: ['A work'], lacks: ['<script>alert(1)'] }),
    ],
    [
      'N18a',
      'words of CSL that are words of ours',
      cited('"source": "zotero", "event": "conference", "references": "x", "event-place": "Y"', 'n18'),
      shown('references/n18/index.html', { holds: ['A work'] }),
    ],
    ['N18b', 'words of every object', cited('"constructor": "x", "toString": "y", "hasOwnProperty": "z"', 'n18b'), accepted],
    [
      'N19',
      'notes to oneself and texts of others',
      cited('"abstract": "PRIVATE ABSTRACT", "annote": "PRIVATE NOTE", "file": "/home/PRIVATE"', 'n19'),
      shown('references/n19/index.html', { holds: ['A work'], nowhere: ['PRIVATE ABSTRACT', 'PRIVATE NOTE', '/home/PRIVATE'] }),
    ],
    ['N21a', 'a month that there is not', work('"issued": { "date-parts": [▶[2024, 13, 45]] }'), refused('date-invalid')],
    ['N21b', 'a date of letters', work('"issued": { "date-parts": [▶["x"]] }'), refused('date-invalid')],
    ['N21c', 'a year beyond all', work('"issued": { "date-parts": [▶[1e308]] }'), refused('date-invalid')],
    [
      'N21d',
      'a date in words',
      cited('"issued": { "raw": "spring of N21" }', 'n21d'),
      shown('references/n21d/index.html', { holds: ['spring of N21'] }),
    ],
    [
      'N21e',
      'no date, and said so',
      cited('"issued": { "literal": "n.d. N21e" }', 'n21e'),
      shown('references/n21e/index.html', { holds: ['n.d. N21e'] }),
    ],
    [
      'N22a',
      'a name of markup',
      cited('"author": [{ "literal": "<b>WHO N22</b>" }, {}, { "family": "" }]', 'n22'),
      shown('references/n22/index.html', { holds: ['<b>WHO N22</b>'], lacks: ['<b>WHO'] }),
    ],
    ['N23a', 'an address that runs', work('"URL": ▶"javascript:alert(1)"'), refused('url-scheme')],
    ['N23b', 'an address of data', work('"URL": ▶"data:text/html,x"'), refused('url-scheme')],
    ['N23c', 'an address with a tab', work('"URL": ▶"java\\tscript:alert(1)"'), refused('url-scheme')],
    ['N23d', 'an address with blanks and an end of line', work('"URL": ▶"  https://x.exa\\nmple/ "'), refused('url-scheme')],
    ['N23e', 'a copy in an archive at an address that runs', work('"archiveUrl": ▶"javascript:alert(1)"'), refused('url-scheme')],
    ['N23f', 'a copy in an archive that anybody on the way can change', work('"archiveUrl": ▶"http://x.example/"'), refused('field-type')],
    [
      'N23g',
      'a place in an archive that runs',
      cited('"archive_location": "javascript:n23g()"', 'n23g'),
      shown('references/n23g/index.html', { holds: ['A work'], lacks: ['javascript:n23g'] }),
    ],
    [
      'N24',
      'three thousand lists in each other',
      work(`"author": ${'['.repeat(18)}▶${'['.repeat(2_982)}${']'.repeat(3_000)}`),
      refused('yaml-syntax'),
    ],
    [
      'N25',
      'three thousand works',
      {
        [FILE]: JSON.stringify([
          ...(JSON.parse(baseText(FILE)) as unknown[]),
          ...Array.from({ length: 3_000 }, (_, index) => ({ id: `w-${index}`, type: 'book', title: `Work ${index}` })),
        ]),
      },
      accepted,
    ],
    ['X100', 'a work without an id', works('▶{ "type": "book", "title": "x" }'), refused('field-missing')],
    [
      'X101',
      'an id that is an address of another machine',
      works('{ "id": ▶"../../../etc/passwd%00", "type": "book", "title": "x" }'),
      accepted,
    ],
    ['X102', 'an id without a letter', works('{ "id": ▶"…", "type": "book", "title": "x" }'), refused('field-type')],
    ['X103', 'two works of one id', works('{ "id": ▶"gazette-2024-05-15", "type": "book", "title": "x" }'), refused('id-duplicate')],
    [
      'X104',
      'a title of markup',
      cited('"container-title": "<i>X104</i></script>"', 'x104'),
      shown('references/x104/index.html', { holds: ['<i>X104</i></script>'], lacks: ['<i>X104'] }),
    ],
    ['X105', 'a type of nobody', cited('"publisher": "P", "genre": "__proto__"', 'x105'), accepted],
    ['X106', 'a work that is a number', works('▶12'), refused('field-type')],
    ['X107', 'a work that is nothing', works('▶null'), refused('field-missing')],
  ),
];
