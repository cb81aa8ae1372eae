import type { Backlink, Item } from '../types.ts';
import { keyOf } from '../key.ts';

/**
 * Adds to every item what points to it: prose first, with the sentence, then fields.
 * The order of the items is the order of the backlinks.
 */
export function addBacklinks(items: readonly Item[]): void {
  const targets = new Map(items.map((item) => [keyOf(item.kind, item.id), item]));
  const said = new Set<string>();
  const add = (key: string, backlink: Backlink) => {
    const target = targets.get(key);
    if (!target || keyOf(backlink.kind, backlink.id) === key) return;
    const { url, sentence } = backlink;
    // A sentence is said once; a field adds nothing where a sentence already leads there.
    const saying = keyOfSaying(key, url, sentence);
    if (said.has(saying)) return;
    said.add(saying).add(keyOfSaying(key, url));
    target.backlinks.push(backlink);
  };
  for (const item of items) {
    for (const { sentence, target } of item.prose.links) {
      if (target.type === 'item') add(keyOf(target.kind, target.id), { ...from(item), sentence: sentence.text });
      if (target.type === 'reference') add(keyOf('reference', target.reference), { ...from(item), sentence: sentence.text });
    }
  }
  for (const item of items) {
    for (const { kind, id } of item.ids) add(keyOf(kind, id), from(item));
  }
}

const from = ({ kind, id, url, title }: Item): Backlink => ({ kind, id, url, title });

const keyOfSaying = (target: string, url: string, sentence?: string): string => `${target} ${url} ${sentence ?? ''}`;
