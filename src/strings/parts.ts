/** How a part of a source is marked, and how it is read out. */
import type { DataOf } from '../schemas/kinds.ts';
import type { Part } from '../text/paragraphs.ts';
import type { Strings } from './index.ts';

/** As in ¶7; in an excerpt ¶[7], as the numbers of its passages are the dossier's. The preamble has no number and is called by its name. */
export function markOfPart({ data }: Numbered, part: Part, { source }: Strings): string {
  if (part === 'preamble') return source.preambleMark;
  return data.excerpt ? `¶[${part}]` : `¶${part}`;
}

export function labelOfPart({ data }: Numbered, part: Part, { source }: Strings): string {
  if (part === 'preamble') return source.preambleMark;
  return data.excerpt ? source.excerpt.passage(part) : source.paragraph(part);
}

interface Numbered {
  data: Pick<DataOf<'source'>, 'excerpt'>;
}
