/** A fixed order of plain strings, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Items by their id, in the order they are given. */
export const byId = <Value extends { id: string }>(items: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(items.map((item) => [item.id, item]));
