import { z } from 'zod';
import { day, text } from './common.ts';

/** `content/chapters/NN-slug.mdx`: one part of the explainer. The number gives the order, the slug is the id. */
export const chapterSchema = z.strictObject({
  title: text().describe('Title of the chapter.'),
  summary: text().describe('One sentence for the contents: what the reader learns here.'),
  updated: day().optional().describe('Day of the last change, `YYYY-MM-DD`. Default: `updated` of the dossier.'),
});
