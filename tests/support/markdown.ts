/** The steps from prose to its HTML on MDX, with the result as MDX again. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseMdx } from '../../src/markdown/parse.ts';

const writer = unified().use(remarkMdx).use(remarkGfm).use(remarkStringify).freeze();

/** Parses the text as the prose of the chapter `the-closure` and takes the steps on its tree. */
export function transform(mdx: string, ...steps: ((tree: Root, from: string) => void)[]): string {
  const parsed = parseMdx(mdx);
  if (parsed.type !== 'parsed') throw new Error(parsed.type);
  for (const step of steps) step(parsed.tree, 'chapter:the-closure');
  return writer.stringify(parsed.tree).trim();
}
