import { z } from 'zod';
import { colour, day, evidence, id, language, publicFile, text, url } from './common.ts';
import { FORMAT, format } from './format.ts';

const BRIEF_WORDS = 60;

const share = () => z.number().min(0).max(1).default(0);

/** `content/dossier.yaml`: what the whole dossier is. */
export const dossierSchema = z.strictObject({
  format: format().describe(
    `The format of the content folder: ${FORMAT} is what this Sourcebound reads. \`sourcebound migrate\` makes it higher. Default: 1.`,
  ),
  title: text().describe('Short title, shown at the top of every page. Example: `The bridge at Harrow Ford`.'),
  question: text().describe('The question the dossier answers; the headline of its first page.'),
  brief: text()
    .superRefine((value, context) => {
      const words = value.split(/\s+/).length;
      if (words > BRIEF_WORDS) {
        context.addIssue({ code: 'custom', message: 'too long', params: { code: 'brief-too-long', words, limit: BRIEF_WORDS } });
      }
    })
    .describe(`The answer in at most ${BRIEF_WORDS} words. A reader who stops here is not misled.`),
  language: language().describe('Language of the dossier’s own voice and of the interface. Example: `en`.'),
  source: id().describe('The source the dossier explains. Example: `the-paper-2020-01-16`.'),
  editions: z
    .array(language())
    .default([])
    .describe(
      'Languages of the other editions, each in the folder `editions/` with its language: `editions/ar/`. Example: `[ar]`. Default: none.',
    ),
  provenance: z
    .array(
      z.strictObject({
        text: text().describe('One sentence on what the dossier rests on: by whom, how partisan, what could not be found.'),
        evidence: evidence().describe('What the sentence rests on. A sentence that says what was not found needs none.'),
        notFound: z.boolean().default(false).describe('True when the sentence says what was looked for and not found.'),
      }),
    )
    .default([])
    .describe('What the dossier rests on, shown before anything else is claimed.'),
  keyPoints: z
    .array(
      z.strictObject({
        text: text().describe('One sentence.'),
        evidence: evidence().describe('What it rests on. At least one piece.'),
      }),
    )
    .default([])
    .describe('Five sentences that a reader takes away, each with its evidence.'),
  published: day().describe('Day of first publication, `YYYY-MM-DD`.'),
  updated: day().describe('Day of the last change a reader should know of, `YYYY-MM-DD`.'),
  researchedUntil: day().optional().describe('Background was looked for up to this day. Default: not said.'),
  owner: z
    .strictObject({
      name: text().describe('Who publishes the dossier.'),
      editor: text().optional().describe('The person who is responsible for it. Default: not said.'),
      url: url().optional().describe('Their web address. Default: none.'),
      email: z.email().optional().describe('Where readers report mistakes, on every page. Default: none.'),
      report: url().optional().describe('Address of a page where readers report mistakes, before `email`. Default: none.'),
    })
    .describe('Who answers for the dossier.'),
  appearance: z
    .strictObject({
      logo: z
        .strictObject({
          file: publicFile().describe('Path of the picture in the folder `public`. Example: `logo.svg`.'),
          width: z.int().min(1).describe('Its width in pixels; what counts is how it relates to the height.'),
          height: z.int().min(1).describe('Its height in pixels.'),
          alt: text().optional().describe('What it says, for those who do not see it. Default: the name of the owner.'),
        })
        .optional()
        .describe('Shown before the title at the top of every page. Default: none.'),
      accent: colour()
        .optional()
        .describe('Colour of what stands in the source, of the focus and of links under the pointer. Default: a red.'),
      accentDark: colour().optional().describe('The same on a dark page. Default: made of `accent`.'),
      typeface: z.enum(['serif', 'sans']).default('serif').describe('What the text is set in. Default: `serif`.'),
    })
    .prefault({})
    .describe('What the site looks like, where it is not to look as usual. The icon is `public/icon.svg`.'),
  words: z
    .record(z.string(), text())
    .default({})
    .describe(
      'Words of the interface that are to read otherwise, by their paths in `src/strings/en.ts`. Example: `nav.claims: Assertions`.',
    ),
  groups: z
    .array(
      z.strictObject({
        id: id().describe('The id by which `group` of an entity names it. Example: `iraqi-state`.'),
        name: text().describe('What it is called, short enough for the head of a column. Example: `Iraqi state`.'),
      }),
    )
    .default([])
    .describe('Groups or sides of the people and bodies, in the order of lanes and columns of the pictures. Default: none.'),
  coverage: z
    .strictObject({
      chapters: share().describe('Floor for chapters. Default: 0.'),
      entities: share().describe('Floor for the prose of entities. Default: 0.'),
      events: share().describe('Floor for the prose of events. Default: 0.'),
      claims: share().describe('Floor for the prose of claims. Default: 0.'),
    })
    .prefault({})
    .describe(
      'The least share of sentences with a figure, a date, a name or a quotation that must cite a passage or a reference, from 0 to 1.',
    ),
  loadedWords: z
    .array(text())
    .default([])
    .describe(
      'Words that take a side in this dossier. Reported where they stand in its own voice, outside quotation marks. Example: `assassinated`.',
    ),
  licence: z
    .strictObject({
      name: text().describe('Licence of the dossier’s own text. Example: `CC BY 4.0`.'),
      url: url().optional().describe('Address of the licence text. Default: none.'),
    })
    .describe('Licence of the dossier’s own text; the sources keep their own rights.'),
});
