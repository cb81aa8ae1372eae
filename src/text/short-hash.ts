/** A short name for a text, the same wherever it is made. */
import { createHash } from 'node:crypto';

/** The beginning of the SHA-256 of a text in UTF-8, of so many hexadecimal digits. */
export const shortHash = (text: string, digits: number): string => createHash('sha256').update(text).digest('hex').slice(0, digits);
