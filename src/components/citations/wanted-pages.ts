import type { Wanted } from 'sourcebound/citations';
import { citationPages } from '../../citations/works.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { memoizeFor } from '../../text/memoize.ts';
import { absolute } from '../frame/absolute.ts';

/** What is asked for each page of the list of citations. */
export const wantedPages = memoizeFor((dossier: Dossier): Wanted[] => {
  const root = absolute({ site: new URL(import.meta.env.SITE) })('');
  return citationPages(dossier).map((works) => ({ works, language: dossier.data.language, root }));
});
