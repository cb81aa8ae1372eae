import { z } from 'zod';

/** An entry of `translated.yaml` in the folder of another edition: of which state of the first edition an entry is the translation. */
const translatedSchema = z.strictObject({
  entry: z
    .string()
    .regex(/^(?:dossier|[a-z]+:[a-z0-9-]+)$/, 'a kind and an id, as in `entity:jane-doe`, or `dossier`')
    .describe('The entry, as a kind and an id; `dossier` is `dossier.yaml`. Example: `entity:jane-doe`.'),
  hash: z
    .string()
    .regex(/^(?:[0-9a-f]{12}|own)$/, '12 hexadecimal digits between quotation marks, or `own`')
    .describe(
      'The beginning of the SHA-256 of the entry of the first edition that was translated; `own` for an entry that this edition alone has. `sourcebound accept --edition` writes it.',
    ),
});

/** The list of them. It is no kind: readers never see it. */
export const TRANSLATED = { path: 'translated.yaml', maxBytes: 5_000_000, schema: translatedSchema } as const;

/** Stands in the place of a hash where there is nothing to translate. */
export const OWN = 'own';
