/**
 * Parts that several collections share. A custom issue carries its code of the issue table in `params.code`;
 * the message of a pattern says what was expected, in words a writer of YAML understands.
 */
import { z } from 'zod';
import { isDay, isEdtf } from '../dates/edtf.ts';
import { ID_PATTERN, toReferenceId } from '../text/id.ts';
import { isLanguageTag } from '../text/language.ts';
import { isWebAddress } from '../text/web-address.ts';

/** No field of a dossier needs more characters; longer texts are prose, or a mistake. */
const LONGEST_TEXT = 5_000;

/** A text that is not empty once trimmed. */
export const text = () => z.string().trim().min(1).max(LONGEST_TEXT);

/** An id: the name of a file in its collection, without the ending. */
export const id = () => z.string().regex(ID_PATTERN, 'an id: a–z, 0–9 and single hyphens, as in `jane-doe`, at most 100 of them');

/** The id of a work in `references.json`, as a reference manager calls it. */
export const referenceId = () =>
  z
    .preprocess(
      (value) => (typeof value === 'string' || typeof value === 'number' ? toReferenceId(String(value)) : value),
      z.string().regex(ID_PATTERN, 'a name with a letter (a–z) or digit, such as `doe-2024` or `doeBridge2024`'),
    )
    .meta({ type: ['string', 'number'] });

/** A date in EDTF, level 1 (ISO 8601-2:2019, annex A). Accepted only if it survives the round trip. YAML reads a bare year as a number. */
export const edtf = () =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().superRefine((value, context) => {
        if (!isEdtf(value)) context.addIssue({ code: 'custom', message: 'not a date', params: { code: 'date-invalid', unit: 'date' } });
      }),
    )
    .meta({ type: ['string', 'integer'] });

/** A full calendar day, `YYYY-MM-DD`. */
export const day = () =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isDay(value)) {
        context.addIssue({ code: 'custom', message: 'not a day', params: { code: 'date-invalid', unit: 'day' } });
      }
    })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A colour as `#rrggbb`. */
export const colour = () => z.string().regex(/^#[\da-f]{6}$/i, 'a colour as `#rrggbb`, in quotation marks');

/** A picture below the folder `public`, by its path with `/`. */
export const publicFile = () =>
  z
    .string()
    .regex(/^(?!\.)[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\.(?:svg|png|jpe?g|webp|avif)$/i, 'a picture in the folder `public`, as in `logo.svg`');

/** An absolute web address, written out. Only `http` and `https` are published. */
export const url = () =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isWebAddress(value)) {
        context.addIssue({ code: 'custom', message: 'not a web address', params: { code: 'url-scheme' } });
      }
    })
    .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' });

/** The same, where only `https` will do: a copy in an archive is there to be trusted for years. */
export const secureUrl = () =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isWebAddress(value)) context.addIssue({ code: 'custom', message: 'not a web address', params: { code: 'url-scheme' } });
      else if (!/^https:/i.test(value)) {
        context.addIssue({ code: 'custom', message: 'not secure', params: { expected: 'an address that begins with https://' } });
      }
    })
    .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]://' });

/** A language tag (BCP 47), such as `en`, `ar` or `ar-Latn`. */
export const language = () =>
  z.string().superRefine((value, context) => {
    if (!isLanguageTag(value)) {
      context.addIssue({
        code: 'custom',
        message: 'not a language tag',
        params: { expected: 'a language tag such as en, ar or ar-Latn' },
      });
    }
  });

/** A passage of a source (W3C Web Annotation, TextQuoteSelector). */
export const passage = z.strictObject({
  source: id().optional().describe('Id of the source. Default: the only source of the dossier. Example: `the-paper-2020-01-16`.'),
  exact: text().describe('The words as they stand in the source. White space and the shape of quotation marks do not matter.'),
  prefix: z.string().optional().describe('Words directly before, when the same words stand in the source more than once. Default: none.'),
  suffix: z.string().optional().describe('Words directly after, when the same words stand in the source more than once. Default: none.'),
});

/** One piece of evidence: either words of a source (`exact`) or a published work (`reference`). */
export const evidenceItem = z
  .strictObject({
    ...passage.partial().shape,
    exact: text().optional().describe('The words as they stand in a source; this or `reference` must be there. Default: none.'),
    reference: referenceId().optional().describe('Id of an entry in `references.json`. Example: `reuters-2020-01-10`. Default: none.'),
    note: text().optional().describe('What this piece of evidence supports, when that is not plain. Default: none.'),
  })
  .superRefine((value, context) => {
    if ((value.exact === undefined) === (value.reference === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'needs one of two',
        params: { expected: 'either `exact` (words of a source) or `reference` (an id of references.json)' },
      });
    }
  });

/** What a statement rests on. An empty list is reported as `evidence-missing`. */
export const evidence = () => z.array(evidenceItem).default([]);

/** Where an account or a rendering is found: in works elsewhere, in passages of sources, or in both. */
export const whereFound = {
  references: z
    .array(referenceId())
    .default([])
    .describe('Ids of `references.json` that carry it. These or `passages` must be there. Default: none.'),
  passages: z
    .array(passage)
    .default([])
    .describe('Words of sources that carry it, checked like every passage; as a rule of excerpt sources. Default: none.'),
};

/** Reports what is found nowhere. For a `superRefine`. */
export function requireWhere(value: { references: readonly unknown[]; passages: readonly unknown[] }, context: z.RefinementCtx): void {
  if (value.references.length + value.passages.length > 0) return;
  context.addIssue({
    code: 'custom',
    message: 'is found nowhere',
    params: { expected: '`references` (ids of references.json) or `passages` (words of sources), with one of them at least' },
  });
}

/** Another published account of the same thing, and how it stands to what the dossier compares it with. */
export const account = z
  .strictObject({
    by: text().describe('Who gives this account. Example: `Associated Press`.'),
    says: text().describe('What the account says, in the dossier’s own words. Words in quotation marks are the account’s.'),
    stance: z
      .enum(['supports', 'adds', 'differs', 'disputes', 'contradicts', 'silent'])
      .describe(
        'How it stands to what it is compared with: `supports`, `adds` (tells more, against nothing of it), `differs` (in part), `disputes`, `contradicts`, `silent` (leaves it out).',
      ),
    ...whereFound,
  })
  .superRefine(requireWhere);

/** A name with its language. */
export const name = z.strictObject({
  text: text().describe('The name as written.'),
  lang: language().optional().describe('Its language. Default: the language of the dossier.'),
});
