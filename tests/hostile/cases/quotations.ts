/** Words that are said to stand in a source. */
import {
  accepted,
  cases,
  chapter,
  CHAPTER,
  edited,
  ENTITY,
  eachOf,
  QUOTE,
  refused,
  shown,
  source,
  SOURCE,
  TEXT,
  type Files,
} from '../case.ts';

const EXACT = 'exact: The bridge has carried us for a century and a half, and now it is our turn to carry it';
const quote = (exact: string) => edited(QUOTE, [EXACT, `exact: ${exact}`]);
const evidence = (written: string) => edited(ENTITY, ['  - exact: Mara Lindqvist, the mayor of Harrow Ford', `  - exact: ${written}`]);
const letter = (fields = ''): Files => source('letter', 'The tapir people sing a dugong here.\n', { reproduce: 'none', fields });
const HERALD = 'source:herald-2024-05-16';

export const quotations = [
  ...cases(
    ['A27', 'straight marks for curly ones', chapter(`Words of A27: she said ["We will not rush this"](${HERALD}).`, 'a27'), accepted],
    [
      'A28',
      'an ellipsis in a passage',
      quote('▶The bridge has carried us … our turn to carry it'),
      refused('passage-not-found', { says: 'continued' }),
    ],
    [
      'A29',
      'one letter that differs',
      quote('▶The bridge has carried us for a centuri and a half'),
      refused('passage-not-found', { says: 'century' }),
    ],
    ['A30', 'words that stand there twice', evidence('▶bridge'), refused('passage-ambiguous', { says: 'prefix' })],
    ['A31', 'words that stand nowhere', quote('▶We will not hurry this'), refused('passage-not-found', { says: 'rush' })],
    ['A32a', 'no words', quote('▶""'), refused('field-type')],
    ['A32b', 'blanks for words', quote('▶"   "'), refused('field-type')],
    ['A32c', 'six thousand characters', quote(`▶${'The bridge '.repeat(546)}`), refused('field-type', { says: '5000' })],
    [
      'A33',
      'words over the end of a paragraph',
      edited(ENTITY, [
        '  - exact: Mara Lindqvist, the mayor of Harrow Ford',
        '  - exact: built in 1871. The bridge'.replace('. The', '. “The'),
      ]),
      accepted,
    ],
    ['A34', 'blanks of other kinds', chapter(`She said [“We\u00a0will\u202fnot\u2009rush this”](${HERALD}).`, 'a34'), accepted],
    [
      'N11',
      'a preamble that is not at the head of the text',
      edited(SOURCE, ['title: Harrow', 'preamble: ▶Not there\ntitle: Harrow']),
      refused('passage-not-found'),
    ],
    [
      'N12',
      'words of a source that may not be shown, in marks without a link',
      { ...letter(), ...chapter('They wrote “▶The tapir people sing a dugong here”.') },
      refused('rights-exceeded'),
    ],
    [
      'N13',
      'a preamble of a source that may not be shown',
      source('note', 'The quokka people sing here.\n', { reproduce: 'none', fields: 'preamble: The quokka\n' }),
      shown('sources/note/index.html', { nowhere: ['quokka'] }),
    ],
    ['N14', 'a source that may not be shown', letter(), shown('sources/letter/index.html', { nowhere: ['tapir', 'dugong'] })],
    [
      'N70a',
      'an invention in single marks',
      chapter('The mayor said ‘▶We shall burn the bridge down tomorrow’.'),
      refused('prose-quote-not-verbatim'),
    ],
    [
      'N70b',
      'an invention in single guillemets',
      chapter('The mayor said ‹▶We shall burn the bridge down›.'),
      refused('prose-quote-not-verbatim'),
    ],
    [
      'N70c',
      'an invention in marks of East Asia',
      chapter('The mayor said 〝▶We shall burn the bridge down〞.'),
      refused('prose-quote-not-verbatim'),
    ],
    ['N70d', 'an invention in a block', chapter('> ▶We shall burn the bridge down.'), refused('prose-quote-not-verbatim')],
    ['N70e', 'an invention in the title of a link', chapter('See ▶[it](https://a.example "“We shall burn it”").'), refused('link-title')],
    [
      'N70f',
      'an invention in corner brackets',
      chapter('The mayor said 「▶We shall burn the bridge down」.'),
      refused('prose-quote-not-verbatim'),
    ],
    [
      'N70g',
      'an invention in straight single marks',
      chapter("The mayor said '▶We shall burn the bridge down tomorrow'."),
      refused('prose-quote-not-verbatim'),
    ],
    ['N71a', 'an invention in double marks', chapter('The mayor said “▶We shall burn it”.'), refused('prose-quote-not-verbatim')],
    [
      'N71b',
      'an invention in marks by entities',
      chapter('The mayor said &ldquo;▶We shall burn it&rdquo;.'),
      refused('prose-quote-not-verbatim'),
    ],
    ['N71c', 'an invention over strong words', chapter('The mayor said “▶We **shall** burn it”.'), refused('prose-quote-not-verbatim')],
    [
      'N71d',
      'an invention in a title',
      edited(CHAPTER, ['title: The closure', 'title: “▶We shall burn it”']),
      refused('prose-quote-not-verbatim'),
    ],
    ['N71e', 'an invention in a cell', chapter('| a |\n| - |\n| “▶We shall burn it” |'), refused('prose-quote-not-verbatim')],
    ['N71f', 'an invention in a note', chapter('Text.[^n]\n\n[^n]: She said “▶We shall burn it”.'), refused('prose-quote-not-verbatim')],
    ['N71g', 'an invention in low marks', chapter('The mayor said „▶We shall burn it“.'), refused('prose-quote-not-verbatim')],
    ['N71h', 'an invention in guillemets', chapter('The mayor said «▶We shall burn it».'), refused('prose-quote-not-verbatim')],
    [
      'X30',
      'one letter of a text that was hashed',
      edited(TEXT, ['stone bridge', 'stone fridge']),
      refused('source-changed', { at: `${SOURCE}:9:9` }),
    ],
    [
      'X31',
      'a link that quotes something else',
      chapter(`She said [“▶We will rush this”](${HERALD}).`),
      refused('prose-quote-not-verbatim'),
    ],
    [
      'X32',
      'a quotation of a paragraph in another one',
      chapter(`She said [“▶We will not rush this”](${HERALD}#p1).`),
      refused('prose-quote-not-verbatim'),
    ],
    [
      'X33',
      'a quotation over what an excerpt leaves out',
      {
        ...source('cut', 'Words before. […] Words behind.\n', {
          reproduce: 'cited',
          fields: 'excerpt:\n  seen: cut\n  reference: county-record-1990\n',
        }),
        ...chapter('It says [“▶Words before. Words behind”](source:cut).'),
      },
      refused('prose-quote-not-verbatim'),
    ],
    ['X34', 'narration as words of somebody', edited(QUOTE, [EXACT, 'exact: ▶They asked for a ferry']), refused('quote-not-spoken')],
    ['X35', 'twenty thousand opening marks', chapter(`“▶${'“'.repeat(19_999)}`), refused('prose-quote-not-verbatim')],
  ),
  ...eachOf(
    'N29',
    'words that are no passage',
    [`▶"${'x'.repeat(4_999)}"`, '▶"\\u00ad"', '▶ara Lindqvist, the mayo', '▶"Lindqvist"\n    prefix: never before'].map(evidence),
    refused('passage-not-found'),
  ),
  ...eachOf('N29w', 'words that stand there many times', ['▶"a"', '▶"the"', '▶"“"'].map(evidence), refused('passage-ambiguous')),
];
