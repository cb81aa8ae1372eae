/** Stands between the names of a field. It is no word, so the index does not hold it. */
export const SEPARATOR = ' · ';
