import { z } from 'zod';
import { evidence, language, text } from './common.ts';

/** `content/terms/<id>.mdx`: an entry of the glossary. */
export const termSchema = z.strictObject({
  term: text().describe('The term as the dossier or the source uses it.'),
  lang: language().optional().describe('Language of the term. Default: the language of the dossier.'),
  aliases: z.array(text()).default([]).describe('Other forms of the term, for the search.'),
  definition: text().max(400).describe('What it means here, in one or two sentences.'),
  evidence: evidence().describe('What the definition rests on.'),
});
