import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/dossier/yaml.ts';

const TEXT = `title: One
relations:
  - type: leads
    to: pmf
    evidence:
      - exact: >-
          words over
          two lines
  - type: 'founded'
empty:
quoted: "say \\"no\\" to it"
`;

function parsed(text: string, firstLine?: number) {
  const yaml = parseYaml(text, firstLine === undefined ? {} : { firstLine });
  if (yaml.type !== 'parsed') throw new Error(JSON.stringify(yaml.errors));
  return yaml;
}

describe('places', () => {
  const { locate } = parsed(TEXT);

  test.each([
    ['a value', ['title'], 'value', 1, 8],
    ['a key', ['title'], 'key', 1, 1],
    ['a value in a list', ['relations', 0, 'to'], 'value', 4, 9],
    ['an item of a list', ['relations', 1], 'value', 9, 5],
    ['a folded text', ['relations', 0, 'evidence', 0, 'exact'], 'value', 6, 16],
    ['a quoted text', ['relations', 1, 'type'], 'value', 9, 11],
    ['an empty value', ['empty'], 'value', 10, 7],
    ['a missing field: the entry it belongs to', ['relations', 1, 'to'], 'value', 9, 5],
    ['a missing list: the entry', ['facts', 3, 'text'], 'value', 1, 1],
    ['a missing field of a list: its name', ['relations', 7], 'value', 2, 1],
    ['everything', [], 'value', 1, 1],
  ] as const)('%s', (_, path, what, line, column) => {
    expect(locate(path, what)).toEqual({ line, column });
  });

  test('characters of a text, over folded lines, quotes and escapes', () => {
    expect(locate(['title'], 1)).toEqual({ line: 1, column: 9 });
    expect(locate(['relations', 0, 'evidence', 0, 'exact'], 'words over two'.length)).toEqual({ line: 8, column: 14 });
    expect(locate(['quoted'], 'say "no" '.length)).toEqual({ line: 11, column: 21 });
    expect(locate(['relations'], 3)).toEqual({ line: 3, column: 3 });
  });

  test('count from the line on which the fields begin', () => {
    expect(parsed('a: 1\nb: 2\n', 2).locate(['b'])).toEqual({ line: 3, column: 4 });
  });

  test('in a file with CRLF', () => {
    expect(parsed('a: 1\r\nb:\r\n  - c: 2\r\n').locate(['b', 0, 'c'])).toEqual({ line: 3, column: 8 });
  });

  test('in JSON', () => {
    expect(parsed('[\n  {\n    "id": "a",\n    "x": [1, 2]\n  }\n]').locate([0, 'x', 1])).toEqual({ line: 4, column: 14 });
  });
});

describe('data', () => {
  test('dates and yes stay texts, years are numbers', () => {
    expect(parsed('a: 2020-01-05\nb: yes\nc: 2020\nd: 2020-01\n').data).toEqual({ a: '2020-01-05', b: 'yes', c: 2020, d: '2020-01' });
  });

  test('only decimal numbers are numbers', () => {
    expect(parsed('a: 0x7CF\nb: 1.871e3\nc: 0o17\nd: -1\ne: 0.5\n').data).toEqual({ a: '0x7CF', b: '1.871e3', c: '0o17', d: -1, e: 0.5 });
  });

  test('nothing', () => {
    expect(parsed('').data).toBeNull();
    expect(parsed('# a comment only\n').data).toBeNull();
  });

  test('a field named like a part of every object is a field', () => {
    const { data } = parsed('__proto__:\n  polluted: true\nconstructor: 1\n');
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('mistakes', () => {
  const mistakes = (text: string) => {
    const yaml = parseYaml(text);
    return yaml.type === 'invalid' ? yaml.errors.map(({ mistake, line, column }) => `${line}:${column} ${mistake}`) : yaml.type;
  };

  test.each(['# comment\n--- # fields\ntitle: x\n', '--- "scalar"\n', '--- # comment\n', '---\ntitle: x\n'])(
    'front matter that begins a document: %j',
    (text) => {
      const yaml = parseYaml(text, { isFrontMatter: true });
      expect(yaml.type === 'invalid' && yaml.errors.map(({ mistake }) => mistake)).toEqual(['several-documents']);
    },
  );

  test('a file of its own may begin with a line of hyphens', () => {
    expect(parsed('---\ntitle: x\n').data).toEqual({ title: 'x' });
  });

  test.each([
    ['a directive', '%YAML 1.1\n---\na: yes\n', ['1:1 reserved-sign']],
    ['a colon', 'title: One: two\n', ['1:8 colon-in-value']],
    ['a tab', 'a:\n\tb: c\n', ['2:1 tab']],
    ['a field twice, and again', 'a: 1\na: 2\na: 3\n', ['2:1 duplicate-key', '3:1 duplicate-key']],
    ['a quotation mark', 'a: 1\nb: "two\nc: 3\n', ['2:4 quote-not-closed']],
    ['signs', 'a: @b\nc: %d\ne: `f`\n', ['1:4 reserved-sign', '2:4 reserved-sign', '3:4 reserved-sign']],
    ['an anchor, an alias, a tag', 'a: &x b\nc: *x\nd: !e f\n', ['1:7 reserved-sign', '2:4 reserved-sign', '3:7 reserved-sign']],
    ['a bracket', 'a: [b\nc: d\n', ['2:1 bracket-not-closed']],
    ['indentation', 'a:\n    b: 1\n  c: 2\n', ['3:1 indentation']],
    ['a value without a field', 'a:b\nc: d\n', ['1:1 no-value']],
    ['a field without the blank behind its colon, at the end', 'c: d\na:b c\n', ['2:1 no-value']],
    ['text behind a quotation mark', "a: 'b'c\n", ['1:7 text-after-quote']],
    ['a second document', 'a: b\n---\nc: d\n', ['2:1 several-documents']],
    ['a backslash', 'a: "\\d"\n', ['1:5 backslash']],
    ['a comma', '[\n  "a"\n  "b"\n]', ['3:3 comma']],
  ])('%s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });
});

describe('attacks', () => {
  test.each([
    ['5,000 brackets', '['.repeat(5_000)],
    ['3,000 nested lists', `a: ${'['.repeat(3_000)}${']'.repeat(3_000)}`],
    ['3,000 nested fields', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['20,000 fields of which one is there twice', `${Array.from({ length: 20_000 }, (_, index) => `a${index}: b`).join('\n')}\na7: c`],
    [
      'a bomb of aliases',
      Array.from({ length: 9 }, (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(level && 9)}]`).join('\n'),
    ],
    ['a list that holds itself', 'a: &a [*a]\n'],
    ['an alias without its anchor', 'a: *b\n'],
  ])('%s give an error, and few', (_, text) => {
    const yaml = parseYaml(text);
    expect(yaml.type).toBe('invalid');
    expect(yaml.type === 'invalid' && yaml.errors.length).toBeLessThan(30);
  });
});
