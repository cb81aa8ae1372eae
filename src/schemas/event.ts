import { z } from 'zod';
import { account, day, edtf, evidence, id, passage, requireWhere, text, whereFound } from './common.ts';

/** As much as there is room for beside a mark of the timeline. */
const SHORT_CHARACTERS = 34;

/** A number with where it stands. */
const number = () => z.int().positive().max(100_000);

/** How many of a whole there were, by several counts: members present, ships that came. */
const count = z
  .strictObject({
    id: id().describe('Its id, by which a figure names it. Example: `present`.'),
    title: text().describe('What was counted. Example: `Members present`.'),
    whole: z
      .strictObject({
        number: number().describe('How many there are.'),
        name: text().describe('Of what. Example: `seats`.'),
        ...whereFound,
      })
      .superRefine(requireWhere)
      .describe('What they were counted out of.'),
    threshold: z
      .strictObject({
        number: number().describe('How many are needed.'),
        name: text().describe('What it is called. Example: `quorum`.'),
        ...whereFound,
      })
      .superRefine(requireWhere)
      .optional()
      .describe('The number that decides. Default: none.'),
    counts: z
      .array(
        z
          .strictObject({
            by: text().describe('Who counted. Example: `Associated Press`.'),
            number: number().describe('How many by this count.'),
            about: z.boolean().default(false).describe('True when the count itself says that it is rough.'),
            ...whereFound,
          })
          .superRefine(requireWhere),
      )
      .min(1)
      .describe('Each count, with where it is found.'),
  })
  .superRefine(({ whole, threshold, counts }, context) => {
    const above = [
      ...counts.map((one, index) => ({ ...one, path: ['counts', index, 'number'] })),
      ...(threshold ? [{ ...threshold, path: ['threshold', 'number'] }] : []),
    ].filter((one) => one.number > whole.number);
    for (const { path } of above)
      context.addIssue({
        code: 'custom',
        path,
        message: 'more than the whole',
        params: { expected: `at most the whole, ${whole.number}` },
      });
  });

/** `content/events/<id>.mdx`: something that happened at a date. */
export const eventSchema = z.strictObject({
  title: text().describe('What happened, as a short sentence in the present tense.'),
  short: text()
    .max(SHORT_CHARACTERS)
    .optional()
    .describe(
      `Its title in the timeline, in at most ${SHORT_CHARACTERS} characters. Example: \`Parliament votes\`. Default: the title, cut at a word where it is too long.`,
    ),
  when: edtf().describe('Date of the event (EDTF, level 1). Examples: `2020-01-05`, `2019-12-27/2019-12-31`, `../2010`, `2011-12?`.'),
  after: id().optional().describe('Id of the event of the same day that comes before this one. Default: order by id.'),
  timeOfDay: text().optional().describe('Time of day as far as it is told. Example: `late`. Default: not told.'),
  dated: z
    .array(
      z.strictObject({
        ...passage.shape,
        relativeTo: day().optional().describe('The day the phrase counts from. Default: the day the source was published.'),
        backwards: z
          .boolean()
          .default(false)
          .describe('True when the phrase counts from this event to `relativeTo`, as in “the remarks came two days after the call”.'),
      }),
    )
    .default([])
    .describe(
      'The words of a source that date the event. Each is resolved and must agree with `when`. Default: the date is supplied by the dossier.',
    ),
  dateNote: text().optional().describe('What else must be said about the date. Default: none.'),
  dateDisputed: z.boolean().default(false).describe('True when accounts differ about the date.'),
  reported: day().optional().describe('Day of the report, where it differs from the event. Default: the same or not known.'),
  place: id().optional().describe('Id of the place (an entity). Default: none.'),
  participants: z
    .array(
      z.strictObject({
        entity: id().describe('Id of the entity.'),
        role: text().describe('What it did. Example: `placed the call`.'),
      }),
    )
    .default([])
    .describe('Who took part, each with a role.'),
  evidence: evidence().describe('What the event rests on. An event that is not background needs a passage.'),
  accounts: z.array(account).default([]).describe('Accounts that differ, for numbers above all.'),
  counts: z.array(count).default([]).describe('How many of a whole there were, by several counts, drawn as squares. Default: none.'),
  background: z.boolean().default(false).describe('True when no source of the dossier tells of it.'),
});
