/** A whole dossier, assembled. */
import { KINDS, type CollectionOf, type DataOf, type Kind } from '../schemas/kinds.ts';
import { keyOf } from './key.ts';
import { placeOrder } from './place-order.ts';
import type { Citation, Items, Source } from './types.ts';

/** What the dossier says of itself, with the items of every kind, as in `dossier.chapters`. */
export type Dossier = Whole & Collections;

/** The items of every kind by their ids, in the order in which readers meet them. */
type Collections = { readonly [Name in Exclude<Kind, 'dossier'> as CollectionOf<Name>]: ReadonlyMap<string, Items[Name]> };

export const toDossier = ({ home, provenance, keyPoints, ...collections }: Parts): Dossier =>
  Object.assign(new Whole(home, provenance, keyPoints, collections), collections);

class Whole {
  readonly data: DataOf<'dossier'>;
  readonly provenance: readonly (DataOf<'dossier'>['provenance'][number] & { citations: Citation[] })[];
  readonly keyPoints: readonly (DataOf<'dossier'>['keyPoints'][number] & { citations: Citation[] })[];
  /** The sources that are held whole: what the dossier explains and rests on. The others are excerpts of works elsewhere. */
  readonly reports: readonly Source[];
  readonly excerpts: readonly Source[];
  readonly #byPlace: ReturnType<typeof placeOrder>;
  readonly #collections: Collections & { readonly dossier: ReadonlyMap<string, Items['dossier']> };
  readonly #byKey: ReadonlyMap<string, Items[Kind]>;

  constructor(home: Items['dossier'], provenance: Whole['provenance'], keyPoints: Whole['keyPoints'], collections: Collections) {
    this.data = home.data;
    this.provenance = provenance;
    this.keyPoints = keyPoints;
    const sources = [...collections.sources.values()];
    this.reports = sources.filter(({ data }) => !data.excerpt);
    this.excerpts = sources.filter(({ data }) => data.excerpt);
    this.#byPlace = placeOrder(collections.sources.keys());
    this.#collections = { dossier: new Map([['', home]]), ...collections };
    const items = Object.values(this.#collections).flatMap((map): Items[Kind][] => [...map.values()]);
    this.#byKey = new Map(items.map((item) => [keyOf(item.kind, item.id), item]));
  }

  /** The source the dossier explains. */
  get mainSource(): Source {
    return this.item('source', this.data.source);
  }

  /** Compares places in the sources: by the order of the sources, the explained one first, then by offset. */
  get byPlace(): ReturnType<typeof placeOrder> {
    return this.#byPlace;
  }

  /** The item of a kind with the id; throws when there is none, which verification rules out. */
  item<Name extends Kind>(kind: Name, id: string): Items[Name] {
    const found = this.#itemsOf(kind).get(id);
    if (!found) throw new Error(`The dossier has no ${kind} "${id}". Run the check first.`);
    return found;
  }

  /** The item with the key, as in `entity:jane-doe`. */
  find(key: string): Items[Kind] | undefined {
    return this.#byKey.get(key);
  }

  /** All items of a kind, in the order in which readers meet them. */
  all<Name extends Kind>(kind: Name): readonly Items[Name][] {
    return [...this.#itemsOf(kind).values()];
  }

  #itemsOf<Name extends Kind>(kind: Name): ReadonlyMap<string, Items[Name]> {
    // The collection is that of the kind.
    return this.#collections[KINDS[kind].collection] as ReadonlyMap<string, Items[Name]>;
  }
}

type Parts = Pick<Whole, 'provenance' | 'keyPoints'> & { home: Items['dossier'] } & Collections;
