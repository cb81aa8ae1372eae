const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** The text as a part of a regular expression outside of brackets, whatever its flags. `RegExp.escape` asks for a newer Node than Astro does. */
export const escapePattern = (text: string): string => text.replace(SYNTAX, '\\$&');
