/** What looking at a live site finds. */

/** The parts of a look, in the order of the report. */
export const CHECKS = [
  'files',
  'sitemap',
  'redirects',
  'not-found',
  'headers',
  'policy',
  'compression',
  'mixed-content',
  'search',
  'originals',
] as const;

export interface Finding {
  check: (typeof CHECKS)[number];
  /** A failure makes the exit code 1; a note says what could not be looked at, or needs nobody. */
  severity: 'failure' | 'warning' | 'note';
  /** What it is about, mostly an address. */
  place: string;
  /** What is wrong there, as the end of a sentence that begins with the place. Places with the same message are told together. */
  message: string;
  /** What to do. */
  hint?: string;
}
