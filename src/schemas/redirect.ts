import { z } from 'zod';

const SEGMENT = String.raw`[\w~-][\w.~-]*`;
/** A folder with its slash, or a file of HTML: what a static host answers with a page. */
const PAGE = String.raw`(?:${SEGMENT}\/)+|(?:${SEGMENT}\/)*${SEGMENT}\.html`;

/** An entry of `content/redirects.yaml`: an address that had a page, and where that page is now. */
const redirectSchema = z.strictObject({
  from: z
    .string()
    .regex(
      new RegExp(`^(?:${PAGE})$`),
      'an address of this site without its beginning, as in `entities/jane-doe/`: no `https:`, no slash before it, one behind it',
    )
    .describe('The old address, as it stands behind the address of the first page. Example: `entities/jane-doe/`.'),
  to: z
    .string()
    .regex(new RegExp(`^(?:${PAGE})?(?:#[\\w-]+)?$`), 'an address of this site without its beginning, as in `entities/jane-roe/`')
    .describe('The address of a page that there is now; an empty text is the first page. Example: `entities/jane-roe/`.'),
});

/** The list of them. It is no kind: readers never see it. */
export const REDIRECTS = { path: 'redirects.yaml', maxBytes: 5_000_000, schema: redirectSchema } as const;
