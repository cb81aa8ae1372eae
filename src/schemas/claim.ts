import { z } from 'zod';
import { account, day, evidence, id, text } from './common.ts';

/** `content/claims/<id>.mdx`: a statement somebody makes, in the dossier's own words, with its evidence and its standing. */
export const claimSchema = z.strictObject({
  claim: text().describe('The claim as one sentence, in the dossier’s own words.'),
  assertedBy: z.array(id()).default([]).describe('Ids of the entities that assert it. Default: nobody outright.'),
  kind: z.enum(['fact', 'opinion', 'threat', 'demand', 'wording']).describe('What sort of statement it is.'),
  standing: z
    .enum(['reported', 'corroborated', 'disputed', 'contradicted', 'opinion', 'unknown'])
    .describe('How well it is supported as of `asOf`.'),
  gist: text().max(160).describe('What others report, in one line for the margin and the ledger.'),
  evidence: evidence().describe('Where the claim is made.'),
  accounts: z.array(account).default([]).describe('What others report, each with its stance and reference.'),
  asOf: day().describe('Day on which the standing was judged, `YYYY-MM-DD`.'),
  prominent: z.boolean().default(false).describe('True for a claim that the first page must show among known, disputed, not known.'),
  homeText: text()
    .optional()
    .describe('The claim as the first page puts it under known, disputed or not known. Default: the claim itself.'),
});
