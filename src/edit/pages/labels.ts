/** What fields and kinds are called in the editor. */
import { KINDS, type Kind } from '../../schemas/kinds.ts';

/** The name of a field in words: `assertedBy` is “Asserted by”. */
export function labelOf(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ');
  // What is written in capitals is an abbreviation, such as `URL`.
  return /^[A-Z]+$/.test(key) ? key : words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase();
}

/** The plural of a kind. */
export const collectionOf = (kind: Kind): string => labelOf(KINDS[kind].collection);

export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Errors and warnings as a sum. */
export function sumOf(issues: readonly { severity: 'error' | 'warning' }[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const parts = [errors > 0 && count(errors, 'error'), issues.length > errors && count(issues.length - errors, 'warning')];
  return parts.filter((part) => part !== false).join(' and ');
}
