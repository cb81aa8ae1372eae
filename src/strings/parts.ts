/** How a part of a source is marked, and how it is read out. */
import type { Part } from '../text/paragraphs.ts';
import type { Strings } from './index.ts';

/** As in ¶7. The preamble has no number and is called by its name. */
export const markOfPart = (part: Part, { source }: Strings): string => (part === 'preamble' ? source.preambleMark : `¶${part}`);

export const labelOfPart = (part: Part, { source }: Strings): string =>
  part === 'preamble' ? source.preambleMark : source.paragraph(part);
