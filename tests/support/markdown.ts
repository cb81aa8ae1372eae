/** The plug-ins of the site on MDX, with the result as MDX again. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import type { Root } from 'mdast';

export function transform(mdx: string, ...plugins: Plugin<[], Root>[]): string {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(plugins).use(remarkStringify);
  return String(processor.processSync(new VFile({ value: mdx, path: 'chapters/01-the-closure.mdx' }))).trim();
}
