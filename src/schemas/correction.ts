import { z } from 'zod';
import { day, text } from './common.ts';

/** An entry of `content/corrections.yaml`: a dated, public note of what was changed and why. */
export const correctionSchema = z.strictObject({
  date: day().describe('Day of the correction, `YYYY-MM-DD`.'),
  where: z
    .string()
    .regex(/^(?:dossier|[a-z]+:[a-z0-9-]+)$/, '`dossier`, or a kind and an id, as in `claim:the-vote-was-close`')
    .describe('What was corrected: its kind and id. Example: `claim:unanimous-vote`; `dossier` for the first page.'),
  what: text().describe('What stood there before and what stands there now.'),
  why: text().describe('Why it was changed.'),
});
