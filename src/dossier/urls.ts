/** Addresses of parts of things, relative to the base path of the site. */
import type { Part } from '../text/paragraphs.ts';
import { urlOf } from '../schemas/kinds.ts';

/** The address of a paragraph or the preamble on the page of its source. */
export const paragraphUrl = (source: string, paragraph: Part): string =>
  `${urlOf('source', source)}#${paragraph === 'preamble' ? paragraph : `p${paragraph}`}`;
