import { z } from 'zod';
import { isEdtf } from '../dates/edtf.ts';
import { day, referenceId, secureUrl, url } from './common.ts';

/** Year, month and day, as far as they are known: together a date that exists. */
const dateParts = () =>
  z
    .array(z.union([z.number(), z.string()]))
    .min(1)
    .superRefine((parts, context) => {
      if (!isEdtf(edtfOf(parts)))
        context.addIssue({ code: 'custom', message: 'not a date', params: { code: 'date-invalid', unit: 'date' } });
    });

/** The parts of a date in CSL-JSON as EDTF. */
export const edtfOf = ([year = '', ...rest]: readonly (number | string)[]): string =>
  [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');

const cslDate = z.looseObject({
  'date-parts': z.array(dateParts()).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
});

const cslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

/** An entry of `content/references.json`: one item of CSL-JSON (citation-style-language/schema 1.0), as Zotero exports it. */
export const referenceSchema = z.looseObject({
  id: referenceId().describe('Citation key, as Zotero or Better BibTeX give it. Examples: `reuters-2020-01-10`, `doeBridge2024`.'),
  type: z.string().min(1).describe('CSL type. Example: `webpage`, `article-newspaper`, `report`.'),
  title: z.string().min(1).describe('Title of the work; a description where no title is known.'),
  'container-title': z.string().optional().describe('The publication it appeared in. Default: none.'),
  publisher: z.string().optional().describe('Who published it. Default: not said.'),
  author: z.array(cslName).optional().describe('Authors. Default: none shown.'),
  issued: cslDate.optional().describe('Date of publication: `{ "date-parts": [[2024, 5, 15]] }`. Default: not known.'),
  accessed: cslDate.optional().describe('Day it was read. Default: not said.'),
  URL: url().optional().describe('Address of the work or of the copy that was read. Default: none.'),
  archiveUrl: secureUrl()
    .optional()
    .describe(
      'Address of an archived copy, shown beside `URL`. Example: `https://web.archive.org/web/2024/https://gazette.example/bridge`. Default: `archive_location`, where that is such an address; otherwise none.',
    ),
  archived: day().optional().describe('Day on which that copy was made, `YYYY-MM-DD`. Default: not said.'),
  language: z.string().optional().describe('Language of the work. Default: not said.'),
  note: z.string().optional().describe('What must be said of this copy: `copy of a report by …`, `excerpt only`. Default: none.'),
});
