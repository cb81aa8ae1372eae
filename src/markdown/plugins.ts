/** What turns a checked tree into what is rendered, in order. Prose and compiled chapters go through the same. */
import { remarkCitationMarks } from './remark-citation-marks.ts';
import { remarkMarginNotes } from './remark-margin-notes.ts';
import { remarkOnlyData } from './remark-only-data.ts';
import { remarkTypedLinks } from './remark-typed-links.ts';

export const REMARK_PLUGINS = [remarkMarginNotes, remarkCitationMarks, remarkTypedLinks, remarkOnlyData];
