/** A fixed order of plain strings, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A sorted copy; the key of each item is computed once. */
export const sortBy = <Value>(items: readonly Value[], keyOf: (item: Value) => string): Value[] =>
  items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);

/** Items by their id, in the order they are given. */
export const byId = <Value extends { id: string }>(items: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(items.map((item) => [item.id, item]));
