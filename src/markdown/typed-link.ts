/** The address of a typed link, `kind:id` or `source:id#p3`: how an editor points from prose to the dossier. */

const ADDRESS = /^([a-z][a-z0-9+.-]*):([^#]*)(?:#(.*))?$/i;

/** What a typed link can point to, and what it must be written as. */
export const LINK_KINDS = ['entity', 'event', 'quote', 'claim', 'term', 'ref', 'source', 'chapter'] as const;

/** Reads the address of a link. A web address, a fragment or a path is `{ type: 'plain' }`. */
export function readTypedLink(address: string): TypedAddress {
  const [, scheme = '', id = '', fragment] = ADDRESS.exec(address) ?? [];
  const kind = LINK_KINDS.find((known) => known === scheme);
  return kind ? { type: 'typed', kind, id: safeDecode(id), ...(fragment === undefined ? {} : { fragment }) } : { type: 'plain', scheme };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type LinkKind = (typeof LINK_KINDS)[number];
export type TypedAddress = { type: 'typed'; kind: LinkKind; id: string; fragment?: string } | { type: 'plain'; scheme: string };
