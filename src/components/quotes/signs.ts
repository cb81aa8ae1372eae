import type { Difference } from '../../schemas/quote.ts';

/** The sign of each difference between a quotation and its original. A word always stands beside it. */
export const SIGNS = { same: '=', 'left-out': '−', added: '+', changed: '≠' } as const satisfies Record<Difference, string>;
