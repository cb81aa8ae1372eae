/** The port that a command serves at. */

/** The option that names it; `usual` is taken without one. */
export const portOption = (usual: number) =>
  ({
    type: 'value',
    value: 'number',
    about: `where to serve; the next free one is taken when it is in use (default ${usual})`,
    refuse: (value: string) => (/^\d{1,5}$/.test(value) && Number(value) < 65_536 ? undefined : 'expected a number from 0 to 65535.'),
  }) as const;

/** That of a site. */
export const PORT = portOption(4321);

export const portOf = (given: string | undefined): number => Number(given ?? 4321);
