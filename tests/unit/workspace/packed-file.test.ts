import { expect, test } from 'vitest';
import { readFolder } from '../../../src/dossier/read-folder.ts';
import { packFile, unpackFile } from '../../../src/workspace/packed-file.ts';
import { filesReadWith, parseFile, type ParsedFile } from '../../../src/workspace/parse-file.ts';
import { folderOf, textFile } from '../../support/fixture.ts';

/** As objects that have all their properties themselves, the bytes of trees as text. */
const plain = ({ drafts, ...file }: ParsedFile): unknown => ({
  ...file,
  drafts: drafts.map(({ prose: { html, ...prose }, ...draft }) => ({
    ...draft,
    prose,
    html: html.type === 'refused' ? html : { type: html.type, json: textOf(html.json), source: textOf(html.source) },
  })),
});
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

function packedAndUnpacked(parsed: ParsedFile): ParsedFile {
  const [entries, trees] = packFile(parsed);
  return unpackFile(new Uint8Array(entries), () => trees);
}

test.each(['base', 'german', 'arabic', 'relatives'])('every file of %s comes out of its bytes as it went in', async (name) => {
  const files = await readFolder(folderOf(name));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const parsed = files.map((file) => parseFile(file, new Map(filesReadWith(file, byPath).map((each) => [each.path, each])), 'en'));
  expect(parsed.flatMap(({ drafts }) => drafts).length).toBeGreaterThan(0);
  expect(parsed.map(packedAndUnpacked).map(plain)).toStrictEqual(parsed.map(plain));
});

test.each([
  ['a link whose last blank is not shown before a mark', 'He said [so ](entity:a)[](ref:one) and left.'],
  ['marks before all words, and alone', '[](ref:one)\n\n[¶3](source:a#p3) It is so. [](ref:two)'],
  ['a link over two sentences', 'It [began. It ended](event:a). Then [more](event:b).'],
  [
    'a note, a table, a quotation and code',
    'One.[^a]\n\n| a | [b](entity:b) |\n|---|---|\n| c | d |\n\n> [said](quote:a)\n\n`x`\n\n[^a]: Two [three](term:t).',
  ],
  ['an empty heading', '##\n\n## [Two](entity:a)'],
  ['what may not stand there', 'It is {1 + 1} <script>x</script>'],
  ['letters outside the first plane, and from right to left', '𝒳 [𝒴](entity:a) “قال [علي](entity:b)”.'],
  ['code with a blank line, and a link behind it', '```\none\n\ntwo\n```\n\nThen [more](event:b).'],
  ['half a letter of two code units', `It is \ud835 [so \udcb3](entity:a).`],
  ['an address that is none', 'See [this](mailto:a%ZZ) and [that](ref:%41).'],
])('%s', (_, prose) => {
  const file = textFile('chapters/01-one.mdx', `---\ntitle: One\nsummary: Two.\n---\n\n${prose}\n`);
  const parsed = parseFile(file, new Map([[file.path, file]]), 'en');
  expect(plain(packedAndUnpacked(parsed))).toStrictEqual(plain(parsed));
});

test('the links of unpacked prose are those of its blocks, and those of one sentence hold the same', () => {
  const prose = 'It is [so](entity:a), and [so](entity:b).\n\nAnd [so](entity:a).';
  const file = textFile('chapters/01-one.mdx', `---\ntitle: One\nsummary: Two.\n---\n\n${prose}\n`);
  const [draft] = packedAndUnpacked(parseFile(file, new Map([[file.path, file]]), 'en')).drafts;
  const { blocks, links, text } = draft?.prose ?? { blocks: [], links: [], text: '' };
  expect(blocks.map((block) => block.text).join('\n\n')).toBe(text);
  const [one, two, three] = blocks.flatMap((block) => block.links);
  expect(links).toHaveLength(3);
  expect([links[0] === one, links[1] === two, links[2] === three]).toEqual([true, true, true]);
  expect(one?.sentence).toBe(two?.sentence);
  expect(three?.sentence).not.toBe(two?.sentence);
});
