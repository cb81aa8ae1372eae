/** Changes in the text of fields: what is asked for is written as a person would write it, and all else stays sign by sign. */
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/edit/changes.ts';
import { expectedAfter } from '../../../src/edit/expected.ts';
import { applyChanges, SpliceError } from '../../../src/edit/splice.ts';

const set = (at: (string | number)[], value: unknown, before: string[] = []): Change => ({ type: 'set', at, value, before });
const remove = (...at: (string | number)[]): Change => ({ type: 'remove', at });
const order = (at: (string | number)[], ...items: (number | { value: unknown })[]): Change => ({ type: 'order', at, items });

const FIELDS = `# At the top.
title: 'Old: title' # said twice
note: >- # folded
  A long text
  in two lines.
owner:
  name: Desk

  # Nobody else.
  email: a@b.example
list:
  - exact: one # first
  # Before the second.
  - exact: two
    note: why
flow: { number: 329, name: seats, references: [a, b] }
ids: [one, two]
empty:
last: "x"
`;

describe('YAML', () => {
  test.each<[string, Change, string, string]>([
    ['a text in quotes', set(['title'], 'It’s: new'), `title: 'Old: title' # said twice`, `title: 'It’s: new' # said twice`],
    ['a date stays a text', set(['last'], '2020-01-06'), `last: "x"`, `last: "2020-01-06"`],
    [
      'a folded text',
      set(['note'], 'Short now.'),
      `note: >- # folded\n  A long text\n  in two lines.\n`,
      `note: >- # folded\n  Short now.\n`,
    ],
    ['a text of several lines', set(['last'], 'a\nb'), `last: "x"`, `last: |-\n  a\n  b`],
    ['a text of several lines in the place of a bare one', set(['owner', 'name'], 'a\nb'), `  name: Desk\n`, `  name: |-\n    a\n    b\n`],
    ['one of several lines before a comment', set(['list', 0, 'exact'], 'a\nb'), `exact: one # first`, `exact: "a\\nb" # first`],
    ['a bare word that would be a number', set(['owner', 'name'], '12'), `name: Desk`, `name: "12"`],
    ['a number between brackets', set(['flow', 'number'], 330), `number: 329`, `number: 330`],
    ['a text with a comma between brackets', set(['flow', 'name'], 'seats, all'), `name: seats,`, `name: "seats, all",`],
    ['a new field behind those before it', set(['place'], 'x', ['title']), `# said twice\n`, `# said twice\nplace: x\n`],
    ['a new field before all others', set(['kind'], 'x'), `title: 'Old`, `kind: x\ntitle: 'Old`],
    ['a new field in a group', set(['owner', 'url'], 'u', ['name']), `  name: Desk\n`, `  name: Desk\n  url: u\n`],
    ['a new field before the first of an item', set(['list', 1, 'source'], 's'), `  - exact: two`, `  - source: s\n    exact: two`],
    ['a new field between brackets', set(['flow', 'about'], true, ['number']), `number: 329,`, `number: 329, about: true,`],
    ['a value for a field that had none', set(['empty'], 'now', ['ids']), `empty:\n`, `empty: now\n`],
    [
      'a list for a field that is new',
      set(['refs'], [{ id: 'a', at: '2020-01-01' }], ['ids']),
      `empty:\n`,
      `refs:\n  - id: a\n    at: '2020-01-01'\nempty:\n`,
    ],
    ['no field', remove('last'), `last: "x"\n`, ``],
    ['no field with lines of its own', remove('note'), `note: >- # folded\n  A long text\n  in two lines.\n`, ``],
    ['no field behind a dash', remove('list', 1, 'exact'), `  - exact: two\n    note`, `  - note`],
    ['no field between brackets', remove('flow', 'name'), ` name: seats,`, ``],
    ['an item more', order(['list'], 0, 1, { value: { exact: 'three' } }), `    note: why\n`, `    note: why\n  - exact: three\n`],
    ['an item less', order(['list'], 1), `  - exact: one # first\n`, ``],
    ['an item more between brackets', order(['ids'], 0, 1, { value: 'a: b' }), `[one, two]`, `[one, two, "a: b"]`],
    ['items in another order between brackets', order(['ids'], 1, 0), `[one, two]`, `[two, one]`],
    ['an item less between brackets', order(['flow', 'references'], 1), `[a, b]`, `[b]`],
  ])('%s', (_, change, before, after) => {
    expect(FIELDS.split(before)).toHaveLength(2);
    expect(applyChanges(FIELDS, [change], false)).toBe(FIELDS.replace(before, () => after));
    // The same with the line ends of Windows.
    const windows = FIELDS.replaceAll('\n', '\r\n');
    expect(applyChanges(windows, [change], false)).toBe(FIELDS.replace(before, () => after).replaceAll('\n', '\r\n'));
  });

  test('items take their comments with them', () => {
    expect(applyChanges(FIELDS, [order(['list'], 1, 0)], false)).toBe(
      FIELDS.replace(
        `  - exact: one # first\n  # Before the second.\n  - exact: two\n    note: why\n`,
        `  # Before the second.\n  - exact: two\n    note: why\n  - exact: one # first\n`,
      ),
    );
  });

  test('into fields that are empty, and a last line without an end', () => {
    expect(applyChanges('', [set(['title'], 'A'), set(['when'], '2020-01', ['title'])], false)).toBe(`title: A\nwhen: '2020-01'\n`);
    expect(applyChanges('# Nothing yet.', [set(['title'], 'A')], false)).toBe('# Nothing yet.\ntitle: A\n');
    expect(applyChanges('a: 1', [set(['b'], 2, ['a'])], false)).toBe('a: 1\nb: 2\n');
    expect(applyChanges('a: 1\n', [remove('a')], false)).toBe('');
    expect(applyChanges('[]\n', [order([], { value: { date: '2020-01-01' } })], false)).toBe(`- date: '2020-01-01'\n`);
    expect(applyChanges('', [order([], { value: { a: 1 } })], false)).toBe('- a: 1\n');
  });

  test('what cannot be changed without changing more is refused', () => {
    expect(() => applyChanges('a:\n  - - 1\n    - 2\n', [order(['a', 0], 1, 0)], false)).toThrow(SpliceError);
    expect(() => applyChanges('a: b\n', [set(['a', 'c'], 'd')], false)).toThrow(SpliceError);
  });
});

describe('JSON', () => {
  const WORKS = `[
  {
    "id": "a",
    "issued": { "date-parts": [[2020, 1]] },
    "author": [
      {
        "family": "Doe"
      }
    ]
  }
]
`;
  test.each<[string, Change, string, string]>([
    ['a text', set([0, 'id'], 'b "c"'), `"a"`, `"b \\"c\\""`],
    ['a number', set([0, 'issued', 'date-parts', 0, 1], 2), `[2020, 1]`, `[2020, 2]`],
    ['a new field', set([0, 'URL'], 'https://a.example/', ['id']), `"id": "a",`, `"id": "a",\n    "URL": "https://a.example/",`],
    [
      'an item with fields',
      order([0, 'author'], 0, { value: { literal: 'Desk' } }),
      `      }\n    ]`,
      `      },\n      {\n        "literal": "Desk"\n      }\n    ]`,
    ],
    ['no field', remove(0, 'issued'), `    "issued": { "date-parts": [[2020, 1]] },\n`, ``],
    ['an entry more', order([], 0, { value: { id: 'b' } }), `  }\n]`, `  },\n  {\n    "id": "b"\n  }\n]`],
  ])('%s', (_, change, before, after) => {
    const changed = applyChanges(WORKS, [change], true);
    expect(changed).toBe(WORKS.replace(before, () => after));
    expect(() => JSON.parse(changed) as unknown).not.toThrow();
  });

  test('the first entry of an empty list', () => {
    expect(applyChanges('[]\n', [order([], { value: { id: 'a' } })], true)).toBe('[\n  {\n    "id": "a"\n  }\n]\n');
    expect(applyChanges('', [order([], { value: { id: 'a' } })], true)).toBe('[\n  {\n    "id": "a"\n  }\n]\n');
  });
});

/** Texts as people type them, and as nobody would. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\p{Cc}\p{Cs}]/u.test(value)),
  fc.constantFrom(
    '- a',
    '# b',
    'a: b',
    ' x ',
    '"',
    "'",
    '2020-01-05',
    '1.5',
    'null',
    'yes',
    '---',
    '...',
    '*a*',
    '&b',
    '!c',
    '%d',
    'a #b',
    '{',
    '[]',
    'a\nb',
    'a\n\n  b\n',
    '\n',
  ),
);
const item = fc.record({ exact: text, note: text }, { requiredKeys: ['exact'], noNullPrototype: true });
const entry = fc.record({
  title: text,
  owner: fc.record({ name: text, url: text }),
  list: fc.array(item, { minLength: 1, maxLength: 4 }),
  ids: fc.array(text, { minLength: 1, maxLength: 4 }),
});

test('any change of any data gives that data, and keeps every comment', () => {
  const change = fc.oneof(
    text.map((value) => set(['title'], value)),
    text.map((value) => set(['owner', 'url'], value, ['name'])),
    text.map((value) => set(['list', 0, 'note'], value, ['exact'])),
    text.map((value) => set(['new'], value, ['title', 'owner'])),
    fc.constant(remove('ids')),
    fc.tuple(item, item).map(([one, other]) => order(['list'], { value: one }, 0, { value: other })),
    text.map((value) => order(['ids'], { value }, 0)),
  );
  fc.assert(
    fc.property(
      entry.map((data) => JSON.parse(JSON.stringify(data)) as unknown),
      fc.array(change, { maxLength: 4 }),
      fc.boolean(),
      (data, changes, isFlow) => {
        const document = parseDocument(stringify(data, { lineWidth: 0 }));
        document.commentBefore = ' Kept.';
        if (isFlow) {
          const list = document.get('list');
          if (typeof list === 'object' && list !== null && 'flow' in list) list.flow = true;
        }
        const before = document.toString({ lineWidth: 0 });
        // A field can be removed once.
        const once = changes.filter(
          (each, index) => each.type !== 'remove' || changes.findIndex(({ type }) => type === 'remove') === index,
        );
        const possible = once.filter((each, index) => each.at[0] !== 'ids' || !once.slice(0, index).some(({ type }) => type === 'remove'));
        const after = applyChanges(before, possible, false);
        expect(after.startsWith('# Kept.\n')).toBe(true);
        expect(isDeepStrictEqual(parseDocument(after).toJS(), expectedAfter(data, possible))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
