import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { resolveDefinitions } from '../../../src/markdown/definitions.ts';
import { nodesOf } from '../../../src/markdown/each-node.ts';
import { idOf, nameHeadings } from '../../../src/markdown/heading-ids.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';

const type = (text: string) => parseMdx(text).type;

describe('is read', () => {
  test.each([
    ['nothing', ''],
    ['CRLF', '# Text\r\n\r\nMore.\r\n'],
    ['a thematic break of many hyphens', `Text.\n\n${'-'.repeat(80)}\n`],
    ['a thematic break of many hyphens with blanks', `Text.\n\n${'- '.repeat(40)}\n`],
    ['a long underline of a heading', `Title\n${'-'.repeat(80)}\n`],
    ['a wide table', `| a | b |\n| ${'-'.repeat(60)} | --- |\n| 1 | 2 |\n`],
    ['a row of marks', `Text.\n\n${'*'.repeat(40_000)}\n`],
    ['1,000 emphases, a paragraph each', 'So *it* is.\n\n'.repeat(1_000)],
    ['eleven nested lists', Array.from({ length: 11 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['5,000 opening brackets', '['.repeat(5_000)],
    ['5,000 backticks', '`a'.repeat(5_000)],
    ['5,000 marks of a note', `${'[^a]'.repeat(5_000)}\n\n[^a]: b`],
  ])('%s', (_, text) => {
    expect(type(text)).toBe('parsed');
  });
});

describe('is nested too deeply', () => {
  test.each([
    ['500 quotations', '>'.repeat(500)],
    ['250 quotations line by line', Array.from({ length: 250 }, (_, depth) => `${'>'.repeat(depth + 1)} a`).join('\n')],
    ['250 lists', Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['250 lists on one line', `${'- '.repeat(250)}a`],
    ['250 numbered lists on one line', `${'1. '.repeat(250)}a`],
    ['1,000 components', `${'<Lang code="de">'.repeat(1_000)}a${'</Lang>'.repeat(1_000)}`],
    ['200 emphases', `${'**a '.repeat(200)}b${' a**'.repeat(200)}`],
  ])('%s', (_, text) => {
    expect(type(text)).toBe('too-deep');
  });

  test('with the line', () => {
    expect(parseMdx(`Text.\n\n${'> '.repeat(30)}a\n`)).toEqual({ type: 'too-deep', line: 3, column: 1 });
  });
});

describe('holds more marks than can be read', () => {
  test.each([
    ['asterisks in a word', `Text.\n\n${'a*'.repeat(1_001)}`, 3],
    ['two long runs of asterisks', `Text.\n\n${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`, 3],
    ['underscores in a list', `Text.\n\n- a\n${'- _a_\n'.repeat(501)}`, 3],
    ['brackets', `\n\n${'[a]'.repeat(6_000)}`, 3],
    ['underlined headings', 'Title\n-\n\n'.repeat(501), 1501],
    ['asterisks in many paragraphs', `${`${'a*'.repeat(900)}\n\n`.repeat(12)}`, 23],
  ])('%s', (_, text, line) => {
    expect(parseMdx(text)).toMatchObject({ type: 'too-dense', line });
  });
});

describe('the fields before the prose', () => {
  const FIELDS = '---\n# The chapter\n--- # fields\ntitle: "{process.env.SECRET}"\n---\n';
  const parsed = (text: string) => {
    const result = parseMdx(text, FIELDS.length);
    if (result.type !== 'parsed') throw new Error(result.type);
    return result.tree.children;
  };

  test('are no prose, whatever they hold', () => {
    expect(parsed(FIELDS)).toEqual([]);
  });

  test('leave places as they are in the file', () => {
    expect(parsed(`${FIELDS}\nText.`)).toMatchObject([{ type: 'paragraph', position: { start: { line: 7, offset: FIELDS.length + 1 } } }]);
  });

  test('are not followed by others: a block of hyphens in prose is prose', () => {
    expect(parsed(`${FIELDS}---\nimport\n---\n`).map(({ type }) => type)).toEqual(['thematicBreak', 'heading']);
  });
});

describe('links by name', () => {
  const addresses = (text: string) => {
    const result = parseMdx(text);
    if (result.type !== 'parsed') throw new Error(result.type);
    return nodesOf(result.tree, 'link').map(({ url }) => url);
  };

  test.each([
    ['the first definition counts', '[a][d]\n\n[d]: https://one.example/\n\n[d]: javascript:two', ['https://one.example/']],
    ['also in a note', '[^n]: A note.\n\n    [d]: https://one.example/\n\n[d]: javascript:two\n\n[a][d][^n]', ['https://one.example/']],
    ['also in a list', '- [d]: javascript:one\n\n[d]: https://two.example/\n\n[a][d]', ['javascript:one']],
    ['also in a quotation', '> [d]: javascript:one\n\n[d]: https://two.example/\n\n[a][d]', ['javascript:one']],
    ['in any case of letters', '[a][D]\n\n[d]: https://one.example/', ['https://one.example/']],
  ])('%s', (_, text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  test('leave no definition behind', () => {
    const result = parseMdx('[a][d]\n\n[d]: https://one.example/\n\n> [e]: https://two.example/\n');
    expect(JSON.stringify(result)).not.toContain('"type":"definition"');
  });
});

test('headings are named, none like another and none like a part of the page', () => {
  const result = parseMdx('# Main\n\n## The vote [¶3](source:s#p3)\n\n## The vote\n\n## !!!\n\n## 日本\n');
  const ids = result.type === 'parsed' ? result.tree.children.flatMap((node) => (node.type === 'heading' ? [idOf(node)] : [])) : [];
  expect(ids).toEqual(['on-main', 'on-the-vote', 'on-the-vote-1', 'on-4', 'on-日本']);
});

describe('cannot be read', () => {
  test.each([
    ['a brace', 'One.\n\nTwo { three.', 3],
    ['an element that is never closed', 'One.\n\n<Background>\nTwo.', 3],
    ['HTML comments', 'One.\n\n<!-- Two -->', 3],
    ['code that is none', 'One.\n\nimport duties rose', 3],
    ['the same in a file with CRLF', 'One.\r\n\r\nimport duties rose', 3],
    ['10,000 braces', `\n\n${'{'.repeat(10_000)}`, 3],
  ])('%s', (_, text, line) => {
    expect(parseMdx(text)).toMatchObject({ type: 'invalid', line });
  });
});

describe('a text is read as with all of GFM', () => {
  const withGfm = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
  const read = (text: string): Root => {
    const tree = withGfm.parse(text);
    resolveDefinitions(tree);
    nameHeadings(tree);
    return tree;
  };
  const readHere = (text: string): Root => {
    const parsed = parseMdx(text);
    if (parsed.type !== 'parsed') throw new Error(parsed.type);
    return parsed.tree;
  };
  const orRefused = (reader: (text: string) => Root, text: string): Root | 'refused' => {
    try {
      return reader(text);
    } catch {
      return 'refused';
    }
  };

  test.each([
    ['a table', '| a |\n| - |\n| b |'],
    ['a table without bars', 'a\n:-\nb'],
    ['a table without bars, aligned to the end', 'a\n-:\nb'],
    ['strikethrough', 'a ~~b~~ c'],
    ['strikethrough by one mark', 'a ~b~ c'],
    ['a note', 'a[^b]\n\n[^b]: c'],
    ['a task', '- [ ] a'],
    ['a task that is done', '- [X] a'],
    ['a task over two lines', '> - [\n>   ] a'],
    ['a web address', 'see https://example.org/a'],
    ['a web address in capitals', 'see HTTPS://EXAMPLE.ORG'],
    ['a web address without its scheme', 'see www.example.org'],
    ['a web address with an escape', 'see ht&#116;ps://example.org'],
    ['a web address with a backslash', 'see https\\://example.org'],
    ['an address of mail', 'to jane@example.org'],
    ['an address of mail with an escape', 'to jane&commat;example.org'],
  ])('%s', (_, text) => {
    const plain = unified().use(remarkParse).use(remarkMdx).parse(text);
    expect(plain).not.toEqual(withGfm.parse(text));
    expect(readHere(text)).toEqual(read(text));
  });

  test('whatever it holds', () => {
    const pieces = [
      'a',
      'Bc',
      'x',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '.',
      ',',
      ':',
      '-',
      '_',
      '*',
      '**',
      '`',
      '#',
      '# ',
      '> ',
      '- ',
      '1. ',
    ].concat(
      ['[', ']', '(', ')', '!', '^', '~', '|', '@', '&', ';', '\\', '<', '/', 'www.', 'http', '://', '“', '’', 'é', '👩‍👩‍👧', '\u00a0', 'ſ'],
      [
        '[a](entity:b)',
        '[](ref:a)',
        '<Lang code="de">',
        '</Lang>',
        '---\n',
        '===\n',
        ':-\n',
        '[ ] ',
        '[a]: b\n',
        'mailto:',
        'import ',
        '{',
      ],
    );
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (mdx) => {
        expect(orRefused(readHere, mdx)).toEqual(orRefused(read, mdx));
      }),
      { numRuns: 1_000 },
    );
  });
});
