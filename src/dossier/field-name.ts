/** A path of the data as editors read it, counted from 1: `facts › 2 › text`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key) => String(typeof key === 'number' ? key + 1 : key)).join(' › ');
