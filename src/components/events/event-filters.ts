/** What an event can be filtered by and is marked with: who took part, on which side, where, and whether accounts of it differ. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Event } from '../../dossier/types.ts';

export const actorsOf = ({ data }: Event): string[] => data.participants.map(({ entity }) => entity);

export const placesOf = ({ data }: Event): string[] => (data.place ? [data.place] : []);

/** The group of the first participant that has one; none where nobody has. */
export const groupsOf = (dossier: Dossier, event: Event): string[] =>
  actorsOf(event)
    .flatMap((id) => dossier.item('entity', id).data.group ?? [])
    .slice(0, 1);

/** Whether others tell it otherwise, or give it another date. */
export const isDoubtful = ({ data, accounts }: Event): boolean =>
  data.dateDisputed || accounts.some(({ stance }) => stance === 'differs' || stance === 'disputes' || stance === 'contradicts');
