import type { Definition, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The addresses that reference-style links, `[words][name]`, look up. Of two definitions of one name the first counts, as in Markdown. */
export function definitionsIn(tree: Root): Definitions {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }: Definition) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return definitions;
}

/** The address of a link, however it is written. */
export const addressOf = (link: Link | LinkReference, definitions: Definitions): string =>
  link.type === 'link' ? link.url : (definitions.get(link.identifier) ?? '');

export type Definitions = ReadonlyMap<string, string>;
