/** Data as the answers of a form, by the names of its inputs, and back. */
import type { Field, Shape } from './fields.ts';

/** What a form holds. A name is a path of the data, as in `evidence/0/exact`. */
export type Answers = ReadonlyMap<string, string>;

/** The answers that data gives. What does not fit its field has none. */
export const answersOf = (fields: readonly Field[], data: unknown): Answers => new Map(answersOfFields(fields, asObject(data), ''));

/** The data that a form holds; nothing where it is empty. */
export function valueOf(shape: Shape, answers: Answers, name: string): unknown {
  const answer = answers.get(name) ?? '';
  switch (shape.type) {
    case 'text':
      return answer === '' ? undefined : shape.mayBeNumber && NATURAL.test(answer) ? Number(answer) : answer;
    case 'number':
      return answer === '' ? undefined : NUMBER.test(answer) ? Number(answer) : answer;
    case 'choice':
      return answer === '' ? undefined : answer;
    case 'switch':
      return (answer === ON) === shape.usual ? undefined : !shape.usual;
    case 'list':
      return unlessEmpty(tokensOf(answers, name).map((token) => valueOf(shape.item, answers, below(name, token)))) as unknown;
    case 'map':
      return rowsOf(shape, answers, name).length === 0 ? undefined : Object.fromEntries(rowsOf(shape, answers, name));
    case 'group': {
      const known = shape.fields.map(({ key, shape: of }) => [key, valueOf(of, answers, below(name, key))] as const);
      const given = known.filter(([, value]) => value !== undefined);
      return given.length === 0 ? undefined : Object.fromEntries(given);
    }
  }
}

/** The names and values of a map that have a name. */
export const rowsOf = (shape: Shape & { type: 'map' }, answers: Answers, name: string): [string, unknown][] =>
  tokensOf(answers, name).flatMap((token): [string, unknown][] => {
    const key = answers.get(below(name, token, 'key')) ?? '';
    const value = valueOf(shape.value, answers, below(name, token, 'value'));
    return key === '' || value === undefined ? [] : [[key, value]];
  });

/**
 * Which items a list of a form has, in their order: an item of the file by its number there, from 0, and a new one by `new` and a
 * number of its own.
 */
export const tokensOf = (answers: Answers, name: string): string[] => [
  ...new Set((answers.get(orderName(name)) ?? '').split(',').filter((token) => TOKEN.test(token))),
];

/** The name of the input that holds which items a list has. */
export const orderName = (name: string): string => `${name}#`;

/** Whether the form can show a value, so that it can be changed there. */
export function fits(shape: Shape, data: unknown): boolean {
  if (data === undefined || data === null) return true;
  switch (shape.type) {
    case 'text':
    case 'number':
    case 'choice':
      return (typeof data === 'string' && !UNSHOWN.test(data)) || typeof data === 'number' || typeof data === 'boolean';
    case 'switch':
      return typeof data === 'boolean';
    case 'list':
      return Array.isArray(data);
    case 'group':
    case 'map':
      return typeof data === 'object' && !Array.isArray(data);
  }
}

/** The name of an input below another. */
export const below = (name: string, ...parts: readonly (string | number)[]): string => [...(name === '' ? [] : [name]), ...parts].join('/');

/** A text as browsers send it back. */
export const withPlainLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Data with fields, or an empty one. */
export const asObject = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {};

/** The value of a switch that is on. */
export const ON = 'on';
/** A number without zeros before it, which would be lost. */
const NATURAL = /^(?:0|[1-9]\d{0,14})$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const TOKEN = /^(?:new)?\d+$/;
/** No browser sends these back as they are. */
const UNSHOWN = /[\0\p{Cs}]/u;

function answersOfFields(fields: readonly Field[], data: Record<string, unknown>, name: string): [string, string][] {
  return fields.flatMap(({ key, shape }) => answersOfValue(shape, data[key], below(name, key)));
}

function answersOfValue(shape: Shape, data: unknown, name: string): [string, string][] {
  if (!fits(shape, data)) return [];
  switch (shape.type) {
    case 'text':
    case 'number':
    case 'choice':
      return [[name, data === undefined || data === null ? '' : withPlainLineEnds(String(data as string))]];
    case 'switch':
      return (data ?? shape.usual) === true ? [[name, ON]] : [];
    case 'group':
      return answersOfFields(shape.fields, asObject(data), name);
    case 'list': {
      const items = (data ?? []) as unknown[];
      return [orderOf(name, items), ...items.flatMap((item, index) => answersOfValue(shape.item, item, below(name, index)))];
    }
    case 'map': {
      const rows = Object.entries(asObject(data));
      return [
        orderOf(name, rows),
        ...rows.flatMap(([key, value], index): [string, string][] => [
          [below(name, index, 'key'), key],
          ...answersOfValue(shape.value, value, below(name, index, 'value')),
        ]),
      ];
    }
  }
}

const orderOf = (name: string, items: readonly unknown[]): [string, string] => [orderName(name), [...items.keys()].join(',')];

function unlessEmpty(values: readonly unknown[]): unknown[] | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : given;
}
