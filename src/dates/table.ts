/** Phrases that a table reads. */

/** The first that the words are as a whole, resolved against the day they count from (`YYYY-MM-DD`); nothing where they are none. */
export function readByTable(table: readonly Phrase[], words: string, anchor: string): string | undefined {
  for (const { pattern, resolve } of table) {
    const match = pattern.exec(words);
    if (match) return resolve(anchor, match);
  }
  return undefined;
}

export interface Phrase {
  pattern: RegExp;
  /** Gives a date in EDTF, or nothing for one that no calendar has. */
  resolve: (anchor: string, match: RegExpExecArray) => string | undefined;
}
