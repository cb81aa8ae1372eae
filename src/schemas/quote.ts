import { z } from 'zod';
import { edtf, id, language, passage, referenceId, requireWhere, text, whereFound } from './common.ts';

/** How a piece of a rendering stands to the original. What each of them needs is held by `gloss-difference`. */
const DIFFERENCES = ['same', 'left-out', 'added', 'changed'] as const;

export type Difference = (typeof DIFFERENCES)[number];

/** A piece of an original: its words, their literal sense, and what became of them. */
const piece = z.strictObject({
  original: text().optional().describe('Words of the original passage, as they stand there. Default: none, for words that were `added`.'),
  literal: text()
    .optional()
    .describe('What they say, word for word, in the language of the dossier. Default: none, where `original` is left out.'),
  rendered: text()
    .optional()
    .describe('Words of the passage of the quotation that render them. Default: none, for words that were `left-out`.'),
  difference: z
    .enum(DIFFERENCES)
    .default('same')
    .describe('What became of them: `same`, `left-out`, `added` (the original has no such words) or `changed`. Default: `same`.'),
  note: text().optional().describe('What the difference is, in words. Default: none.'),
});

/** The words behind a translated quotation, in the language they were said in. */
const original = z.strictObject({
  ...passage.shape,
  source: id().describe('Id of the source that holds the original words, in another language. Example: `the-other-paper-2020-01-16`.'),
  exact: text().describe('The original words as they stand in that source.'),
  translatedBy: text().describe('Who translated the pieces literally. Example: `the editors`.'),
  checkedBy: text().optional().describe('Who checked that translation. Default: nobody, and the page says so.'),
  note: text().optional().describe('What else must be said of the original or its translation. Default: nothing.'),
  pieces: z
    .array(piece)
    .min(1)
    .max(200)
    .describe('The original piece by piece, in its order. Together they hold every word of the original and of the quotation.'),
});

/** How somebody else renders the words. Those of a passage are shown in the characters of its source. */
const rendering = z
  .strictObject({
    by: text().describe('Who gives this rendering. Example: `Reuters`.'),
    text: text().optional().describe('The words as they give them. Default: those of `passages`, or described in `note` only.'),
    lang: language().optional().describe('Language of the words. Default: that of the source they stand in.'),
    ...whereFound,
    note: text().optional().describe('How it differs. Default: the differing words are marked.'),
  })
  .superRefine(requireWhere)
  .superRefine(({ text, passages }, context) => {
    if (text === undefined || passages.length === 0) return;
    context.addIssue({
      code: 'custom',
      message: 'words given twice',
      params: { expected: 'either `text` or `passages`: the words of a passage are those of its source' },
    });
  });

/** `content/quotes/<id>.mdx`: a quotation. Its words are never typed here; they are those of the source at the passage. */
export const quoteSchema = z.strictObject({
  passage: passage.describe('Where the words stand. What is shown is the source, not what is typed here.'),
  continued: z
    .array(passage)
    .max(20)
    .default([])
    .describe(
      'Further passages of the same words, in order, where the source interrupts them (“…,” he said, “…”) or they go on in its next paragraph. Where words of the source stand between two, `[…]` is shown. Default: none.',
    ),
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
  original: original
    .optional()
    .describe(
      'The words in the language they were said in: a passage of another source, piece by piece with its literal sense. Default: not known.',
    ),
  chain: z
    .array(
      z.strictObject({
        who: text().describe('Who passed the words on. Example: `AFP`.'),
        entity: id().optional().describe('Id of the entity, when it has a page. Default: none.'),
        what: text().describe('What they did with them. Example: `puts it into English`.'),
        when: edtf().optional().describe('When (EDTF). Default: not known.'),
        inferred: z.boolean().default(false).describe('True when the step from here to the next is inferred, not said anywhere.'),
        unordered: z.boolean().default(false).describe('True when it is not known whether this step or the next came first.'),
        references: z.array(referenceId()).default([]).describe('Ids of `references.json` for this step.'),
        note: text().optional().describe('What else must be said about this step. Default: none.'),
      }),
    )
    .min(1)
    .describe('The chain of transmission from the speaker to this source, in order.'),
  renderings: z.array(rendering).default([]).describe('How others render the same words.'),
  gist: text().max(160).describe('What a reader must know about this quotation, in one line for the margin.'),
});
