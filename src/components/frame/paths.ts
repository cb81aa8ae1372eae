/** The addresses of pages that there is one of for each item of a kind. */
import { loadDossier } from 'sourcebound/workspace';
import type { Dossier } from '../../dossier/dossier.ts';
import { descentPages } from '../../dossier/descent-pages.ts';
import { isListed } from '../../dossier/listed.ts';
import type { Items } from '../../dossier/types.ts';
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { pageUrl } from '../../schemas/page-url.ts';
import { memoize, memoizeFor } from '../../text/memoize.ts';
import { LISTS } from '../lists/lists.ts';
import { longUses, type UseName } from '../lists/uses.ts';

/** The paths of `pages/<collection>/[id].astro`. The page itself looks its item up by the id. */
export const pathsOf = (kind: Kind) => async () => (await loadDossier()).all(kind).map(({ id }) => ({ params: { id } }));

/** The paths of `pages/<list>/[...page].astro`: one for each page that the list is cut into, each with its number from 1; none for an empty list. */
export const pagesOf = (list: keyof typeof LISTS) => async () => {
  const dossier = await loadDossier();
  const pages = isListed(dossier, `${list}/`) ? LISTS[list](dossier) : [];
  return pages.map((_, index) => ({ params: { page: pageParam(index + 1) }, props: { page: index + 1 } }));
};

/** The paths of `pages/[collection]/[id]/[list]/[...page].astro`: the pages of every list that has some of its own. */
export const pagesOfUses = async (): Promise<UsesPage[]> =>
  longUses(await loadDossier()).flatMap(({ item: { kind, id }, name, pages }) =>
    Array.from({ length: pages }, (_, index) => ({
      params: { collection: KINDS[kind].collection, id, list: name, page: pageParam(index + 1) },
      props: { kind, name, page: index + 1 },
    })),
  );

/** The paths of `pages/sources/[id]/descent/[...page].astro`: for every source with relatives, the pages of its comparison. */
export const pagesOfDescent = async () =>
  (await loadDossier())
    .all('source')
    .flatMap((source) =>
      source.data.relatives.length === 0
        ? []
        : descentPages(source).map((_, index) => ({ params: { id: source.id, page: pageParam(index + 1) }, props: { page: index + 1 } })),
    );

interface UsesPage {
  params: { collection: string; id: string; list: string; page: string | undefined };
  props: { kind: Kind; name: UseName; page: number };
}

/** What stands behind the address of a list for a page of it; nothing for the first. */
const pageParam = (page: number): string | undefined => pageUrl('', page).slice(0, -1) || undefined;

/** The items of a kind before and after one, in the order in which readers meet them. */
export function neighbours<Name extends Kind>(dossier: Dossier, kind: Name, id: string): Neighbours<Items[Name]> {
  // The order is that of the items of the kind.
  const { items, indexes } = ordersOf(dossier)(kind) as Order<Items[Name]>;
  const index = indexes.get(id) ?? -1;
  return { before: items[index - 1], after: items[index + 1] };
}

/** The order of each kind is made once, not once for every page of it. */
const ordersOf = memoizeFor((dossier: Dossier) =>
  memoize((kind: Kind): Order<Items[Kind]> => {
    const items = dossier.all(kind);
    return { items, indexes: new Map(items.map(({ id }, index) => [id, index])) };
  }),
);

interface Order<Item> {
  items: readonly Item[];
  indexes: ReadonlyMap<string, number>;
}

interface Neighbours<Item> {
  before: Item | undefined;
  after: Item | undefined;
}
