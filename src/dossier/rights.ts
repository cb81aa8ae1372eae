/** How much of a source readers see. */
import type { DataOf } from '../schemas/kinds.ts';

/** How much of the text that is held is shown. An excerpt is shown as it is held: it has no more than what is cited. */
export const shownOf = ({ excerpt, rights }: Pick<DataOf<'source'>, 'excerpt' | 'rights'>): DataOf<'source'>['rights']['reproduce'] =>
  excerpt ? 'full' : rights.reproduce;
