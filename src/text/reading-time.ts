/** How long a text takes to read. */
const WORDS_PER_MINUTE = 230;

/** Words of a text: what blanks part. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Minutes for a number of words, not rounded. */
export const minutesToRead = (words: number): number => words / WORDS_PER_MINUTE;
