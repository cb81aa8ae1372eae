/** The share images of a dossier: which pages have one of their own, what it says and where it lies. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Card } from './card.ts';
import { claim } from './claim.ts';
import { entity } from './entity.ts';
import { home } from './home.ts';
import { quote } from './quote.ts';

/** Addresses of the pages that have a share image of their own, relative to the base path; that of the first page is empty. */
export function pagesWithCard({ quotes, entities, claims }: Dossier): string[] {
  return ['', ...[...quotes.values(), ...entities.values(), ...claims.values()].map(({ url }) => url)];
}

/** What the share image of a page says; `undefined` when the page has none of its own. */
export function cardOf(dossier: Dossier, page: string): Card | undefined {
  if (page === '') return home(dossier);
  const [folder = '', id = ''] = page.split('/');
  return MODELS.get(folder)?.(dossier, id);
}

/** Where the share image of a page lies, relative to the base path. */
export const cardPath = (page: string): string => `cards/${page.replace(/\/$/, '') || 'home'}.png`;

const MODELS = new Map<string, (dossier: Dossier, id: string) => Card | undefined>([
  ['quotes', (dossier, id) => from(dossier.quotes, id, (item) => quote(dossier, item))],
  ['entities', (dossier, id) => from(dossier.entities, id, (item) => entity(dossier, item))],
  ['claims', (dossier, id) => from(dossier.claims, id, (item) => claim(dossier, item))],
]);

function from<Value>(items: ReadonlyMap<string, Value>, id: string, model: (item: Value) => Card): Card | undefined {
  const item = items.get(id);
  return item && model(item);
}
