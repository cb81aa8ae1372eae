/** The paragraphs of Markdown, without its marks. Its first heading and the fields before it say what it is. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isDay } from '../../dates/edtf.ts';
import { parseYaml } from '../../dossier/yaml.ts';
import { knownOf, type Article, type Known } from './article.ts';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<fields>[^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function fromMarkdown(markdown: string): Article {
  const fields = FRONT_MATTER.exec(markdown);
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(fields ? markdown.slice(fields[0].length) : markdown);
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    type: 'markdown',
    text: paragraphsOf(tree).join('\n\n'),
    known: { ...knownOf({ title: heading && toString(heading) }), ...knownOfFields(fields?.groups?.['fields'] ?? '') },
  };
}

function paragraphsOf(node: Nodes): string[] {
  if (node.type === 'paragraph') {
    const text = toString(node, { includeImageAlt: false, includeHtml: false }).replace(/\s+/gu, ' ').trim();
    return text === '' ? [] : [text];
  }
  return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
}

/** What cannot be read says nothing: the fields are not those of this program. */
function knownOfFields(fields: string): Known {
  const yaml = parseYaml(fields);
  if (yaml.type === 'invalid' || typeof yaml.data !== 'object' || yaml.data === null) return {};
  const data = yaml.data as Readonly<Record<string, unknown>>;
  const words = (name: string) => (typeof data[name] === 'string' ? data[name] : undefined);
  const day = (words('published') ?? words('date'))?.slice(0, 'YYYY-MM-DD'.length);
  return knownOf({
    title: words('title'),
    publisher: words('publisher'),
    author: words('author'),
    published: day !== undefined && isDay(day) ? day : undefined,
  });
}
