/** By what an event can be filtered: who took part, and where. */
import type { Event } from '../../dossier/types.ts';

export const actorsOf = ({ data }: Event): string[] => data.participants.map(({ entity }) => entity);

export const placesOf = ({ data }: Event): string[] => (data.place ? [data.place] : []);
