/** Addresses of parts of things, relative to the base path of the site. */
import { urlOf } from '../schemas/kinds.ts';

/** The address of a numbered paragraph on the page of its source. */
export const paragraphUrl = (source: string, paragraph: number): string => `${urlOf('source', source)}#p${paragraph}`;
