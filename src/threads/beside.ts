/** Work that goes on beside something else. Its error is said where its result is awaited, and ends nothing before. */
export function beside<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}
