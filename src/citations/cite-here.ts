/** Citations for pages where they are asked for, as in `dev`. Pages import this as `sourcebound/citations`. */
import { addressBelow } from '../text/web-address.ts';
import { cite as citationsOf, type Citation } from './formats.ts';
import type { Work } from './works.ts';

export type { Citation } from './formats.ts';

/** The citations of works, in their order. */
export const cite = ({ works, language, root }: Wanted): Promise<Citation[]> =>
  Promise.resolve(citationsOf(works, language, addressBelow(root)));

/** Says that the same object will be asked for, so that the citations may be made meanwhile; here they are made when they are asked for. */
export function citeAhead(wanted: Wanted): void {
  void wanted;
}

export interface Wanted {
  works: readonly Work[];
  /** Of the dossier (BCP 47). */
  language: string;
  /** Address of the first page of the site. */
  root: string;
}
