/** The key of an item, written as a typed link. */
export const keyOf = (kind: string, id: string): string => `${kind}:${id}`;
