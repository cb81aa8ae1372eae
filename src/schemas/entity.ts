import { z } from 'zod';
import { edtf, evidence, id, name, passage, text, url } from './common.ts';

const DESCRIPTION_CHARACTERS = 140;

/** `content/entities/<id>.mdx`: a person, organisation, place or thing. */
export const entitySchema = z.strictObject({
  name: text().describe('The common name in the language of the dossier.'),
  kind: z
    .enum(['person', 'organisation', 'place', 'thing'])
    .describe(
      'What it is: `person`, `organisation`, `place`, or `thing` for all else that has a name, such as a ship, a law, a work or a programme.',
    ),
  group: id().optional().describe('Id of the group in `groups` of `dossier.yaml` that it is shown with. Default: none.'),
  aliases: z.array(name).default([]).describe('Other names and spellings. They find the entity in the sources and in the search.'),
  nativeName: name.optional().describe('The name in its own script, with its language. Default: none given.'),
  description: text().max(DESCRIPTION_CHARACTERS).describe(`Who or what this is, in at most ${DESCRIPTION_CHARACTERS} characters.`),
  evidence: evidence().describe('What the description rests on.'),
  inDossier: text().optional().describe('What the entity does in this dossier, in one sentence. Default: none.'),
  facts: z
    .array(
      z.strictObject({
        when: edtf().optional().describe('Date of the fact (EDTF). Default: undated.'),
        text: text().describe('The fact, in one or two sentences.'),
        evidence: evidence().describe('What the fact rests on.'),
        notFound: z
          .boolean()
          .default(false)
          .describe('True when the sentence says what was looked for and not found. It then needs no evidence.'),
      }),
    )
    .default([])
    .describe('What is known, each with its date and its evidence.'),
  relations: z
    .array(
      z.strictObject({
        type: text().describe('The relation in a word or two, read from this entity to the other. Example: `leads`.'),
        kind: z
          .enum(['belongs', 'acts'])
          .default('acts')
          .describe(
            '`belongs`: this entity is part, office, head or member of the other, and stands below it in the picture. `acts`: anything else, a row in order of time. Default: `acts`.',
          ),
        to: id().describe('Id of the other entity.'),
        when: edtf().optional().describe('When it held (EDTF). Example: `2018/..`. Default: undated.'),
        note: text().optional().describe('What else must be said. Default: none.'),
        evidence: evidence().describe('What the relation rests on.'),
      }),
    )
    .default([])
    .describe('Dated relations to other entities.'),
  sameAs: z.array(url()).default([]).describe('Addresses that identify the same entity. Example: `https://www.wikidata.org/entity/Q796`.'),
  background: z
    .boolean()
    .default(false)
    .describe('True when no source names it. Default: false; an entity that is never named is then an error.'),
  mentions: z
    .strictObject({
      also: z.array(passage).default([]).describe('Passages that mean the entity without naming it. Example: `The cleric`.'),
      not: z.array(passage).default([]).describe('Passages where one of its names means something else.'),
    })
    .prefault({})
    .describe('Overrules the mentions found from the names.'),
});
