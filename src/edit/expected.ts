/** What data is to be after changes, worked out without its text: what is written is held against it. */
import type { Change, Path } from './changes.ts';

export const expectedAfter = (data: unknown, changes: readonly Change[]): unknown =>
  changes.reduce<unknown>((current, change) => updated(current, change.at, (value) => valueAfter(value, change)), data);

const REMOVED = Symbol('removed');

function valueAfter(value: unknown, change: Change): unknown {
  switch (change.type) {
    case 'set':
      return change.value;
    case 'remove':
      return REMOVED;
    case 'order': {
      const list = (value ?? []) as readonly unknown[];
      return change.items.map((item) => (typeof item === 'number' ? list[item] : item.value));
    }
  }
}

function updated(data: unknown, [key, ...rest]: Path, update: (value: unknown) => unknown): unknown {
  if (key === undefined) return update(data);
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === key ? updated(item, rest, update) : item));
  const fields = (data ?? {}) as Record<string, unknown>;
  const value = updated(fields[key], rest, update);
  return value === REMOVED ? Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key)) : { ...fields, [key]: value };
}
