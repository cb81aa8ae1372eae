/** What a line of a report quotes from content must not steer a terminal, nor turn the line round. */
export const printable = (line: string): string =>
  line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
