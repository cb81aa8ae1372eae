/**
 * Prints an object as JSON, each of its fields and each entry of its lists on a line of its own, so that two large ones can be compared
 * entry by entry. With every value on its own line they would be a quarter larger.
 */
export const printJson = (object: object): string => `${linesOf(object)}\n`;

function linesOf(object: object): string {
  const fields = Object.entries(object).filter(([, value]) => value !== undefined);
  return `{\n${fields.map(([name, value]) => `${JSON.stringify(name)}: ${printed(value)}`).join(',\n')}\n}`;
}

/** A list, or an object that holds lists, takes several lines. */
function printed(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[\n${value.map((entry: unknown) => JSON.stringify(entry ?? null)).join(',\n')}\n]`;
  const holdsLists = typeof value === 'object' && value !== null && Object.values(value).some((part) => Array.isArray(part));
  return holdsLists ? linesOf(value) : JSON.stringify(value);
}
