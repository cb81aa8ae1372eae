/** What the page of an item lists of other things. A list that outgrows that page has pages of its own: `entities/jane-doe/events/`. */
import type { Dossier } from '../../dossier/dossier.ts';
import { cutList } from '../../dossier/list-pages.ts';
import type { Mention } from '../../dossier/mentions.ts';
import type { Backlink, Claim, Event, Item, Items, Quote, Relation } from '../../dossier/types.ts';
import { KIND_NAMES, type Kind } from '../../schemas/kinds.ts';
import type { Strings } from '../../strings/index.ts';

/** A list that is not longer stands whole on the page of its item; of a longer one the beginning stands there. */
const [WHOLE, BEGINNING] = [30, 10];

export const isLong = (rows: readonly unknown[]): boolean => rows.length > WHOLE;

/** What stands on the page of the item. */
export const firstOf = <Row>(rows: readonly Row[]): readonly Row[] => (isLong(rows) ? rows.slice(0, BEGINNING) : rows);

/** The address of the whole of a long list, relative to the base path. */
export const urlOfUses = ({ url }: Pick<Item, 'url'>, name: UseName): string => `${url}${name}/`;

/** A list of an item with all its rows; without any for a list that items of its kind do not have. */
export function useOf<Name extends UseName>(item: Items[Kind], name: Name, dossier: Dossier): Use<Name> {
  const list = (USES[item.kind] as Lists<Items[Kind]>)[name];
  return {
    title: (strings) => list?.title(strings, list.rows(item, dossier).length) ?? '',
    // The rows are those of the list with the name.
    list: { name, rows: list?.rows(item, dossier) ?? [] } as unknown as Use<Name>['list'],
  };
}

/** The lists that have pages of their own, each with the number of its pages. */
export const longUses = (dossier: Dossier): { item: Items[Kind]; name: UseName; pages: number }[] =>
  KIND_NAMES.flatMap((kind) => {
    const names = Object.keys(USES[kind]) as UseName[];
    return dossier.all(kind).flatMap((item) =>
      names.flatMap((name) => {
        const { rows } = useOf(item, name, dossier).list;
        return isLong(rows) ? [{ item, name, pages: cutList<unknown>('uses', rows).length }] : [];
      }),
    );
  });

/** Relations from an entity, then those to it. */
export const relationsWith = ({ relations, incoming }: Items['entity']): Relation[] => [...relations, ...incoming];

/** Where prose speaks of an item. */
const spokenOf = ({ backlinks }: Item): Backlink[] => backlinks.filter(({ sentence }) => sentence !== undefined);
const quotesOf = ({ quotes }: { quotes: readonly string[] }, dossier: Dossier): Quote[] => quotes.map((id) => dossier.item('quote', id));

/** The lists of each kind. */
const USES = {
  dossier: {},
  chapter: {},
  source: {},
  entity: {
    relations: { rows: relationsWith, title: ({ entities }) => entities.relations },
    quotes: { rows: quotesOf, title: ({ entities }, count) => entities.quotes(count) },
    claims: { rows: ({ claims }, dossier) => claims.map((id) => dossier.item('claim', id)), title: ({ entities }) => entities.claims },
    events: { rows: ({ events }, dossier) => events.map((id) => dossier.item('event', id)), title: ({ entities }) => entities.events },
    mentions: { rows: ({ mentions }) => mentions, title: ({ entities }) => entities.mentions },
    backlinks: { rows: spokenOf, title: ({ entities }) => entities.backlinks },
  },
  event: {
    quotes: { rows: quotesOf, title: ({ event }) => event.quotes },
    backlinks: { rows: spokenOf, title: ({ event }) => event.backlinks },
  },
  quote: { backlinks: { rows: spokenOf, title: ({ entities }) => entities.backlinks } },
  claim: { backlinks: { rows: spokenOf, title: ({ claims }) => claims.backlinks } },
  term: {},
  reference: { backlinks: { rows: ({ backlinks }) => backlinks, title: ({ references }) => references.citedIn } },
  correction: {},
  page: {},
} satisfies { [Name in Kind]: Lists<Items[Name]> };

type Lists<Of> = {
  [Name in UseName]?: {
    rows: (item: Of, dossier: Dossier) => readonly RowOf[Name][];
    title: (strings: Strings, count: number) => string;
  };
};

/** The rows of each list, by its name in the address. */
interface RowOf {
  relations: Relation;
  quotes: Quote;
  claims: Claim;
  events: Event;
  mentions: Mention;
  backlinks: Backlink;
}

export type UseName = keyof RowOf;

export type UseRows = { [Name in UseName]: { name: Name; rows: readonly RowOf[Name][] } }[UseName];

export interface Use<Name extends UseName = UseName> {
  title: (strings: Strings) => string;
  list: Extract<UseRows, { name: Name }>;
}
