import type { Place } from '../issue.ts';
import { joinPath } from './join-path.ts';

/** Who mends one mistake finds its places by their first. */
const MOST = 4;

/** Where else the same mistake shows, in a sentence. */
export function alsoIn(places: readonly Place[], folder: string): string {
  const named = places.slice(0, MOST).map(({ file, line, column }) => `${joinPath(folder, file)}:${line}:${column}`);
  const more = places.length > MOST ? ', …' : '.';
  return `The same in ${places.length === 1 ? 'one more place' : `${places.length} more places`}: ${named.join(', ')}${more}`;
}
