/** Reads `redirects.yaml`: the old addresses of the site, each with the one it leads to now. */
import type { z } from 'zod';
import { REDIRECTS } from '../schemas/redirect.ts';
import type { Draft, LayoutReading } from './read/entry.ts';
import { listLayout } from './read/list-layout.ts';
import type { ContentFile } from './read-folder.ts';
import { validate } from './validate.ts';
import type { Problem } from './problem.ts';
import type { Position } from './yaml.ts';

const LIST = listLayout(REDIRECTS);

/** The entries as they were written, with their places. */
export const readRedirectDrafts = (file: ContentFile): LayoutReading => LIST.read(file, new Map());

/** The entries whose fields are valid, and what is wrong with the others. */
export function readRedirects(file: ContentFile): { redirects: Redirect[]; problems: Problem[] } {
  const { drafts, problems } = readRedirectDrafts(file);
  const read = drafts.map((draft) => ({ draft, result: validate(REDIRECTS.schema, draft.data ?? {}, draft.file, draft.locate) }));
  return {
    redirects: read.flatMap(({ draft, result }) => (result.type === 'valid' ? [redirectOf(draft, result.data)] : [])),
    problems: [...problems, ...read.flatMap(({ result }) => (result.type === 'invalid' ? result.problems : []))],
  };
}

const redirectOf = ({ file, locate }: Draft, { from, to }: z.output<typeof REDIRECTS.schema>): Redirect => ({
  file,
  from,
  to,
  places: { from: locate(['from']), to: locate(['to']) },
});

/** Both addresses are relative to the base path of the site. */
export interface Redirect {
  file: string;
  from: string;
  to: string;
  places: { from: Position; to: Position };
}
