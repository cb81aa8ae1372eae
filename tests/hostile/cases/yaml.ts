/** What is written where fields are expected. */
import { cases, chapter, DOSSIER, eachOf, edited, ENTITY, EVENT, refused, accepted, shown, SOURCE, term, CHAPTER, works } from '../case.ts';

const TERM = 'term: x\ndefinition: d\nevidence:\n  - reference: county-record-1990';
const withTerm = (fields: string) => term(`${fields}\ndefinition: d\nevidence:\n  - reference: county-record-1990`);
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghij'].map(
    (name, index) =>
      `${name}: &${name} [${Array(10)
        .fill(`*${'abcdefghi'.charAt(index)}`)
        .join(', ')}]`,
  ),
];

export const yaml = [
  ...cases(
    ['A1', 'a field by another name', edited(CHAPTER, ['title: The', '▶titel: The']), refused('field-unknown', { says: 'title' })],
    ['A2', 'a value that is none of those', edited(ENTITY, ['kind: person', 'kind: ▶persn']), refused('field-type', { says: '`person`' })],
    [
      'A3',
      'a field that is missing',
      edited(ENTITY, ['name: Mara', '▶kind: person\nnote: Mara'], ['kind: person\nnote: Mara Lindqvist\n', '']),
      refused('field-missing', { says: 'name' }),
    ],
    [
      'A4',
      'a quotation mark that is never closed',
      edited(CHAPTER, ['title: The closure', 'title: ▶"The closure']),
      refused('yaml-syntax', { says: 'quotation mark' }),
    ],
    [
      'A5',
      'a tab before a field',
      edited(ENTITY, ['  - text: Lindqvist', '\t▶- text: Lindqvist'], ['\t▶- text', '▶\t- text']),
      refused('yaml-syntax', { says: 'blanks' }),
    ],
    ['A6', 'a field twice', edited(CHAPTER, ['summary:', '▶title: Another\nsummary:']), refused('yaml-syntax', { says: 'line 2' })],
    ['A7', 'fields that never end', { [CHAPTER]: 'title: The closure\nText.\n' }, refused('yaml-syntax', { at: `${CHAPTER}:1:1` })],
    [
      'A7b',
      'fields that begin and never end',
      { [CHAPTER]: '---\ntitle: The closure\nText.\n' },
      refused('yaml-syntax', { at: `${CHAPTER}:1:1` }),
    ],
    ['A8a', 'an empty chapter', { [CHAPTER]: '' }, refused('yaml-syntax', { at: `${CHAPTER}:1:1` })],
    ['A8b', 'an empty dossier', { [DOSSIER]: '' }, refused('field-missing', { at: `${DOSSIER}:1:1` })],
    ['A8c', 'an empty description of a source', { [SOURCE]: '' }, refused('field-missing', { at: `${SOURCE}:1:1` })],
    [
      'A8d',
      'an empty text of a source',
      { 'sources/herald-2024-05-16/text.txt': '' },
      refused('file-unknown', { at: 'sources/herald-2024-05-16/text.txt:1:1', says: 'empty' }),
    ],
    ['A8e', 'an empty list of works, to which links lead', { 'references.json': '' }, refused('field-type', { at: 'references.json:1:1' })],
    ['A8f', 'an empty list of corrections', { 'corrections.yaml': '' }, refused('field-type', { at: 'corrections.yaml:1:1' })],
    ['A9', 'a tag that makes a function', withTerm('term: !!js/function ▶"function () { throw 1 }"'), refused('yaml-syntax')],
    ['A10', 'an alias of itself', withTerm('term: x\naliases: &a ▶[*a]'), refused('yaml-syntax')],
    ['A11', 'aliases that grow ten times each', { 'corrections.yaml': BOMB.join('\n').replace('[', '▶[') }, refused('yaml-syntax')],
    [
      'A12a',
      'the prototype as a field',
      edited(DOSSIER, ['title: The', '▶__proto__: { polluted: 1 }\ntitle: The']),
      refused('field-unknown'),
    ],
    [
      'A12b',
      'the constructor as a field',
      edited(ENTITY, ['name: Mara', '▶constructor: { prototype: { polluted: 1 } }\nname: Mara']),
      refused('field-unknown'),
    ],
    ['A12c', 'the prototype of a work', works('{ "id": "p", "type": "book", "title": "P", "__proto__": { "polluted": 1 } }'), accepted],
    ['A12d', 'the prototype of a source', edited(SOURCE, ['title: Harrow', '▶__proto__: 1\ntitle: Harrow']), refused('field-unknown')],
    [
      'A14',
      'fields in TOML',
      { [CHAPTER]: '+++\ntitle = "The closure"\n+++\n\nText.\n' },
      refused('yaml-syntax', { at: `${CHAPTER}:1:1`, says: '---' }),
    ],
    ['N17', 'prose that begins as fields do', chapter('---\n▶Shown words of N17.\n---\n\nText.', 'n17'), refused('markup-misread')],
    ['N26a', 'a merge key', edited(ENTITY, ['kind: person', '▶<<: { kind: person }\nkind: person']), refused('field-unknown')],
    ['N26b', 'an anchor', withTerm('term: &name ▶x'), refused('yaml-syntax')],
    ['N26c', 'a directive', { 'corrections.yaml': '▶%YAML 1.1\n---\n[]\n' }, refused('yaml-syntax')],
    [
      'N36a',
      'a share that is no number',
      edited(DOSSIER, ['licence:', 'coverage:\n  chapters: ▶.nan\nlicence:']),
      refused('field-type', { says: 'NaN' }),
    ],
    [
      'N36b',
      'a share beyond all numbers',
      edited(DOSSIER, ['licence:', 'coverage:\n  chapters: ▶1e400\nlicence:']),
      refused('field-type', { says: '1e400' }),
    ],
    ['N37a', 'a year in hexadecimal', edited(EVENT, ["when: '2024-05-14'", 'when: ▶0x7CF']), refused('date-invalid')],
    ['N37b', 'a year with an exponent', edited(EVENT, ["when: '2024-05-14'", 'when: ▶1.871e3']), refused('date-invalid')],
    [
      'N42',
      'a name of sixty thousand letters',
      edited(ENTITY, ['name: Mara Lindqvist', `name: ▶${'n'.repeat(60_000)}`]),
      refused('field-type', { says: '5000' }),
    ],
    [
      'N43',
      'a question of a hundred thousand letters',
      edited(DOSSIER, ['question: Why', `question: ▶${'why '.repeat(25_000)}Why`]),
      refused('field-type'),
    ],
    ['N44', 'a loaded word that is a pattern', edited(DOSSIER, ['licence:', "loadedWords: ['(a+)+$', '.*', '[']\nlicence:"]), accepted],
    ['X1', 'a document behind the fields', { 'corrections.yaml': '[]\n▶---\n[]\n' }, refused('yaml-syntax')],
    ['X2', 'a value cut off by a comment', edited(CHAPTER, ['title: The closure', 'title: ▶The #closure']), refused('yaml-syntax')],
    [
      'X3',
      'an aliased bomb in the fields of a chapter',
      { [CHAPTER]: `---\n${BOMB.join('\n').replace('[', '▶[')}\n---\n` },
      refused('yaml-syntax'),
    ],
    [
      'X4',
      'brackets five thousand deep',
      { 'corrections.yaml': `${'['.repeat(20)}▶${'['.repeat(4_980)}` },
      refused('yaml-syntax', { says: 'too deeply' }),
    ],
    ['X5', 'a binary value', withTerm('term: !!binary ▶aGVsbG8='), refused('yaml-syntax')],
    ['X6', 'a set', withTerm('term: x\naliases: !!set ▶{ a, b }'), refused('yaml-syntax')],
    ['X7', 'a field whose name is a list', withTerm('term: x\n? ▶[a, b]\n: c'), refused('yaml-syntax')],
    ['X8', 'a date of YAML 1.1', withTerm('term: !!timestamp ▶2001-12-14'), refused('yaml-syntax')],
    ['X9', 'only a comment', { 'corrections.yaml': '# nothing\n' }, accepted],
    ['X10', 'a scalar in the place of fields', { [CHAPTER]: '---\n▶just words\n---\n\nText.\n' }, refused('field-type')],
    ['X11', 'a list in the place of fields', { [CHAPTER]: '---\n▶- a\n---\n\nText.\n' }, refused('field-type')],
  ),
  ...eachOf(
    'A13',
    'a value that YAML does not read as a text',
    ['12', '1.50', 'true', 'null', '[a]', '{a: b}', '~'].map((value) => withTerm(`term: ▶${value}`)),
    refused('field-type'),
  ),
  ...cases(
    ['A13n', 'a text that another YAML takes for something else', term(TERM.replace('term: x', 'term: no')), accepted],
    ['A13o', 'a bare day in the place of a text', withTerm('term: 2024-05-01'), accepted],
  ),
  ...cases(
    [
      'N40a',
      'a language that nobody speaks',
      edited(DOSSIER, ['language: en', 'language: xx']),
      shown('index.html', { holds: ['Why is the bridge at Harrow Ford closed?'] }),
    ],
    ['N40b', 'a language with numerals of its own', edited(DOSSIER, ['language: en', 'language: ▶en-u-nu-arab']), refused('field-type')],
  ),
  ...cases(
    ['N41a', 'an address of mail that is none', edited(DOSSIER, ['owner:', 'owner:\n  email: ▶"a@b\\nbcc:c@d"']), refused('field-type')],
    [
      'N41b',
      'a licence that runs',
      edited(DOSSIER, ['name: CC0 1.0', 'name: CC0 1.0\n  url: ▶javascript:alert(1)']),
      refused('url-scheme'),
    ],
    [
      'N41c',
      'an identity that runs',
      edited(ENTITY, ['kind: person', 'kind: person\nsameAs:\n  - ▶"data:text/html,x"']),
      refused('url-scheme'),
    ],
  ),
  ...cases(
    [
      'X12',
      'a word of every object as a word of the interface',
      edited(DOSSIER, ['licence:', 'words:\n  ▶constructor: X\nlicence:']),
      refused('word-unknown'),
    ],
    [
      'X13',
      'the prototype as a word of the interface',
      edited(DOSSIER, ['licence:', 'words:\n  ▶__proto__.x: X\nlicence:']),
      refused('word-unknown'),
    ],
  ),
  ...cases([
    'N31',
    'words of every object as ids and names',
    {
      ...term(TERM.replace('term: x', 'term: toString'), 'constructor'),
      ...term(TERM.replace('term: x', 'term: prototype'), 'hasownproperty'),
      ...chapter('Words of N31, see [constructor](term:constructor).', 'tostring'),
    },
    shown('chapters/tostring/index.html', { holds: ['Words of N31, see constructor.'] }),
  ]),
];
