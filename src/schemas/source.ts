import { z } from 'zod';
import { day, evidence, id, language, referenceId, text, url } from './common.ts';

/** Words of the source and words of the relative that an editor pairs. */
const relation = z.strictObject({
  exact: text().describe('The words as they stand in this source.'),
  relative: text().describe('The words of the relative that belong to them, as they stand there.'),
  note: text().optional().describe('What the two have to do with each other, in words; shown. Default: none.'),
});

/** Another source that may share its words. */
const relative = z.strictObject({
  source: id().describe('Id of the other source, whole or an excerpt. Example: `other-paper-2020-01-06`.'),
  note: text().optional().describe('What must be known of the two texts, as which came first; shown. Default: none.'),
  direction: z
    .strictObject({
      from: id().describe('Id of the source whose words the other took: this one or the relative.'),
      evidence: evidence().describe('What says so. Without evidence nothing is said of who copied whom.'),
    })
    .optional()
    .describe('Whose words the other took. Default: not said; shared words alone do not tell.'),
  relations: z
    .array(relation)
    .default([])
    .describe(
      'Pairs of words that the build cannot find, as a phrase in other words or in another language. They never count as the same.',
    ),
});

/** `content/sources/<id>/source.yaml`: a text the dossier rests on. The text itself lies beside it as `text.txt`. */
export const sourceSchema = z.strictObject({
  title: text().optional().describe('Headline as known. Default: none known; the publisher and date stand in its place.'),
  titleKnownFrom: text()
    .optional()
    .describe(
      'How the headline is known when it is not part of the text. Example: `the address of the page`. It is then set in brackets. Default: it is part of the text.',
    ),
  publisher: text().describe('Who published the text.'),
  author: text().optional().describe('Byline. Default: none seen.'),
  published: day().describe('Day of publication, `YYYY-MM-DD`. Relative dates in the text count from here.'),
  language: language().describe('Language of the text.'),
  url: url().optional().describe('Address of the original. Default: not known.'),
  archiveUrl: url().optional().describe('Address of an archived copy, shown beside that of the original. Default: none.'),
  archived: day().optional().describe('Day on which that copy was made, `YYYY-MM-DD`. Default: not said.'),
  retrieved: day().optional().describe('Day the text was taken over, `YYYY-MM-DD`. Default: not known.'),
  received: text()
    .optional()
    .describe('How the text reached the dossier. Example: `supplied by the owner of the dossier`. Default: not said.'),
  preamble: z
    .string()
    .optional()
    .describe('Characters at the very start of `text.txt` that are not part of the report. Shown apart, kept in the file. Default: none.'),
  paragraphs: z
    .enum(['blank-line', 'line'])
    .default('blank-line')
    .describe('What separates two paragraphs of `text.txt`: a blank line, or every line end. Default: `blank-line`.'),
  excerpt: z
    .strictObject({
      seen: z
        .enum(['whole', 'cut'])
        .describe('How much of the text was seen when the passages were taken from it: the `whole` text, or one that was `cut` off.'),
      reference: referenceId().describe('Id of the entry of `references.json` that says where it was seen.'),
      note: text().optional().describe('What else must be known about the text that was seen. Default: nothing.'),
    })
    .optional()
    .describe(
      'Only passages of the text are held: `text.txt` has them with `[…]` where something is left out, and all that is held is shown. Needs `reproduce: cited`. What such a text tells alone is background. Default: the whole text is held.',
    ),
  relatives: z
    .array(relative)
    .default([])
    .describe(
      'Other sources that may share the words of the source the dossier explains; the build finds which words, sentence by sentence. Default: none.',
    ),
  rights: z
    .strictObject({
      reproduce: z
        .enum(['full', 'cited', 'none'])
        .describe('How much is shown: the `full` text, only `cited` passages with the rest elided, or `none` of its words.'),
      maxCited: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('With `cited`: the largest share of the text that may be shown, from 0 to 1. Default: no limit.'),
      statement: text().describe('What is said of the rights on the page of the source.'),
    })
    .describe('Whether and how far the text may be shown.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits (0–9, a–f)')
    .describe('SHA-256 of the bytes of `text.txt`, in hexadecimal. The build stops when the file changes.'),
});
