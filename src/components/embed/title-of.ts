import type { Dossier } from '../../dossier/dossier.ts';
import type { Embedded } from '../../exports/embed.ts';
import { workOfPage } from '../../citations/works.ts';

/** What a card is called where it is shown: as its page is cited. */
export const titleOfCard = (dossier: Dossier, { url }: Pick<Embedded, 'url'>): string => workOfPage(dossier, url).title;
