/** The format of a content folder: which fields and files mean what. It is written in `dossier.yaml`. */
import { z } from 'zod';

/** What this program reads. What makes it higher also adds the step that leads there to `src/migrate/steps.ts`. */
export const FORMAT = 1;
/** The format of a dossier that names none: the first ones were written before there was a field for it. */
const FIRST_FORMAT = 1;

/** The number of a format, whether or not this program reads it. */
export const anyFormat = () => z.int().min(1, { abort: true }).default(FIRST_FORMAT);

/** The format that this program reads. */
export const format = () =>
  anyFormat().superRefine((value, context) => {
    if (value !== FORMAT) {
      context.addIssue({ code: 'custom', message: 'another format', params: { code: 'format-unknown', format: value, reads: FORMAT } });
    }
  });
