/** Which pages of a list each of them leads to, however many there are. */

/** Pages on either side of the reader. */
const NEAR = 2;

/** Ascending from 1: the first, the last, and those around `page`; `gap` stands for what is left out between them. */
export function pageNumbers(page: number, count: number): (number | 'gap')[] {
  const near = Array.from({ length: 2 * NEAR + 1 }, (_, index) => page - NEAR + index);
  const shown = [...new Set([1, ...near, count])].filter((number) => number >= 1 && number <= count).sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const left = number - (shown[index - 1] ?? 0) - 1;
    // A gap takes as much room as the one number that it would stand for.
    return left === 0 ? [number] : left === 1 ? [number - 1, number] : ['gap', number];
  });
}
