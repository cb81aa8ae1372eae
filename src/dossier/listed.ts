/** Which lists of the site hold anything: an empty one has no page, and nothing leads to it. */
import type { Dossier } from './dossier.ts';

/** What each list holds, by the folder of its address. Corrections are no such list: that there are none is worth a page. */
const HOLDS = {
  entities: ({ entities }) => entities.size > 0,
  chronology: ({ events }) => events.size > 0,
  quotes: ({ quotes }) => quotes.size > 0,
  claims: ({ claims }) => claims.size > 0,
  network: (dossier) => dossier.all('entity').some(({ relations }) => relations.length > 0),
  terms: ({ terms }) => terms.size > 0,
  references: ({ references }) => references.size > 0,
} satisfies Record<string, (dossier: Dossier) => boolean>;

/** Whether there is a page at the address, which is relative to the base path; all but an empty list are there. */
export function isListed(dossier: Dossier, url: string): boolean {
  const list = url.replace(/\/.*$/, '');
  return !Object.hasOwn(HOLDS, list) || HOLDS[list as keyof typeof HOLDS](dossier);
}
