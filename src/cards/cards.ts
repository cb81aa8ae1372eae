/** The share images of a dossier: which pages have one of their own, what it says and where it lies. */
import { descentUrl } from '../dossier/descent-pages.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Items } from '../dossier/types.ts';
import { KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import type { Card } from './card.ts';
import { chapter } from './chapter.ts';
import { claim } from './claim.ts';
import { descent } from './descent.ts';
import { entity } from './entity.ts';
import { event } from './event.ts';
import { home } from './home.ts';
import { quote } from './quote.ts';

/** What the share images say, by the addresses of their pages, relative to the base path; that of the first page is empty. */
export function cardsOf(dossier: Dossier): ReadonlyMap<string, Card> {
  const cards = KIND_NAMES.flatMap((kind) =>
    dossier.all(kind).flatMap((item): [string, Card][] => {
      const model = MODELS[kind] as Model<Kind> | undefined;
      return model ? [[item.url, model(dossier, item)]] : [];
    }),
  );
  const comparisons = dossier.all('source').flatMap((source): [string, Card][] => {
    const card = descent(dossier, source);
    return card ? [[descentUrl(source), card]] : [];
  });
  const { accent } = dossier.data.appearance;
  return new Map([...cards, ...comparisons].map(([page, card]) => [page, { ...card, accent }]));
}

/** Where the share image of a page lies, relative to the base path. */
export const cardPath = (page: string): string => `${CARDS}/${page.replace(/\/$/, '') || 'home'}.png`;

/** The folder of the pictures in a site. */
export const CARDS = 'cards';

/** What a card says of an item; kinds without one are shared with that of the first page. */
const MODELS = {
  dossier: (dossier) => home(dossier),
  chapter,
  source: undefined,
  entity,
  event,
  quote,
  claim,
  term: undefined,
  reference: undefined,
  correction: undefined,
  page: undefined,
} satisfies { [Name in Kind]: Model<Name> | undefined };

type Model<Name extends Kind> = (dossier: Dossier, item: Items[Name]) => Card;
