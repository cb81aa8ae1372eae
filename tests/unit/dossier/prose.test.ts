import { describe, expect, test } from 'vitest';
import { offsetInFile, readProse } from '../../../src/dossier/prose.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';
import { quotationsIn } from '../../../src/text/quotations.ts';

function readWithPieces(mdx: string) {
  const parsed = parseMdx(mdx);
  if (parsed.type !== 'parsed') throw new Error(parsed.type);
  return readProse(parsed.tree, { kind: 'chapter', id: 'a' }, 'en');
}

const read = (mdx: string) => readWithPieces(mdx).prose;

test('blocks are paragraphs, headings, cells and code', () => {
  expect(
    read('# One\n\nTwo *three*\nfour.\n\n- Five\n\n| A | B |\n| - | - |\n| c | d |\n\n```\ncode\n```\n').blocks.map(({ text }) => text),
  ).toEqual(['One', 'Two three\nfour.', 'Five', 'A', 'B', 'c', 'd', 'code']);
});

test('a note stands behind the block that marks it, once', () => {
  expect(
    read('One.[^b] Two.[^a]\n\nThree.[^b]\n\n[^a]: Note a.\n\n[^b]: Note b.\n\n[^c]: Nobody marks it.').blocks.map(({ text }) => text),
  ).toEqual(['One. Two.', 'Note b.', 'Note a.', 'Three.']);
});

test('a note inside a component is met too', () => {
  expect(read('<Background>\nOne.[^a]\n\n[^a]: Note.\n</Background>').blocks.map(({ text }) => text)).toEqual(['One.', 'Note.']);
});

describe('links', () => {
  test('have their place in the block and their sentence', () => {
    const { links } = read('First sentence. Then [the PMF](entity:pmf) came. Last.\n');
    expect(links).toMatchObject([
      {
        address: { kind: 'entity', id: 'pmf' },
        text: 'the PMF',
        start: 21,
        end: 28,
        sentence: { text: 'Then the PMF came.' },
        position: { line: 1, column: 22 },
      },
    ]);
  });

  test('are read however they are written', () => {
    const mdx =
      '[a](entity:a) [b][x] [c][] [d] <Lang code="de">[e](term:e)</Lang> **[f](term:f)** https://g.example/\n\n[x]: event:b\n[c]: quote:c\n[d]: claim:d\n';
    expect(read(mdx).links.map(({ url }) => url)).toEqual([
      'entity:a',
      'event:b',
      'quote:c',
      'claim:d',
      'term:e',
      'term:f',
      'https://g.example/',
    ]);
  });

  test('of two definitions of one name the first counts', () => {
    expect(read('[a][x]\n\n[x]: term:one\n[X]: term:two\n').links.map(({ url }) => url)).toEqual(['term:one']);
  });

  test('without words have an empty text', () => {
    expect(read('This is said. [](ref:a) More.').links).toMatchObject([
      { text: '', start: 13, end: 13, sentence: { text: 'This is said.' } },
    ]);
  });
});

describe('places of characters', () => {
  const at = (mdx: string) => {
    const { prose, pieces } = readWithPieces(mdx);
    const index = prose.blocks.findIndex(({ text }) => quotationsIn(text).length > 0);
    const [quotation] = quotationsIn(prose.blocks[index]?.text ?? '');
    return quotation ? mdx.slice(offsetInFile(pieces[index] ?? [], quotation.start, mdx)) : '';
  };

  test.each([
    ['in a line', 'He said “so”.', 'so”.'],
    ['behind emphasis', 'He *really* said “so”.', 'so”.'],
    ['inside emphasis', 'He said *“so*”.', 'so*”.'],
    ['on the next line', 'He\n  said “so”.', 'so”.'],
    ['in a quotation of several lines', '> He\n> said “so”.', 'so”.'],
    ['behind escapes and entities', 'He \\* &amp; said “so”.', 'so”.'],
    ['behind a link', '[He](entity:he) said “so”.', 'so”.'],
    ['in a cell', '| a | “so” |\n| - | - |', 'so” |\n| - | - |'],
    ['in code', 'He said `“so”`.', 'so”`.'],
    ['in a note', 'He.[^a]\n\n[^a]: Said “so”.', 'so”.'],
    ['in a file with CRLF', 'He\r\nsaid “so”.\r\n', 'so”.\r\n'],
  ])('%s', (_, mdx, rest) => {
    expect(at(mdx)).toBe(rest);
  });
});

test('words and minutes', () => {
  expect(read('')).toMatchObject({ words: 0, minutes: 1, text: '' });
  expect(read(`${'word '.repeat(690)}`)).toMatchObject({ words: 690, minutes: 3 });
});
