/** Citations as they are asked for by pages, and across threads. */
import { cite, type Citation } from './formats.ts';
import type { Work } from './works.ts';

/** The citations of works, in their order. */
export const citationsFor = ({ works, language, root }: Wanted): Citation[] =>
  cite(works, language, (path) => new URL(`./${path}`, root).href);

export interface Wanted {
  works: readonly Work[];
  /** Of the dossier (BCP 47). */
  language: string;
  /** Address of the first page of the site. */
  root: string;
}
