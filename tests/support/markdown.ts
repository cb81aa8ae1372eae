/** The plug-ins of the site on MDX, with the result as MDX again. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified, type Plugin } from 'unified';
import type { Root } from 'mdast';
import { parseMdx } from '../../src/markdown/parse.ts';

/** Parses the text as the prose of the chapter `the-closure` and runs the plug-ins on its tree. */
export function transform(mdx: string, ...plugins: Plugin<[], Root>[]): string {
  const parsed = parseMdx(mdx);
  if (parsed.type !== 'parsed') throw new Error(parsed.type);
  const processor = unified().use(remarkMdx).use(remarkGfm).use(plugins).use(remarkStringify);
  const tree = processor.runSync({ ...parsed.tree, data: { from: 'chapter:the-closure' } }) as Root;
  return processor.stringify(tree).trim();
}
