/** The share images of a dossier: which pages have one of their own, what it says and where it lies. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Items } from '../dossier/types.ts';
import { KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import type { Card } from './card.ts';
import { claim } from './claim.ts';
import { entity } from './entity.ts';
import { home } from './home.ts';
import { quote } from './quote.ts';

/** What the share images say, by the addresses of their pages, relative to the base path; that of the first page is empty. */
export function cardsOf(dossier: Dossier): ReadonlyMap<string, Card> {
  const cards = KIND_NAMES.flatMap((kind) =>
    dossier.all(kind).flatMap((item): [string, Card][] => {
      const model = MODELS[kind] as Model<Kind> | undefined;
      return model ? [[item.url, { ...model(dossier, item), accent: dossier.data.appearance.accent }]] : [];
    }),
  );
  return new Map(cards);
}

/** Where the share image of a page lies, relative to the base path. */
export const cardPath = (page: string): string => `${CARDS}/${page.replace(/\/$/, '') || 'home'}.png`;

/** The folder of the pictures in a site. */
export const CARDS = 'cards';

/** What a card says of an item; kinds without one are shared with that of the first page. */
const MODELS = {
  dossier: (dossier) => home(dossier),
  chapter: undefined,
  source: undefined,
  entity,
  event: undefined,
  quote,
  claim,
  term: undefined,
  reference: undefined,
  correction: undefined,
  page: undefined,
} satisfies { [Name in Kind]: Model<Name> | undefined };

type Model<Name extends Kind> = (dossier: Dossier, item: Items[Name]) => Card;
