/** The dossier as pages get it. The only caller of `getCollection`. */
import { getCollection, getEntry, render } from 'astro:content';
import { assemble, type ContentData } from './assemble.ts';
import type { Dossier } from './types.ts';

/** Collections whose entries have prose. */
type ProseCollection = 'chapters' | 'entities' | 'events' | 'quotes' | 'claims' | 'terms';

let assembled: Promise<Dossier> | undefined;

/** The assembled dossier. A build assembles once; in `dev` every request sees the content as it is. */
export async function loadDossier(): Promise<Dossier> {
  if (import.meta.env.PROD) return (assembled ??= assembleAll());
  return assembleAll();
}

/** The component that renders the prose of an entry. */
export async function loadProse(collection: ProseCollection, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The collection "${collection}" has no entry "${id}".`);
  return (await render(entry)).Content;
}

async function assembleAll(): Promise<Dossier> {
  // Every collection keeps the order of its files; Astro's store does not promise one.
  const byFile = <Item extends { filePath?: string; id: string }>(entries: Item[]) =>
    entries.sort((a, b) => compare(a.filePath ?? '', b.filePath ?? '') || compare(a.id, b.id));
  const [dossier, chapters, sources, entities, events, quotes, claims, terms, references, corrections] = await Promise.all([
    getCollection('dossier'),
    getCollection('chapters').then(byFile),
    getCollection('sources').then(byFile),
    getCollection('entities').then(byFile),
    getCollection('events').then(byFile),
    getCollection('quotes').then(byFile),
    getCollection('claims').then(byFile),
    getCollection('terms').then(byFile),
    getCollection('references').then(byFile),
    getCollection('corrections').then(byFile),
  ]);
  return assemble({ dossier, chapters, sources, entities, events, quotes, claims, terms, references, corrections } satisfies ContentData);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
