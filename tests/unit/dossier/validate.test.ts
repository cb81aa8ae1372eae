import { expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../../src/dossier/validate.ts';
import { parseYaml } from '../../../src/dossier/yaml.ts';
import { day, edtf, id, url } from '../../../src/schemas/common.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5).describe('The name. Example: `Jane`.'),
  kind: z.enum(['one', 'two']).default('one').describe('The kind.'),
  when: edtf().optional().describe('The date.'),
  at: day().optional(),
  url: url().optional(),
  to: id().optional(),
  count: z.union([z.number(), z.boolean()]).optional(),
  list: z
    .array(z.strictObject({ text: z.string().describe('The text of an item.'), rest: z.array(z.string()).min(1).optional() }))
    .default([])
    .describe('The list.'),
});

function check(yaml: string) {
  const parsed = parseYaml(yaml);
  if (parsed.type !== 'parsed') throw new Error('The test has a mistake in its YAML.');
  return validate(schema, parsed.data, 'file.yaml', parsed.locate);
}

test('valid data comes with its defaults', () => {
  expect(check('name: Jane\nwhen: 2020\n')).toEqual({ type: 'valid', data: { name: 'Jane', kind: 'one', when: '2020', list: [] } });
});

test.each([
  ['a missing field', 'kind: two\n', [{ type: 'field-missing', line: 1, field: 'name', key: 'name', doc: 'The name. Example: `Jane`.' }]],
  [
    'a missing field in a list',
    'name: a\nlist:\n  - rest: [b]\n',
    [{ type: 'field-missing', line: 3, column: 5, field: 'list › 1 › text', doc: 'The text of an item.' }],
  ],
  ['an unknown field', 'name: a\nknd: one\n', [{ type: 'field-unknown', line: 2, column: 1, key: 'knd' }]],
  [
    'an unknown field in a list',
    'name: a\nlist:\n  - text: b\n    txt: c\n',
    [{ type: 'field-unknown', line: 4, column: 5, field: 'list › 1 › txt', known: ['text', 'rest'] }],
  ],
  ['a number for a text', 'name: 1984\n', [{ type: 'field-type', line: 1, column: 7, value: 1984, expected: 'a text' }]],
  ['nothing for a text', 'name:\n', [{ type: 'field-type', value: null, expected: 'a text' }]],
  ['an empty text', 'name: ""\n', [{ type: 'field-type', expected: 'a text that is not empty' }]],
  ['a long text', 'name: abcdefg\n', [{ type: 'field-type', expected: 'at most 5 characters (it has 7)' }]],
  [
    'a word that is none of the list',
    'name: a\nkind: three\n',
    [{ type: 'field-type', line: 2, column: 7, expected: 'one of `one`, `two`', doc: 'The kind.' }],
  ],
  ['a text for a list', 'name: a\nlist: b\n', [{ type: 'field-type', expected: 'a list' }]],
  [
    'an empty list',
    'name: a\nlist:\n  - text: b\n    rest: []\n',
    [{ type: 'field-type', line: 4, column: 11, expected: 'at least 1 entry' }],
  ],
  ['no date', 'name: a\nwhen: soon\n', [{ type: 'date-invalid', line: 2, column: 7, value: 'soon', unit: 'date' }]],
  ['no day', 'name: a\nat: 2020-01\n', [{ type: 'date-invalid', value: '2020-01', unit: 'day' }]],
  ['no web address', 'name: a\nurl: ftp://a.example\n', [{ type: 'url-scheme', value: 'ftp://a.example' }]],
  [
    'no id',
    'name: a\nto: Jane Doe\n',
    [{ type: 'field-type', expected: 'an id: a–z, 0–9 and single hyphens, as in `jane-doe`, at most 100 of them' }],
  ],
  ['neither of two', 'name: a\ncount: many\n', [{ type: 'field-type', expected: 'a number or `true` or `false`' }]],
  ['a list for everything', '- a\n', [{ type: 'field-type', field: '', expected: 'fields with values' }]],
  [
    'several at once',
    'nam: a\nkind: 3\nwhen: soon\n',
    [{ type: 'field-missing' }, { type: 'field-type' }, { type: 'date-invalid' }, { type: 'field-unknown' }],
  ],
])('%s', (_, yaml, expected) => {
  const result = check(yaml);
  expect(result.type === 'invalid' && result.problems).toMatchObject(expected);
});
