/** What bytes and characters can do. */
import {
  accepted,
  baseText,
  cases,
  chapter,
  CHAPTER,
  DOSSIER,
  eachOf,
  edited,
  ENTITY,
  QUOTE,
  refused,
  shown,
  source,
  SOURCE,
  term,
  TEXT,
  warned,
  works,
  type Files,
} from '../case.ts';

/** One file of each layout. */
const EACH = [CHAPTER, DOSSIER, SOURCE, ENTITY, 'references.json', 'corrections.yaml'];
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const bytes = (before: string, ...after: number[]) => Buffer.concat([Buffer.from(before), Buffer.from(after)]);
const all = (change: (text: string) => string, paths = EACH): Files[] => paths.map((path) => ({ [path]: change(baseText(path)) }));
const ZWJ = '\u200d';
const EVIDENCE = 'definition: d\nevidence:\n  - reference: county-record-1990';

export const encodings = [
  ...eachOf(
    'A15',
    'a byte order mark',
    all((text) => `\ufeff${text}`),
    accepted,
  ),
  ...eachOf(
    'A16',
    'lines that end in CR and LF',
    all((text) => text.replaceAll('\n', '\r\n')),
    accepted,
  ),
  ...eachOf(
    'A16l',
    'lines that end in CR alone',
    all((text) => text.replaceAll('\n', '\r'), [CHAPTER, DOSSIER, SOURCE]),
    accepted,
  ),
  ...cases(
    [
      'A16r',
      'a source whose lines end in CR alone',
      { ...source('cr', 'First words of A16.\r\rSecond words of A16.\r'), ...chapter('See [¶2](source:cr#p2).', 'a16') },
      shown('sources/cr/index.html', { holds: ['First words of A16.', 'Second words of A16.'] }),
    ],
    [
      'N38',
      'a source whose lines end in CR and LF, quoted over a paragraph',
      { ...source('crlf', 'Words before.\r\n\r\nWords behind.\r\n'), ...chapter('It says [“before. Words behind”](source:crlf).', 'n38') },
      shown('chapters/n38/index.html', { holds: ['“before. Words behind”'] }),
    ],
    [
      'A17',
      'bytes that are no UTF-8',
      { [CHAPTER]: bytes('---\ntitle: a\n---\nab', 0xff, 0xfe) },
      refused('file-unknown', { at: `${CHAPTER}:4:3`, says: 'UTF-8' }),
    ],
    [
      'A17b',
      'a surrogate in UTF-8',
      { [CHAPTER]: bytes('---\ntitle: a', 0xed, 0xa0, 0x80) },
      refused('file-unknown', { at: `${CHAPTER}:2:9` }),
    ],
    ['A17c', 'a sign of more bytes than it needs', { [CHAPTER]: bytes('', 0xc0, 0xaf) }, refused('file-unknown', { at: `${CHAPTER}:1:1` })],
    ['A17d', 'a source in Latin-1', { [TEXT]: latin1('Grüße.\n') }, refused('file-unknown', { at: `${TEXT}:1:3` })],
    ['A18a', 'a character of zeros', chapter('a▶\0b'), refused('text-control-character', { says: 'U+0000' })],
    ['A18b', 'an escape of the terminal', chapter('a▶\u001b[31mb'), refused('text-control-character', { says: 'U+001B' })],
    ['A18c', 'a backspace in a field', edited(CHAPTER, ['The closure', 'The▶\b closure']), refused('text-control-character')],
    [
      'A22a',
      'a name with a character without width',
      edited(ENTITY, ['name: Mara', 'name: Ma▶\u200bra']),
      refused('text-control-character', { says: 'zero width space' }),
    ],
    [
      'A23a',
      'a joiner between letters that it joins',
      chapter('Words of A23: می\u200cخواهم.', 'a23'),
      shown('chapters/a23/index.html', { holds: ['می\u200cخواهم'] }),
    ],
    ['A23b', 'a joined emoji', chapter(`Words of A23b: 👩🏽${ZWJ}🚀.`, 'a23b'), shown('chapters/a23b/index.html', { holds: [`👩🏽${ZWJ}🚀`] })],
    [
      'A24',
      'a soft hyphen in a source, quoted without it',
      { ...source('shy', 'They built a draw\u00adbridge here.\n'), ...chapter('It says [“a drawbridge here”](source:shy).', 'a24') },
      accepted,
    ],
    [
      'A36a',
      'half a character by an escape of YAML',
      edited(CHAPTER, ['title: The closure', 'title: "The ▶\\ud800 closure"']),
      refused('text-control-character'),
    ],
    [
      'A36b',
      'half a character by an escape of JSON',
      works('{ "id": "p", "type": "book", "title": "▶\\ud800" }'),
      refused('text-control-character'),
    ],
    [
      'A37',
      'characters beyond sixteen bits',
      { ...source('astral', 'Words 𝔘𝔫𝔦 각 👍🏽 here.\n'), ...chapter('It says [“𝔘𝔫𝔦 각 👍🏽 here”](source:astral). Words of A37.', 'a37') },
      shown('chapters/a37/index.html', { holds: ['𝔘𝔫𝔦 각 👍🏽 here'] }),
    ],
    [
      'A35',
      'letters that are written as one',
      { ...source('ligature', 'The o\ufb03ce of ＡＢＣ.\n'), ...chapter('It says [“office of ABC”](source:ligature).', 'a35') },
      accepted,
    ],
    [
      'A26',
      'a quotation in composed letters of a source in decomposed ones',
      { ...source('nfd', 'The cafe\u0301 at the ford.\n'), ...chapter('It says [“The caf\u00e9 at the ford”](source:nfd).', 'a26') },
      accepted,
    ],
    [
      'N07a',
      'a turn of direction by an escape of YAML',
      edited(CHAPTER, ['title: The closure', 'title: "The ▶\\u202eclosure"']),
      refused('text-control-character', { says: 'right-to-left override' }),
    ],
    ['N07b', 'the same by an entity of Markdown', chapter('▶A &#x202E;dlrow.'), refused('text-control-character')],
    ['N07c', 'no width by a named entity', chapter('▶b&ZeroWidthSpace;c.'), refused('text-control-character')],
    [
      'N07d',
      'the same in an address of a source',
      edited(SOURCE, ['url: https://herald.example/bridge', 'url: "https://herald.example/▶\\u202egpj.exe"']),
      refused('text-control-character'),
    ],
    [
      'N07e',
      'a zero by an escape of JSON',
      works('{ "id": "p", "type": "book", "title": "Bridge ▶\\u0000 close" }'),
      refused('text-control-character'),
    ],
    [
      'N15',
      'a character that is none',
      edited(CHAPTER, ['The closure', 'The ▶\ufffeclosure']),
      refused('text-control-character', { says: 'U+FFFE' }),
    ],
    [
      'N42z',
      'letters with twenty thousand marks',
      chapter(`Words of N42 Z${'\u0315'.repeat(20_000)}.`, 'n42'),
      shown('chapters/n42/index.html', { holds: ['Words of N42'] }),
    ],
    ['X20', 'tags that nobody sees', chapter('Words▶\u{e0041}\u{e0042}.'), refused('text-control-character')],
    ['X21', 'a filler of Hangul for a name', term(`term: ▶\u3164\n${EVIDENCE}`), refused('text-control-character')],
    ['X22', 'a byte order mark within', chapter('Wo▶\ufeffrds.'), refused('text-control-character')],
    [
      'X23',
      'a separator of lines in a field',
      term(`term: "line\\u2028end of X23"\n${EVIDENCE}`, 'x23'),
      shown('terms/index.html', { holds: ['end of X23'] }),
    ],
    [
      'X24',
      'the end of a line by an escape in a field',
      term(`term: "line\\nend of X24"\n${EVIDENCE}`, 'x24'),
      shown('terms/index.html', { holds: ['line end of X24'] }),
    ],
    [
      'X25',
      'invisible characters in the text of a source',
      source('hidden', 'Words\u202e hidden here.\n'),
      warned('text-control-character', { at: 'sources/hidden/text.txt:1:6' }),
    ],
    [
      'X26',
      'a chapter of nothing but blanks',
      { 'chapters/02-x26.mdx': '---\ntitle: Blank\nsummary: Nothing.\n---\n\u00a0\n \n' },
      accepted,
    ],
    [
      'X27',
      'a quotation in other marks of the same letters',
      edited(QUOTE, ['exact: The bridge', 'exact: "The\\u00a0bridge'], ['turn to carry it', 'turn to carry it"']),
      accepted,
    ],
  ),
  ...eachOf(
    'A19',
    'a file in UTF-16',
    EACH.map((path) => ({ [path]: utf16(baseText(path)) })),
    refused('file-unknown', { says: 'UTF-8' }),
  ),
  ...eachOf(
    'A20',
    'a control of direction in prose',
    ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c'].map((mark) =>
      chapter(`Words ▶${mark}here.`),
    ),
    refused('text-control-character'),
  ),
  ...cases(
    [
      'X28',
      'a name with a letter of another script',
      edited(ENTITY, ['name: Mara Lindqvist', 'name: Mara Lindqv▶\u0456st']),
      refused('text-mixed-scripts', { says: '\u0456 (U+0456, Cyrillic) for the Latin i. Write “Lindqvist”' }),
    ],
    [
      'X28b',
      'the same by an escape of YAML in a title',
      edited(CHAPTER, ['title: The closure', 'title: "The cl▶\\u043esure"']),
      refused('text-mixed-scripts', { says: 'U+043E' }),
    ],
    ['X28c', 'the same by an entity of Markdown', chapter('Words ▶&#x0430;nd more.'), refused('text-mixed-scripts', { says: 'U+0430' })],
    ['X28d', 'a Greek omicron in prose', chapter('The t▶\u03bfwn.'), refused('text-mixed-scripts', { says: 'Greek' })],
    [
      'X28e',
      'letters for formulas in prose',
      chapter('The ▶\u{1d42d}\u{1d428}\u{1d430}\u{1d427}.'),
      refused('text-mixed-scripts', { says: '“town”' }),
    ],
    [
      'X28f',
      'such a letter in an address',
      chapter('See ▶[it](https://h\u0435rald.example/).'),
      refused('text-mixed-scripts', { says: '“herald”' }),
    ],
    [
      'X28g',
      'such a letter in the title of a work',
      works('{ "id": "p", "type": "book", "title": "The Br▶\u0456dge" }'),
      refused('text-mixed-scripts'),
    ],
    [
      'X28h',
      'such a letter in the text of a source',
      source('lookalike', 'Words of the t\u043ewn here.\n'),
      warned('text-mixed-scripts', { at: 'sources/lookalike/text.txt:1:15' }),
    ],
    [
      'X28i',
      'a quotation of a source that has such a letter, letter by letter',
      {
        ...source('letter', 'Words of the f\u043erd of X28.\n'),
        ...chapter('It says [“of the f\u043erd of X28”](source:letter). The f\u043erd.', 'x28i'),
      },
      shown('chapters/x28i/index.html', { holds: ['“of the f\u043erd of X28”'] }),
    ],
    [
      'X28j',
      'words of other scripts beside each other, units and variables',
      chapter('Words of X28j: Саша, Dalek-Саша, Αθήνα, 5 μm, 3 kΩ, ΔT, TNFα, SMSка, iКупон, Tシャツ, ＮＨＫ, 𝑥.', 'x28j'),
      shown('chapters/x28j/index.html', { holds: ['Dalek-Саша, Αθήνα, 5\u00a0μm, 3\u00a0kΩ'] }),
    ],
    ['A21a', 'a control of direction in a link', chapter('[x](entity:harrow▶\u202e-ford)'), refused('text-control-character')],
    ['A21b', 'the same in a web address', chapter('[x](https://a.example/▶\u202egpj)'), refused('text-control-character')],
    ['A21c', 'the same in an attribute', chapter('<Lang code="ar▶\u202e">x</Lang>'), refused('text-control-character')],
    [
      'A38',
      'an Arabic name without its language',
      {
        'entities/arab.mdx':
          '---\nname: قنطرة\nkind: thing\nbackground: true\ndescription: d\nevidence:\n  - reference: county-record-1990\n---\n',
      },
      shown('entities/arab/index.html', { holds: ['قنطرة'] }),
    ],
  ),
];
