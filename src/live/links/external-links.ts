/** The addresses of others that the content names: in fields, and as links of prose. */
import type { CheckedDraft } from '../../dossier/read.ts';
import { textsIn } from '../../dossier/walk.ts';
import { isWebAddress } from '../../text/web-address.ts';

/** Fields that hold such an address, whatever they are a field of; in `sameAs` it is one of a list. */
const FIELDS: ReadonlySet<PropertyKey> = new Set(['url', 'URL', 'archiveUrl', 'archive_location', 'sameAs', 'report']);

/** Each address once, without the part that names a place on its page, in the order of the files. */
export function externalLinks(drafts: readonly CheckedDraft[]): ExternalLink[] {
  const uses = drafts.flatMap((draft) => [...inFields(draft), ...inProse(draft)]);
  return [...Map.groupBy(uses, ({ url }) => url)].map(([url, its]) => {
    const archived = its.find((use) => use.archived !== undefined)?.archived;
    return {
      url,
      places: its.map(({ place }) => place),
      ...(archived === undefined ? {} : { archived }),
    };
  });
}

function inFields({ data, file, locate }: CheckedDraft): Use[] {
  const copy = archiveOf(data);
  return textsIn(data).flatMap(({ path, text }) => {
    const field = path.findLast((key) => typeof key === 'string') ?? '';
    if (!FIELDS.has(field) || !isWebAddress(text)) return [];
    return [{ url: pageOf(text), place: { file, ...locate(path) }, archived: text === copy ? undefined : copy }];
  });
}

const inProse = ({ prose, file }: CheckedDraft): Use[] =>
  prose.links.flatMap(({ url, address, position }) =>
    address.type === 'plain' && isWebAddress(url) ? [{ url: pageOf(url), place: { file, ...position } }] : [],
  );

/** The data may not be valid yet. */
function archiveOf(data: unknown): string | undefined {
  const { archiveUrl, archive_location } = (data ?? {}) as Record<string, unknown>;
  return [archiveUrl, archive_location].find((written) => typeof written === 'string' && isWebAddress(written)) as string | undefined;
}

/** A server never learns of the fragment. */
const pageOf = (address: string): string => address.replace(/#.*$/s, '');

interface Use {
  url: string;
  place: { file: string; line: number; column: number };
  archived?: string | undefined;
}

export interface ExternalLink {
  url: string;
  /** Where it is named, by path in the content folder. */
  places: Use['place'][];
  /** The archived copy that the same entry names. */
  archived?: string;
}
