import type { DescentRow } from '../dossier/descent-rows.ts';
import type { DescentStrings } from './descent/en.ts';

/** How many words of a source stand in its relatives too, how many in it alone, and how many could not be compared. */
export const descentSummary = ({ shared, own, uncompared }: DescentStrings, total: DescentRow['words']): string =>
  [shared(total.same, total.total), own(total.own), uncompared(total.uncompared)].filter(Boolean).join(' ');
