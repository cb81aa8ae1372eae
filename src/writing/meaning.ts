/** What an entry says, apart from how it is written: two files that mean the same differ in letters only that nobody reads. */
import type { ParsedDraft } from '../dossier/read.ts';
import { keyOf } from '../dossier/key.ts';
import { nodesOf } from '../markdown/each-node.ts';
import { readTypedLink } from '../markdown/typed-link.ts';
import { KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import { memoizeFor } from '../text/memoize.ts';
import { FIGURE_KINDS, idsIn } from './uses.ts';

/** Its fields, its words, and what they point to; `nameOf` gives the id by which something is to be known. */
export function meaningOf(draft: ParsedDraft, nameOf: NameOf): string {
  const data = structuredClone(draft.data);
  for (const { kind, id, path, before = '' } of idsIn(draft)) put(data, path, before + nameOf(kind, id));
  if (draft.kind === 'reference') put(data, ['id'], nameOf('reference', draft.id));
  const links = nodesOf(draft.tree, 'link').map(({ url }) => {
    const address = readTypedLink(url);
    return address.type === 'typed' ? [address.kind, nameOf(address.kind, address.id), address.fragment] : url;
  });
  const figures = draft.prose.figures.map(({ attributes }) =>
    Object.entries(attributes).map(([name, value]) => [name, value.split(/\s+/).map((word) => figureWord(name, word, nameOf))]),
  );
  return JSON.stringify([draft.kind, nameOf(draft.kind, draft.id), draft.valid, data, draft.prose.text, links, figures]);
}

/** The same by the ids that it has. */
export const meaningAsWritten = memoizeFor((draft: ParsedDraft) => meaningOf(draft, (_, id) => id));

function figureWord(name: string, word: string, nameOf: NameOf): string {
  const kind = FIGURE_KINDS[name];
  if (kind) return nameOf(kind, word);
  const [named = '', id] = word.split(':');
  const keyed = KIND_NAMES.find((known) => known === named);
  return name === 'item' && keyed && id !== undefined ? keyOf(keyed, nameOf(keyed, id)) : word;
}

function put(data: unknown, path: readonly PropertyKey[], value: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((below, key) => (below as Record<PropertyKey, unknown>)[key], data);
  (parent as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] = value;
}

type NameOf = (kind: Kind, id: string) => string;
