/** The port that a command serves a site at. */

export const PORT = {
  type: 'value',
  value: 'number',
  about: 'where to serve; the next free one is taken when it is in use (default 4321)',
  refuse: (value: string) => (/^\d{1,5}$/.test(value) && Number(value) < 65_536 ? undefined : 'expected a number from 0 to 65535.'),
} as const;

export const portOf = (given: string | undefined): number => Number(given ?? 4321);
