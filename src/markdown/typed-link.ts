/** The address of a typed link, `kind:id` or `source:id#p3`: how an editor points from prose to the dossier. */
import { LINKED, type Kind } from '../schemas/kinds.ts';
import { toReferenceId } from '../text/id.ts';

const ADDRESS = /^([a-z][a-z0-9+.-]*):([^#]*)(?:#(.*))?$/i;

/** Reads the address of a link. A web address, a fragment or a path is `{ type: 'plain' }`. */
export function readTypedLink(address: string): TypedAddress {
  const [, scheme = '', id = '', fragment] = ADDRESS.exec(address) ?? [];
  const kind = LINKED.get(scheme);
  const decoded = safeDecode(id);
  return kind
    ? { type: 'typed', kind, id: kind === 'reference' ? toReferenceId(decoded) : decoded, ...(fragment === undefined ? {} : { fragment }) }
    : { type: 'plain', scheme };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type TypedAddress = { type: 'typed'; kind: Kind; id: string; fragment?: string } | { type: 'plain'; scheme: string };
