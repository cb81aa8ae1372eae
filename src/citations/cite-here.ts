/** Citations for pages in `dev`, which asks for one page after the other. Pages import this as `sourcebound/citations`. */
import { citationsFor, type Wanted } from './cite.ts';
import type { Citation } from './formats.ts';

export type { Citation } from './formats.ts';

export const cite = (wanted: Wanted): Promise<Citation[]> => Promise.resolve(citationsFor(wanted));
