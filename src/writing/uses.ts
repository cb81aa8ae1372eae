/** Finds everything that points to an entry, with the exact place at which its id is written. */
import type { Link, Nodes } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { ParsedDraft } from '../dossier/read.ts';
import { keyOf } from '../dossier/key.ts';
import { nodesOf } from '../markdown/each-node.ts';
import { readTypedLink } from '../markdown/typed-link.ts';
import type { DataOf, Kind } from '../schemas/kinds.ts';
import { alignedOffset } from '../text/align.ts';
import { lineStarts } from '../text/lines.ts';
import { EntryError } from './entry-error.ts';
import { scalarLike } from './scalar.ts';
import { placeIn } from './folder.ts';

/** What stands before the address of a link, from the end of its words, and of a definition, from its beginning. */
const BEFORE_ADDRESS = { link: /\]\([\s>]*<?/y, definition: /\[(?:\\[^]|[^\]\\])*\]:[\s>]*<?/y };
const BEFORE_VALUE = /[\w:.-]+\s*=\s*["']/y;
const ID = /[^\s]+/g;

/** Everything in the entry that names the other, in the order of the text. */
export function usesOf(draft: ParsedDraft, target: Target): Use[] {
  const found = [...inFields(draft, target), ...inLinks(draft, target), ...inFigures(draft, target)];
  // A definition that several links share is written once.
  const uses = found.filter((use, index) => found.findIndex(({ start }) => start === use.start) === index);
  return uses.sort((a, b) => a.start - b.start);
}

/** Every id in the fields of an entry; `before` stands before it in the same value. */
export const idsIn = (draft: ParsedDraft): NamedId[] => [...draft.pointers.ids, ...otherIds(draft)];

/** Ids in fields whose names do not tell that they hold one. */
function otherIds({ kind, valid, data }: ParsedDraft): NamedId[] {
  if (!valid) return [];
  if (kind === 'correction') {
    const [named = '', id] = (data as DataOf<'correction'>).where.split(':');
    return id === undefined ? [] : [{ kind: named as Kind, id, path: ['where'], before: `${named}:` }];
  }
  if (kind !== 'source') return [];
  return (data as DataOf<'source'>).relatives.flatMap(({ direction }, index) =>
    direction ? [{ kind: 'source' as const, id: direction.from, path: ['relatives', index, 'direction', 'from'] }] : [],
  );
}

function inFields(draft: ParsedDraft, target: Target): Use[] {
  return idsIn(draft)
    .filter(({ kind, id }) => kind === target.kind && id === target.id)
    .map(({ path, before = '' }) => {
      const [start, end] = [offsetAt(draft, path), offsetAt(draft, path, 'end')];
      const written = draft.text.slice(start, end);
      return use(draft, start, end, (id) => scalarLike(written, before + id));
    });
}

/** The offset at which the value at a path begins or ends, in the text of its file. */
export function offsetAt({ locate, text }: Pick<ParsedDraft, 'locate' | 'text'>, path: readonly PropertyKey[], what?: 'end'): number {
  const { line, column } = locate(path, what);
  return (lineStarts(text)[line - 1] ?? 0) + column - 1;
}

function inLinks(draft: ParsedDraft, target: Target): Use[] {
  return nodesOf(draft.tree, 'link').flatMap((link) => {
    const address = readTypedLink(link.url);
    if (address.type !== 'typed' || address.kind !== target.kind || address.id !== target.id) return [];
    const from = startOfAddress(draft, link);
    const [colon, fragment] = [link.url.indexOf(':'), link.url.indexOf('#')];
    const at = (offset: number) => alignedOffset(draft.text, from, link.url, offset);
    // The character behind the last one is another's, so it is looked for from the last one.
    const end = at((fragment === -1 ? link.url.length : fragment) - 1) + 1;
    return [use(draft, at(colon + 1), end, (id) => id)];
  });
}

/** Where the address of a link is written: in it, or in the definition that it names. */
function startOfAddress({ file, text }: ParsedDraft, link: Link): number {
  const { definition } = link.data ?? {};
  const pattern = definition ? BEFORE_ADDRESS.definition : BEFORE_ADDRESS.link;
  const start = (definition ?? link.position)?.start.offset ?? 0;
  pattern.lastIndex = definition ? start : (link.children.at(-1)?.position?.end.offset ?? start + 1);
  if (pattern.test(text)) return pattern.lastIndex;
  const { line, column } = placeIn(text, start);
  throw new EntryError(
    `${file}:${line}:${column} is a link of which the address cannot be found. Write it as [words](kind:id). Nothing was changed.`,
  );
}

function inFigures(draft: ParsedDraft, target: Target): Use[] {
  const elements: (Nodes & { name?: string | null; attributes?: unknown[] })[] = (
    ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const
  ).flatMap((type) => nodesOf(draft.tree, type));
  return elements
    .filter(({ name }) => name === 'Figure')
    .flatMap(({ attributes = [] }) => attributes as MdxJsxAttribute[])
    .flatMap((attribute) => inAttribute(draft, attribute, target));
}

/** Attributes hold ids with blanks between, or a key. */
function inAttribute(draft: ParsedDraft, { name, value, position }: MdxJsxAttribute, target: Target): Use[] {
  if (typeof value !== 'string' || !position) return [];
  BEFORE_VALUE.lastIndex = position.start.offset ?? 0;
  if (!BEFORE_VALUE.test(draft.text)) return [];
  const from = BEFORE_VALUE.lastIndex;
  const key = keyOf(target.kind, target.id);
  return Array.from(value.matchAll(ID)).flatMap(({ 0: word, index }) => {
    const isNamed = name === 'item' ? word === key : FIGURE_KINDS[name] === target.kind && word === target.id;
    if (!isNamed) return [];
    const start = alignedOffset(draft.text, from, value, index + word.length - target.id.length);
    return [use(draft, start, start + target.id.length, (id) => id)];
  });
}

/** What the attributes of a figure name, beside `item`, which holds a key. */
export const FIGURE_KINDS: Readonly<Record<string, Kind>> = { events: 'event', event: 'event', entities: 'entity' };

function use({ file, text }: ParsedDraft, start: number, end: number, write: Use['write']): Use {
  return { file, ...placeIn(text, start), start, end, write };
}

interface NamedId {
  kind: Kind;
  id: string;
  path: readonly PropertyKey[];
  before?: string;
}

export interface Target {
  kind: Kind;
  id: string;
}

/** A place at which an entry is named. */
export interface Use {
  file: string;
  line: number;
  column: number;
  /** Where its id is written, in UTF-16 code units of the text in which the places of the entry count. */
  start: number;
  end: number;
  /** What is written there for another id. */
  write: (id: string) => string;
}
