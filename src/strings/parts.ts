/** How a part of a source is marked, and how it is read out. */
import type { DataOf } from '../schemas/kinds.ts';
import type { Part } from '../text/paragraphs.ts';
import type { Strings } from './index.ts';

/**
 * As in ¶7; in an excerpt ¶[7], as the numbers of its passages are the dossier's. The preamble has no number and is called by
 * its name. `last` is that of a run of paragraphs: ¶7–9.
 */
export function markOfPart({ data }: Numbered, part: Part, { source }: Strings, last = part): string {
  if (part === 'preamble') return source.preambleMark;
  return data.excerpt ? `¶[${rangeOf(part, last)}]` : `¶${rangeOf(part, last)}`;
}

export function labelOfPart({ data }: Numbered, part: Part, { source }: Strings, last = part): string {
  if (part === 'preamble') return source.preambleMark;
  if (part !== last) return data.excerpt ? source.excerpt.passages(rangeOf(part, last)) : source.paragraphs(rangeOf(part, last));
  return data.excerpt ? source.excerpt.passage(part) : source.paragraph(part);
}

const rangeOf = (first: Part, last: Part): string => (first === last ? `${first}` : `${first}–${last}`);

interface Numbered {
  data: Pick<DataOf<'source'>, 'excerpt'>;
}
