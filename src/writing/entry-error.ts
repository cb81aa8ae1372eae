/** What was asked for cannot be done, and nothing was changed. Its message says why, and what to do instead. */
export class EntryError extends Error {
  override name = 'EntryError';
}
