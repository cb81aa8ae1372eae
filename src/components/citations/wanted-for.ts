import type { Wanted } from 'sourcebound/citations';
import type { Dossier } from '../../dossier/dossier.ts';
import { absolute } from '../frame/absolute.ts';

/** What is asked for a page of the list of citations. `site` is the origin of the site. */
export const wantedFor = (works: Wanted['works'], dossier: Dossier, site: URL | undefined): Wanted => ({
  works,
  language: dossier.data.language,
  root: absolute({ site })(''),
});
