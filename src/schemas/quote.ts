import { z } from 'zod';
import { edtf, id, language, passage, text } from './common.ts';

/** `content/quotes/<id>.mdx`: a quotation. Its words are never typed here; they are those of the source at the passage. */
export const quoteSchema = z.strictObject({
  passage: passage.describe('Where the words stand. What is shown is the source, not what is typed here.'),
  form: z
    .enum(['whole', 'partial', 'indirect'])
    .describe('`whole` sentence, `partial` (words inside a sentence of the source) or `indirect` (the source’s paraphrase).'),
  speaker: id().describe('Id of the entity whose words these are said to be.'),
  role: text().optional().describe('The speaker’s role at the time, as the dossier puts it. Default: the description of the entity.'),
  medium: text().describe('Where it was said or written. Example: `interview with RT Arabic`.'),
  when: edtf().describe('When it was said or written (EDTF).'),
  event: id().optional().describe('Id of the event it belongs to. Default: none.'),
  translatedFrom: language().optional().describe('Language of the original words. Default: not translated.'),
  translation: text()
    .optional()
    .describe('What is known of the translation. Example: `AFP’s English, almost word for word`. Default: nothing.'),
  chain: z
    .array(
      z.strictObject({
        who: text().describe('Who passed the words on. Example: `AFP`.'),
        entity: id().optional().describe('Id of the entity, when it has a page. Default: none.'),
        what: text().describe('What they did with them. Example: `puts it into English`.'),
        when: edtf().optional().describe('When (EDTF). Default: not known.'),
        inferred: z.boolean().default(false).describe('True when the step from here to the next is inferred, not said anywhere.'),
        references: z.array(id()).default([]).describe('Ids of `references.json` for this step.'),
        note: text().optional().describe('What else must be said about this step. Default: none.'),
      }),
    )
    .min(1)
    .describe('The chain of transmission from the speaker to this source, in order.'),
  renderings: z
    .array(
      z.strictObject({
        by: text().describe('Who gives this rendering. Example: `Reuters`.'),
        text: text().optional().describe('The words as they give them. Default: described in `note` only.'),
        lang: language().optional().describe('Language of the words. Default: that of the source.'),
        references: z.array(id()).min(1).describe('Ids of `references.json` that carry it.'),
        note: text().optional().describe('How it differs. Default: the differing words are marked.'),
      }),
    )
    .default([])
    .describe('How others render the same words.'),
  gist: text().max(160).describe('What a reader must know about this quotation, in one line for the margin.'),
});
