/** Articles with what somebody found in them by reading: `NAME.txt` beside `NAME.json`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const span = z.object({ start: z.number(), end: z.number(), exact: z.string() });
const annotations = z.object({
  published: z.iso.date(),
  quotes: z.array(
    span.extend({
      speech: z.boolean(),
      speaker: span.extend({ entity: z.string().nullable() }).nullable(),
      case: z.string().optional(),
    }),
  ),
  dates: z.array(span.extend({ edtf: z.string(), case: z.string().optional() })),
  entities: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), case: z.string().optional(), mentions: z.array(span) })),
  /** What is named there may be found or not. */
  ignored: z.array(span).default([]),
});

export type Annotations = z.output<typeof annotations>;

export interface AnnotatedArticle {
  name: string;
  text: string;
  annotations: Annotations;
}

/** All articles of a folder in the order of their names; folders in it are left out. */
export async function readAnnotated(folder: string): Promise<AnnotatedArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      text: await readFile(join(folder, `${name}.txt`), 'utf8'),
      annotations: annotations.parse(JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))),
    })),
  );
}
