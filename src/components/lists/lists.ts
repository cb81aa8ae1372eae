/** What the pages of the site that are lists hold: the rows of each in the order in which they stand there, cut into pages. */
import { citationPages } from '../../citations/works.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { cutList, cutTerms } from '../../dossier/list-pages.ts';
import { networkOf, relationsOf } from '../pictures/network-of.ts';

/** The kinds of entities, in the order in which they are listed. */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'thing'] as const;

/** What the pictures above the first relations weigh beside a row for each relation they draw, in rows. */
const PICTURES = 10;

export const LISTS = {
  entities: (dossier: Dossier) => {
    const all = dossier.all('entity');
    return cutList(
      'entities',
      ENTITY_KINDS.flatMap((kind) => all.filter(({ data }) => data.kind === kind)),
    );
  },
  chronology: (dossier: Dossier) => cutList('events', dossier.all('event')),
  quotes: (dossier: Dossier) => cutList('quotes', dossier.all('quote')),
  network: (dossier: Dossier) => {
    const relations = relationsOf(dossier);
    return cutList('relations', relations, networkOf(dossier).type === 'drawn' ? relations.length + PICTURES : 0);
  },
  terms: (dossier: Dossier) => cutTerms(dossier.all('term')),
  references: (dossier: Dossier) => cutList('references', dossier.all('reference')),
  cite: citationPages,
  corrections: (dossier: Dossier) => cutList('corrections', dossier.all('correction')),
} satisfies Record<string, (dossier: Dossier) => unknown[][]>;
