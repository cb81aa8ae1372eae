/** Loaders of Astro's content layer. They share one reading of the content folder, by the same code the check uses. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import { readContent, type Entry, type Reading } from './read.ts';
import { readFolder } from './read-folder.ts';

/** A loader per collection. Entries with a problem are left out; the verification reports them. */
export function createLoaders(contentDir: string): Record<CollectionName, Loader> {
  const read = whilePending(async () => readContent(await readFolder(contentDir)));
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, createLoader(name, contentDir, read)])) as Record<CollectionName, Loader>;
}

function createLoader(name: CollectionName, contentDir: string, read: () => Promise<Reading>): Loader {
  return {
    name: `sourcebound-${name}`,
    load: async ({ store, config, generateDigest, watcher }) => {
      const root = fileURLToPath(config.root);
      const folder = resolve(root, contentDir);
      const load = async () => {
        const { content } = await read();
        store.clear();
        for (const { id, file, data, body } of content[name] as Entry<Record<string, unknown>>[]) {
          const isProse = COLLECTIONS[name].layout === 'mdx' && body.trim() !== '';
          store.set({
            id,
            data,
            body,
            filePath: relative(root, resolve(folder, file)).replaceAll('\\', '/'),
            digest: generateDigest({ data, body }),
            ...(isProse ? { deferredRender: true } : {}),
          });
        }
      };
      await load();
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) void load();
      });
    },
  };
}

/** Calls that come while one is under way share its result. */
function whilePending<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let pending: Promise<Value> | undefined;
  return () =>
    (pending ??= work().finally(() => {
      pending = undefined;
    }));
}
