/** A whole dossier, assembled. */
import { KINDS, type CollectionOf, type DataOf, type Kind } from '../schemas/kinds.ts';
import { keyOf } from './key.ts';
import { placeOrder } from './place-order.ts';
import type { Citation, Items, Source } from './types.ts';

/** The items of every kind by their ids, in the order in which readers meet them. */
type Collections = { readonly [Name in Kind as CollectionOf<Name>]: ReadonlyMap<string, Items[Name]> };

export class Dossier {
  readonly data: DataOf<'dossier'>;
  readonly provenance: readonly (DataOf<'dossier'>['provenance'][number] & { citations: Citation[] })[];
  readonly keyPoints: readonly (DataOf<'dossier'>['keyPoints'][number] & { citations: Citation[] })[];
  readonly chapters: Collections['chapters'];
  /** The source the dossier explains, then the others. */
  readonly sources: Collections['sources'];
  readonly entities: Collections['entities'];
  /** In chronological order. */
  readonly events: Collections['events'];
  /** In the order of the sources. */
  readonly quotes: Collections['quotes'];
  readonly claims: Collections['claims'];
  readonly terms: Collections['terms'];
  readonly references: Collections['references'];
  readonly corrections: Collections['corrections'];
  readonly #byPlace: ReturnType<typeof placeOrder>;
  readonly #byKey: ReadonlyMap<string, Items[Kind]>;

  constructor({ home, provenance, keyPoints, ...collections }: Parts) {
    this.data = home.data;
    this.provenance = provenance;
    this.keyPoints = keyPoints;
    this.chapters = collections.chapters;
    this.sources = collections.sources;
    this.entities = collections.entities;
    this.events = collections.events;
    this.quotes = collections.quotes;
    this.claims = collections.claims;
    this.terms = collections.terms;
    this.references = collections.references;
    this.corrections = collections.corrections;
    this.#byPlace = placeOrder(this.sources.keys());
    const items: Items[Kind][] = [home, ...Object.values(collections).flatMap((map): Items[Kind][] => [...map.values()])];
    this.#byKey = new Map(items.map((item) => [keyOf(item.kind, item.id), item]));
  }

  /** The source the dossier explains. */
  get mainSource(): Source {
    return this.item('source', this.data.source);
  }

  /** Compares places in the sources: by the order of the sources, then by offset. */
  get byPlace(): ReturnType<typeof placeOrder> {
    return this.#byPlace;
  }

  /** The item of a kind with the id; throws when there is none, which verification rules out. */
  item<Name extends Kind>(kind: Name, id: string): Items[Name] {
    const found = this.find(keyOf(kind, id));
    if (!found) throw new Error(`The dossier has no ${kind} "${id}". Run the check first.`);
    // The key holds the kind.
    return found as Items[Name];
  }

  /** The item with the key, as in `entity:jane-doe`. */
  find(key: string): Items[Kind] | undefined {
    return this.#byKey.get(key);
  }

  /** All items of a kind, in the order in which readers meet them. */
  all<Name extends Kind>(kind: Name): readonly Items[Name][] {
    const { collection } = KINDS[kind];
    const map = collection === 'dossier' ? new Map([['', this.item('dossier', '')]]) : this[collection];
    // The collection is that of the kind.
    return [...(map as ReadonlyMap<string, Items[Name]>).values()];
  }
}

type Parts = Pick<Dossier, 'provenance' | 'keyPoints'> & { home: Items['dossier'] } & Omit<Collections, 'dossier'>;
