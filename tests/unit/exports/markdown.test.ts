import fc from 'fast-check';
import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { llms } from '../../../src/exports/llms.ts';
import { markdownOf, markdownPages, printMarkdown } from '../../../src/exports/markdown/pages.ts';
import { nodesOf } from '../../../src/markdown/each-node.ts';
import { address, dossierOf, dossierWith, hostileDossier } from '../../support/dossiers.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const read = (printed: string): Nodes => parser.parse(printed);
const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

describe.each(['base', 'german', 'arabic', 'two-sources', 'original'])('the pages of %s', (name) => {
  test('are all there, with one title each; no page holds HTML, and every link within the site leads to a page that there is', async () => {
    const dossier = await dossierOf(name);
    const pages = markdownPages(dossier);
    const write = markdownOf(dossier, address);
    const there = new Set(pages.map((url) => address(`${url}index.md`)));
    for (const page of pages) {
      const tree = read(write(page) ?? '');
      expect([page, nodesOf(tree, 'heading').filter(({ depth }) => depth === 1).length]).toEqual([page, 1]);
      expect([page, nodesOf(tree, 'html')]).toEqual([page, []]);
      const within = nodesOf(tree, 'link')
        .map(({ url }) => url)
        .filter((url) => url.startsWith(address('')) && !url.includes('#'));
      expect([page, within.filter((url) => !there.has(url))]).toEqual([page, []]);
      expect([page, nodesOf(tree, 'link').filter(({ url }) => !/^(?:https?|mailto):/.test(url))]).toEqual([page, []]);
    }
  });

  test('a quotation has its words with their source; prose keeps its words', async () => {
    const dossier = await dossierOf(name);
    const write = markdownOf(dossier, address);
    for (const quote of dossier.all('quote')) {
      const tree = read(write(quote.url) ?? '');
      const [first] = nodesOf(tree, 'blockquote');
      expect(plain(toString(first))).toContain(plain(quote.words));
      expect(nodesOf(tree, 'link').map(({ url }) => url)).toContain(address(quote.passage.url));
    }
    for (const chapter of dossier.all('chapter')) {
      const words = plain(toString(read(write(chapter.url) ?? '')));
      for (const { text, type } of chapter.prose.blocks) if (type === 'heading') expect(words).toContain(plain(text));
    }
  });
});

test('hostile texts are texts: no page has another title, HTML or link by them', async () => {
  const dossier = await hostileDossier();
  const write = markdownOf(dossier, address);
  for (const page of [...markdownPages(dossier)]) {
    const tree = read(write(page) ?? '');
    expect(nodesOf(tree, 'html')).toEqual([]);
    expect(nodesOf(tree, 'link').filter(({ url }) => url === 'y')).toEqual([]);
    expect(nodesOf(tree, 'heading').filter(({ depth }) => depth === 1)).toHaveLength(1);
  }
  const claim = dossier.all('claim')[0];
  expect(toString(nodesOf(read(write(claim?.url ?? '') ?? ''), 'heading')[0])).toBe(plain(claim?.title ?? ''));
});

test('texts are printed as by the printer that searches each for every mark', () => {
  const value = fc
    .array(fc.constantFrom(...'ab1Wwps \n\t!#&*+<=>@[]\\_`~|().:-/"\'—é', 'www.', 'https://'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  const text = value.map((words): PhrasingContent => ({ type: 'text', value: words }));
  const phrasing = fc.oneof(
    text,
    fc.array(text, { maxLength: 2 }).map((children): PhrasingContent => ({ type: 'strong', children })),
    fc
      .tuple(value, fc.array(text, { maxLength: 2 }))
      .map(([url, children]): PhrasingContent => ({ type: 'link', url, children: children as [] })),
    fc.constant<PhrasingContent>({ type: 'break' }),
  );
  const block = fc
    .array(phrasing, { maxLength: 4 })
    .chain((children) =>
      fc.constantFrom<BlockContent>(
        { type: 'paragraph', children },
        { type: 'heading', depth: 2, children },
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
      ),
    );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 3 }), (children) => {
      expect(printMarkdown(children)).toBe(toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' }));
    }),
    { numRuns: 2000 },
  );
});

test('a source is shown as far as it may be', async () => {
  const dossier = await dossierOf('base');
  const page = markdownOf(dossier, address)(dossier.mainSource.url) ?? '';
  expect(nodesOf(read(page), 'blockquote')).toHaveLength(
    dossier.mainSource.paragraphs.length + (dossier.mainSource.prepared.preamble ? 1 : 0),
  );
});

test('a count is told in words: what was counted, and each number with where it stands', async () => {
  const dossier = await dossierOf('arabic');
  const page = markdownOf(dossier, address)('chapters/kam-yukallif/') ?? '';
  for (const words of ['أعضاء المجلس الحاضرون', '31، محضر الجلسة', '28، صحيفة المرفأ', 'النصاب، 23']) expect(page).toContain(words);
  expect(nodesOf(read(page), 'link').map(({ url }) => url)).toContain(address('events/al-ilan/index.md'));
});

test('every construct of prose stays what it is, with the blanks and the words that were written', async () => {
  const prose = [
    'Words over two\nlines, *set* **apart**, ~~taken back~~ and `kept`; 5 January stays\\\nin two.',
    '- one\n- two\n  1. first\n  2. second',
    '3. third\n\n4. fourth\n\n   with more',
    '> said\n>\n> and said again',
    '| By | Crowns |\n| :- | -: |\n| council | 15 |',
    '```js\nlet a;\n```',
    '***',
    '<Lang lang="de">\nGute Nacht\n</Lang>',
    '<Background>\n\nIt was so [](ref:gazette-2024-05-15).\n\n</Background>',
    'The ferry[^a] came.\n\n[^a]: A small one.',
  ].join('\n\n');
  const dossier = await dossierWith({ 'chapters/09-all.mdx': `---\ntitle: All\nsummary: All there is.\n---\n\n${prose}\n` });
  const [, ...written] = (markdownOf(dossier, address)('chapters/all/') ?? '').split(/(?<=# All\n\n)/);
  expect(written.join('')).toMatchInlineSnapshot(`
    "All there is.

    Words over two lines, *set* **apart**, ~~taken back~~ and \`kept\`; 5 January stays\\
    in two.

    - one
    - two
      1. first
      2. second

    3. third

    4. fourth

       with more

    > said
    >
    > and said again

    | By      | Crowns |
    | :------ | -----: |
    | council |     15 |

    \`\`\`js
    let a;
    \`\`\`

    ***

    Gute Nacht

    **Background**

    It was so ([Ford Gazette](https://example.org/base/references/gazette-2024-05-15/index.md)).

    The ferry[^a] came.

    [^a]: A small one.
    "
  `);
});

test('a note stands at the end of its page', async () => {
  const dossier = await dossierOf('german');
  const tree = read(markdownOf(dossier, address)('chapters/was-geschah/') ?? '');
  expect(nodesOf(tree, 'footnoteDefinition').length).toBeGreaterThan(0);
  expect(nodesOf(tree, 'footnoteReference').length).toBeGreaterThanOrEqual(nodesOf(tree, 'footnoteDefinition').length);
});

test('llms.txt names the dossier, says it in short, and leads to every chapter, claim, quotation, event and entity', async () => {
  const dossier = await dossierOf('arabic');
  const tree = read(llms(dossier, address, [{ path: 'feed.json', purpose: 'news' }]));
  expect(tree.type === 'root' && tree.children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
  const links = nodesOf(tree, 'link').map(({ url }) => url);
  for (const kind of ['chapter', 'claim', 'quote', 'event', 'entity', 'source'] as const)
    expect(links).toEqual(expect.arrayContaining(dossier.all(kind).map(({ url }) => address(`${url}index.md`))));
  expect(links).toContain(address('feed.json'));
});
