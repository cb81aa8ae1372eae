/** What several commands take as the value of an option, and what they say of any other. */

/** A name of a table. */
export function nameIn<Name extends string>(table: Readonly<Record<Name, unknown>>) {
  const is = (written: string): written is Name => Object.hasOwn(table, written);
  return {
    is,
    refuse: (written: string): string | undefined => (is(written) ? undefined : `expected one of ${Object.keys(table).join(', ')}.`),
  };
}

/** A whole number from 1 to `most`, in no more digits than that has. */
export function from1To(most: number) {
  const digits = new RegExp(`^\\d{1,${String(most).length}}$`);
  return (written: string): string | undefined =>
    digits.test(written) && Number(written) >= 1 && Number(written) <= most ? undefined : `expected a number from 1 to ${most}.`;
}
