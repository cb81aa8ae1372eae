import { expect, test } from 'vitest';
import { printJson } from '../../../src/exports/print-json.ts';

const OBJECT = {
  name: 'A “name”',
  absent: undefined,
  nothing: null,
  none: [],
  counts: [1, undefined, 'two'],
  place: { line: 1, column: undefined },
  page: { label: 'first', items: [{ id: 'a', parts: [{ deep: [1] }] }, { id: 'b' }] },
};

test('every field and every entry of a list has a line', () => {
  expect(printJson(OBJECT)).toBe(`{
"name": "A “name”",
"nothing": null,
"none": [],
"counts": [
1,
null,
"two"
],
"place": {"line":1},
"page": {
"label": "first",
"items": [
{"id":"a","parts":[{"deep":[1]}]},
{"id":"b"}
]
}
}
`);
});

test('it is read as what JSON has it for', () => {
  expect(JSON.parse(printJson(OBJECT))).toEqual(JSON.parse(JSON.stringify(OBJECT)));
});
