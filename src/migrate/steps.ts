/** From each format of a content folder to the next. */
import type { Step } from './plan.ts';

/** One step for each format before the one that this program reads, the first one first. There is only one format yet. */
export const STEPS: readonly Step[] = [];
