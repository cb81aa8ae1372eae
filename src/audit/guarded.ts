import type { Dossier } from '../dossier/dossier.ts';
import { shownOf } from '../dossier/rights.ts';
import type { GuardedSource } from './leaks.ts';

/** The sources of a dossier that may not be shown whole. */
export const guardedIn = (dossier: Dossier): GuardedSource[] =>
  dossier
    .all('source')
    .filter(({ data }) => shownOf(data) !== 'full')
    .map(({ id, paragraphs }) => ({ id, paragraphs: paragraphs.map(({ text }) => text) }));
