/** The network of a dossier, arranged for its pictures. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Relation } from '../../dossier/types.ts';
import { layOutNetwork, type Network } from './network-layout.ts';

export const relationsOf = (dossier: Dossier): Relation[] => dossier.all('entity').flatMap(({ relations }) => relations);

/** Names in the order in which the sources name them. */
export const networkOf = (dossier: Dossier): Network<Relation> =>
  layOutNetwork(
    dossier.all('entity').map(({ id, data }) => ({ id, group: data.group, isPerson: data.kind === 'person' })),
    relationsOf(dossier),
    dossier.data.groups.map(({ id }) => id),
  );
