/** The address of the book, relative to the base path. */
export const BOOK = 'print/';
