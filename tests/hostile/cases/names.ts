/** Names of files, and files that are none of ours. What only a disk has, such as pipes, is in `disk.test.ts`. */
import { accepted, baseText, cases, chapter, CHAPTER, eachOf, refused, shown, SOURCE, term, TEXT, type Files } from '../case.ts';

const TERM = 'term: x\ndefinition: d\nevidence:\n  - reference: county-record-1990';
const named = (...paths: string[]): Files[] => paths.map((path) => ({ [path]: `---\n${TERM}\n---\n` }));

export const names = [
  ...eachOf(
    'A63',
    'a name that is no id',
    named(
      'terms/Ford.mdx',
      'terms/a b.mdx',
      'terms/a_b.mdx',
      'terms/a..b.mdx',
      'terms/-a.mdx',
      'terms/a--b.mdx',
      'terms/ä.mdx',
      'terms/%2e%2e.mdx',
      'terms/a&b.mdx',
      "terms/a'b.mdx",
      'terms/a"b.mdx',
      'terms/<b>.mdx',
      'terms/a;b.mdx',
      'terms/a\nb.mdx',
      'terms/💥.mdx',
      `terms/${'a'.repeat(101)}.mdx`,
      'terms/a.b.mdx',
      'terms/__proto__.mdx',
    ),
    refused('id-invalid'),
  ),
  ...eachOf('A68', 'a file that has no place', ['chapters/x.png', 'image.svg', 'chapters/01-x.html', 'x.js', 'astro.config.mjs', 'package.json', 'terms/x.astro', 'sources/herald-2024-05-16/x.exe', 'chapters/sub/01-x.mdx', 'node_modules/x/index.js'].map((path) => ({ [path]: 'x' })), refused('file-unknown')),
  ...eachOf('A69', 'an image in prose', ['▶![x](x.png)', '▶![x](https://a.example/x.png)', '▶![x][y]\n\n[y]: x.png', '▶![](data:image/png;base64,AA)', '▶![x](/etc/passwd)'].map((prose) => chapter(prose)), refused('mdx-code', { says: 'image' })),
  ...eachOf('N34', 'what an editor leaves behind', ['terms/ford.mdx~', 'terms/ford.mdx.bak', 'terms/#ford.mdx#', 'Thumbs.db'].map((path) => ({ [path]: 'x' })), refused('file-unknown')),
  ...cases(
    ['A25', 'names of composed and of decomposed letters', { 'terms/caf\u00e9.mdx': `---\n${TERM}\n---\n`, 'terms/cafe\u0301.mdx': `---\n${TERM}\n---\n` }, refused('id-duplicate', { at: 'terms/café.mdx:1:1' })],
    ['A61', 'two chapters of one id', { 'chapters/05-the-closure.mdx': baseText(CHAPTER) }, refused('id-duplicate')],
    ['A61b', 'one id in two kinds', { ...term(TERM, 'harrow-ford'), ...chapter('Words of A61, [term](term:harrow-ford).', 'a61') }, shown('chapters/a61/index.html', { holds: ['Words of A61, term.'] })],
    ['A64', 'names that mean something elsewhere', { ...Object.assign({}, ...['index', '404', 'pagefind', 'con', 'nul', 'order', 'page'].map((id) => term(TERM, id))), ...Object.assign({}, ...['index', '404', 'page', 'order'].map((id) => ({ [`claims/${id}.mdx`]: baseText('claims/ferry-is-dear.mdx') }))), ...chapter('Words of A64.', 'index') }, shown('chapters/index/index.html', { holds: ['Words of A64.'] })],
    ['A65', 'names that differ in capital letters', { 'terms/FORD.mdx': `---\n${TERM}\n---\n` }, refused('id-invalid')],
    ['A73a', 'a chapter of eleven megabytes', { 'chapters/02-more.mdx': 'x'.repeat(11_000_000) }, refused('file-too-large')],
    ['A73b', 'a list of works of eleven megabytes', { 'references.json': ' '.repeat(11_000_000) }, refused('file-too-large')],
    ['N35', 'a folder that climbs', { 'sources/../../etc/source.yaml': 'x' }, refused('file-unknown')],
    ['N39a', 'a hash in capital letters', { [SOURCE]: baseText(SOURCE).replace(/sha256: .*/, (line) => `sha256: ▶${line.slice(8).toUpperCase()}`) }, refused('field-type')],
    ['N39b', 'one file more beside a text', { 'sources/herald-2024-05-16/notes.md': 'x' }, refused('file-unknown')],
    ['N39c', 'no text', { [TEXT]: null }, refused('file-unknown', { at: `${TEXT}:1:1`, says: 'missing' })],
    ['N39d', 'a text of one byte more', { [TEXT]: `${baseText(TEXT)}\n` }, refused('source-changed', { at: `${SOURCE}:9:9` })],
    ['N39e', 'a text without its description', { [SOURCE]: null }, refused('file-unknown', { at: `${SOURCE}:1:1` })],
    ['N47a', 'folders three hundred deep', { [`terms/${'a/'.repeat(300)}x.mdx`]: 'x' }, refused('file-unknown')],
    ['N49', 'a dossier without its first file', { 'dossier.yaml': null }, refused('file-unknown', { at: 'dossier.yaml:1:1', says: 'dossier.yaml' })],
    ['X120', 'a chapter by the ending of another language', { 'chapters/02-x.md': baseText(CHAPTER) }, refused('id-invalid')],
    ['X121', 'a chapter without its number', { 'chapters/x.mdx': baseText(CHAPTER) }, refused('id-invalid')],
    ['X122', 'a hundred letters for a name', { ...term(TERM, 'a'.repeat(100)) }, accepted],
  ),
];
