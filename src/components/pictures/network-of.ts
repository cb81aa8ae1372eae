/** The network of a dossier, arranged for its pictures. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Relation } from '../../dossier/types.ts';
import { layOutNetwork, type Network } from './network-layout.ts';

export const relationsOf = (dossier: Dossier): Relation[] => dossier.all('entity').flatMap(({ relations }) => relations);

/** The relations between these alone. */
export const networkAmong = (dossier: Dossier, ids: readonly string[]): Network<Relation> =>
  layOutNetwork(
    namesOf(dossier).filter(({ id }) => ids.includes(id)),
    relationsOf(dossier).filter(({ from, to }) => ids.includes(from) && ids.includes(to)),
    dossier.data.groups.map(({ id }) => id),
  );

/** Names in the order in which the sources name them. */
export const networkOf = (dossier: Dossier): Network<Relation> =>
  layOutNetwork(
    namesOf(dossier),
    relationsOf(dossier),
    dossier.data.groups.map(({ id }) => id),
  );

const namesOf = (dossier: Dossier) =>
  dossier.all('entity').map(({ id, data }) => ({ id, group: data.group, isPerson: data.kind === 'person' }));
