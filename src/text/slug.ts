import transliterate from '@sindresorhus/transliterate';
import { toId } from './id.ts';

/** So long that it tells what is meant, and can still be read in an address. */
const LONGEST = 60;

/** An id made of a title in any script that can be written in Latin letters: `Die Brücke` becomes `die-bruecke`; `''` where it cannot. */
export function slugOf(title: string): string {
  const id = toId(transliterate(title.normalize('NFC')).replaceAll(/['’]/g, ''));
  if (id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end === -1 ? LONGEST : end);
}
