/** The shape of `dossier.json`: the schemas of the content, with addresses and resolved passages. */
import { z } from 'zod';
import { KINDS, type CollectionOf, type Kind } from '../schemas/kinds.ts';

/** Where the schema lies, relative to the base path. */
export const DOSSIER_SCHEMA = 'dossier.schema.json';

const span = {
  source: z.string().describe('Id of the source.'),
  paragraph: z
    .union([z.number().int().min(1), z.literal('preamble')])
    .describe(
      'Number of the paragraph the words begin in, from 1; `preamble` where they stand before the first and are no part of the report.',
    ),
  start: z
    .number()
    .int()
    .min(0)
    .describe('Offset of the first character in `text.txt`, in UTF-16 code units, as `String.prototype.slice` counts.'),
  end: z.number().int().min(1).describe('Offset behind the last character, in UTF-16 code units.'),
  exact: z.string().describe('The characters of `text.txt` from `start` to `end`.'),
};

/** Words of a source at their place. */
export const publishedPassage = z.object({ ...span, url: z.url().describe('Address of the passage on the page of its source.') });

/** Where words lie in a text: an offset and the one behind the last, in UTF-16 code units. Both are the same where there are none. */
const place = { start: span.start, end: z.number().int().min(0).describe('Offset behind the last character, in UTF-16 code units.') };

const publishedSentence = z.object({
  paragraph: z.number().int().min(1).describe('Number of the paragraph, from 1.'),
  ...place,
  words: z.number().int().describe('How many words it has.'),
  relations: z
    .array(
      z.object({
        source: z.string().describe('Id of the relative.'),
        status: z
          .enum(['same', 'near', 'related'])
          .describe('Whether all words are the same, words are removed, added or changed, or an editor alone pairs the two.'),
        ...place,
        exact: z.string().describe('The characters of the relative from `start` to `end`: the sentences that share the words.'),
        pieces: z
          .array(
            z.object({
              type: z
                .enum(['same', 'own', 'missing', 'changed', 'related', 'uncompared'])
                .describe(
                  'In both; in the source alone; in the relative alone; in each other words; paired by an editor; not compared, because the relative is held in part.',
                ),
              ...place,
              theirs: z.object(place).describe('The words of the relative beside them.'),
            }),
          )
          .describe('The sentence piece by piece, in its order.'),
        words: z
          .object({ same: z.number(), own: z.number(), missing: z.number(), uncompared: z.number() })
          .describe('How many words are in both, in the source alone, in the relative alone, or not compared.'),
        notes: z.array(z.string()).describe('What an editor says of the pair.'),
      }),
    )
    .describe('The relatives that share its words, the one with most in common first.'),
});

const item = {
  id: z.string().describe('Id, unique within its collection.'),
  url: z.url().describe('Address of the item.'),
  passages: z.array(publishedPassage).describe('Every passage the item quotes or rests on, in order.'),
  body: z.string().describe('The prose as written, in MDX.'),
  text: z.string().describe('The prose as plain text.'),
};

const { original: writtenOriginal, renderings: writtenRenderings } = KINDS.quote.schema.shape;

/** Words of a piece at their place in the source. */
const words = z.object({ start: span.start, end: span.end, exact: span.exact });

/** An original with its pieces in the characters of the two sources. */
const publishedOriginal = writtenOriginal
  .unwrap()
  .omit({ source: true, exact: true, prefix: true, suffix: true })
  .extend({
    passage: publishedPassage.describe('The original words.'),
    pieces: z.array(
      writtenOriginal.unwrap().shape.pieces.element.extend({
        original: words.optional().describe('Words of the original.'),
        rendered: words.optional().describe('Words of the quotation that render them.'),
      }),
    ),
  });

/** A rendering, its passages in the characters of their sources. */
const publishedRendering = z.object({
  ...writtenRenderings.unwrap().element.shape,
  passages: z.array(publishedPassage).describe('Words of sources that carry it.'),
});

export const publishedDossier = z.object({
  $schema: z.url().describe('Address of this schema.'),
  // The format is that of the content folder, not of `dossier.json`.
  dossier: KINDS.dossier.schema.omit({ format: true }).extend({ url: z.url().describe('Address of the first page.') }),
  sources: z.array(
    KINDS.source.schema.omit({ url: true }).extend({
      ...item,
      originalUrl: z.url().optional().describe('Address of the original, where it is known.'),
      paragraphs: z
        .array(
          z.object({
            number: z.number().int().describe('Number, from 1.'),
            start: span.start,
            end: span.end,
            text: z.string().describe('The paragraph, character for character.'),
          }),
        )
        .describe('The paragraphs; empty when the source is not shown in full.'),
      descent: z
        .array(publishedSentence)
        .optional()
        .describe(
          'Its sentences, each with the words it shares with the `relatives`; who took words from whom is not said. Absent when there are none.',
        ),
    }),
  ),
  entities: z.array(
    KINDS.entity.schema.extend({
      ...item,
      mentionedAt: z.array(z.object(span)).describe('Every place where a source names the entity, as far as its words may be shown.'),
    }),
  ),
  events: z.array(KINDS.event.schema.extend(item)),
  quotes: z.array(KINDS.quote.schema.extend({ ...item, original: publishedOriginal.optional(), renderings: z.array(publishedRendering) })),
  claims: z.array(KINDS.claim.schema.extend(item)),
  terms: z.array(KINDS.term.schema.extend(item)),
  references: z.array(KINDS.reference.schema.extend(item)),
  chapters: z.array(KINDS.chapter.schema.extend(item)),
  corrections: z.array(KINDS.correction.schema.extend(item)),
  pages: z.array(KINDS.page.schema.extend(item)),
} satisfies Record<'$schema' | CollectionOf<Kind>, z.ZodType>);
