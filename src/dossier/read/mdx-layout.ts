import { MAX_DEPTH } from '../../markdown/bounds.ts';
import { parseMdx, type ParsedMdx } from '../../markdown/parse.ts';
import type { Problem } from '../problem.ts';
import { checkId } from './check-id.ts';
import { decode } from './decode.ts';
import { unreadDraft, type Draft, type LayoutReading, type Layout } from './entry.ts';
import { readYaml } from './read-yaml.ts';

/** The one place that says where fields end and prose begins. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?<fields>(?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;
const MARKDOWN_FILE = /^[^/]+\.(?:mdx|md|markdown)$/i;
const NUMBER = /^(\d+)-/;

/** A folder with a file per entry: front matter between two lines `---`, then prose. */
export const mdxLayout = ({ path: folder, fileName, example }: MdxFolder): Layout => ({
  owns: (path) => path.startsWith(`${folder}/`) && MARKDOWN_FILE.test(path.slice(folder.length + 1)),
  read: (file) => {
    const name = file.path.slice(folder.length + 1);
    const rename = (id: string) => `${numberOf(name, example)}${id}.mdx`;
    const { id, problems } = checkId({ name, id: fileName.exec(name)?.groups?.['id'], file: file.path, example, rename });
    const unread = unreadDraft(id, file.path);
    const decoded = decode(file);
    const reading = decoded.type === 'text' ? readText(unread, decoded.text) : { drafts: [unread], problems: [decoded.problem] };
    return { ...reading, problems: [...problems, ...reading.problems] };
  },
});

/** Where the fields of a text stand, and where its prose begins; nothing where there are no fields between two lines `---`. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const found = FRONT_MATTER.exec(text);
  if (!found) return undefined;
  const fieldsStart = text.indexOf('\n') + 1;
  return { fieldsStart, fieldsEnd: fieldsStart + (found.groups?.['fields'] ?? '').length, proseStart: found[0].length };
}

/** Fields and prose are read apart, so that a mistake in one does not hide those in the other. */
function readText(unread: Draft, text: string): LayoutReading {
  const { file } = unread;
  const parts = splitFrontMatter(text);
  if (!parts) {
    return {
      drafts: [unread],
      problems: [{ type: 'yaml-syntax', file, line: 1, column: 1, mistake: 'front-matter', detail: /^.*/.exec(text)?.[0] ?? '' }],
    };
  }
  const prose = readTree(file, text, parts.proseStart);
  const draft = { ...unread, text, tree: prose.tree };
  const { drafts, problems } = readYaml(draft, text.slice(parts.fieldsStart, parts.fieldsEnd), { firstLine: 2, isFrontMatter: true });
  return { drafts, problems: [...problems, ...prose.problems] };
}

function readTree(file: string, text: string, from: number): { tree: Draft['tree']; problems: Problem[] } {
  const parsed = parseMdx(text, from);
  if (parsed.type === 'parsed') return { tree: parsed.tree, problems: [] };
  const place = { file, line: parsed.line, column: parsed.column };
  return { tree: { type: 'root', children: [] }, problems: [{ ...place, ...problemOf(parsed) }] };
}

function problemOf(parsed: Exclude<ParsedMdx, { type: 'parsed' }>) {
  switch (parsed.type) {
    case 'too-deep':
      return { type: 'nesting-too-deep', limit: MAX_DEPTH } as const;
    case 'too-dense':
      return { type: 'markup-too-dense', mark: parsed.mark, count: parsed.count, limit: parsed.limit } as const;
    case 'invalid':
      return { type: 'mdx-syntax', reason: parsed.reason } as const;
  }
}

/** The number a file begins with, in two digits; `''` where the collection has none. */
function numberOf(name: string, example: string): string {
  const [number = ''] = NUMBER.exec(example) ?? [];
  if (number === '') return '';
  const written = NUMBER.exec(name)?.[1];
  return written === undefined ? number : `${written.slice(-2).padStart(2, '0')}-`;
}

/** As offsets of the text. */
interface FrontMatter {
  fieldsStart: number;
  fieldsEnd: number;
  proseStart: number;
}

interface MdxFolder {
  path: string;
  fileName: RegExp;
  example: string;
}
