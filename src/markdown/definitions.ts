/** Links by name, `[words][name]`, and the definitions they look up, `[name]: address`. */
import type { Definition, Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns every link by name into a link with its address, and takes the definitions out: what is checked afterwards is what is
 * rendered. Of two definitions of one name the first in the text counts, as in Markdown (CommonMark 0.31, 4.7).
 * An image by name stays as it is, because no image is rendered.
 */
export function resolveDefinitions(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    const known = definitions.get(node.identifier);
    if (!known || offsetOf(node) < offsetOf(known)) definitions.set(node.identifier, node);
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
  visit(tree, 'linkReference', ({ identifier, children, position }, index, parent) => {
    if (!parent || index === undefined) return;
    const definition = definitions.get(identifier);
    const link: Link = { type: 'link', url: definition?.url ?? '', title: definition?.title ?? null, children };
    parent.children[index] = position ? { ...link, position } : link;
  });
}

const offsetOf = ({ position }: Definition): number => position?.start.offset ?? 0;
