/** What must be changed in a file so that it holds what a form holds, and nothing else. */
import { answersOf, asObject, below, fits, rowsOf, tokensOf, valueOf, type Answers } from './answers.ts';
import type { Field, Shape } from './fields.ts';

/** The changes between the data of a file and the answers of its form, in the order in which they are to be made. */
export function changesBetween(fields: readonly Field[], data: unknown, answers: Answers, at: Path = []): Change[] {
  return changesOfFields({ answers, was: answersOf(fields, data) }, fields, asObject(data), at, '');
}

function changesOfFields(form: Form, fields: readonly Field[], data: Record<string, unknown>, at: Path, name: string): Change[] {
  const keys = fields.map(({ key }) => key);
  return fields.flatMap(({ key, shape }, index) =>
    changesOfValue(form, shape, data[key], [...at, key], below(name, key), keys.slice(0, index)),
  );
}

/** `before` are the names of the fields that stand before a new one. */
function changesOfValue(form: Form, shape: Shape, data: unknown, at: Path, name: string, before: readonly string[]): Change[] {
  if (!fits(shape, data)) return [];
  const value = valueOf(shape, form.answers, name);
  if (data === undefined || data === null) return value === undefined ? [] : [{ type: 'set', at, value, before }];
  switch (shape.type) {
    case 'text':
    case 'number':
    case 'choice':
    case 'switch':
      if (form.answers.get(name) === form.was.get(name)) return [];
      return [value === undefined ? { type: 'remove', at } : { type: 'set', at, value, before }];
    case 'group':
      return value === undefined && isAllShown(shape, data) && !isEmpty(data)
        ? [{ type: 'remove', at }]
        : changesOfFields(form, shape.fields, asObject(data), at, name);
    case 'list':
      return changesOfList(form, shape, data as unknown[], at, name);
    case 'map':
      return changesOfMap(form, shape, asObject(data), at, name);
  }
}

function changesOfList(form: Form, { item }: Shape & { type: 'list' }, data: readonly unknown[], at: Path, name: string): Change[] {
  const isEmptied = (index: number) => {
    const was = data[index];
    return fits(item, was) && isAllShown(item, was) && !isEmpty(was) && valueOf(item, form.answers, below(name, index)) === undefined;
  };
  const items = tokensOf(form.answers, name).flatMap((token): ListItem[] => {
    if (!token.startsWith('new')) return Number(token) < data.length && !isEmptied(Number(token)) ? [Number(token)] : [];
    const value = valueOf(item, form.answers, below(name, token));
    return value === undefined ? [] : [{ value }];
  });
  if (items.length === 0) return data.length === 0 ? [] : [{ type: 'remove', at }];
  const kept = items.filter((index) => typeof index === 'number');
  const inside = kept.flatMap((index) => changesOfValue(form, item, data[index], [...at, index], below(name, index), []));
  const isSame = items.length === data.length && items.every((entry, index) => entry === index);
  return isSame ? inside : [...inside, { type: 'order', at, items }];
}

function changesOfMap(form: Form, shape: Shape & { type: 'map' }, data: Record<string, unknown>, at: Path, name: string): Change[] {
  const rows = new Map(rowsOf(shape, form.answers, name));
  // A value that the form cannot show is not in its answers.
  const isShown = (key: string) => fits(shape.value, data[key]);
  const keys = Object.keys(data);
  if (rows.size === 0 && keys.every(isShown)) return keys.length === 0 ? [] : [{ type: 'remove', at }];
  return [
    ...keys.filter((key) => isShown(key) && !rows.has(key)).map((key): Change => ({ type: 'remove', at: [...at, key] })),
    ...[...rows]
      .filter(([key, value]) => isShown(key) && data[key] !== value)
      .map(([key, value]): Change => ({ type: 'set', at: [...at, key], value, before: keys })),
  ];
}

/** Whether a form shows all that a value holds, so that it is empty when its inputs are. */
function isAllShown(shape: Shape, data: unknown): boolean {
  if (!fits(shape, data)) return false;
  switch (shape.type) {
    case 'group': {
      const known = new Map(shape.fields.map((field) => [field.key, field.shape]));
      return Object.entries(asObject(data)).every(([key, value]) => {
        const of = known.get(key);
        return of !== undefined && isAllShown(of, value);
      });
    }
    case 'list':
      return ((data ?? []) as unknown[]).every((item) => isAllShown(shape.item, item));
    case 'map':
      return Object.values(asObject(data)).every((value) => isAllShown(shape.value, value));
    default:
      return true;
  }
}

const isEmpty = (data: unknown): boolean =>
  data === undefined || data === null || data === '' || (typeof data === 'object' && Object.keys(data).length === 0);

interface Form {
  answers: Answers;
  /** Those that the data gave. */
  was: Answers;
}

export type Path = readonly (string | number)[];

/** An item of a list: one that is there, by its number, or a new one. */
export type ListItem = number | { value: unknown };

export type Change =
  | {
      type: 'set';
      at: Path;
      value: unknown;
      /** The fields that stand before this one, where it is new. */
      before: readonly string[];
    }
  | { type: 'remove'; at: Path }
  /** Which items a list has from now on, in their order. */
  | { type: 'order'; at: Path; items: readonly ListItem[] };
