import { z } from 'zod';
import { day, text } from './common.ts';

/** `content/pages/NN-slug.mdx`: a page of the publisher's own, such as an imprint. The number gives the order in the foot, the slug is the id. */
export const pageSchema = z.strictObject({
  title: text().describe('Title of the page, and what its link in the foot says. Example: `Imprint`.'),
  description: text().describe('One sentence for search engines and previews: what the reader finds here.'),
  updated: day().optional().describe('Day of the last change, `YYYY-MM-DD`. Default: none is shown.'),
});
