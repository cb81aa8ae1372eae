/** Prose of the dossier as Markdown: the checked tree that the site renders, with what it links to spelled out. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import 'mdast-util-mdx';
import type { Event, EventCount, Item } from '../../dossier/types.ts';
import { literalAttributes } from '../../markdown/components.ts';
import { idsOf } from '../../markdown/figures.ts';
import { readMarkdownTree } from '../../markdown/to-html-tree.ts';
import type { Context } from './context.ts';
import { link, list, paragraph, strong, text } from './nodes.ts';

export function proseOf(item: Item, context: Context): RootContent[] {
  if (item.prose.words === 0) return [];
  const written = (node: Nodes): Nodes[] => {
    // A line of the file is no line of the copy; blanks that hold words together stay.
    if (node.type === 'text') return [{ type: 'text', value: node.value.replaceAll(LINES, ' ') }];
    if (!('children' in node)) return [node];
    const children = () => joined(node.children.flatMap(written));
    // A component that stands within a paragraph may hold blocks.
    if (node.type === 'paragraph') {
      const words = children();
      return words.every(({ type }) => INLINE.has(type)) ? [{ ...node, children: words as PhrasingContent[] }] : asBlocks(words);
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')
      return [{ ...node, children: FLOW.has(node.type) ? asBlocks(children()) : children() } as Nodes];
    const show = Object.hasOwn(COMPONENTS, node.name ?? '') ? COMPONENTS[node.name as keyof typeof COMPONENTS] : undefined;
    if (!show) throw new Error(`Prose of ${item.kind} "${item.id}" holds <${node.name ?? ''}>, which is no component of the site.`);
    return show({ attributes: literalAttributes(node), children, item, context });
  };
  const [root] = written(readMarkdownTree(item.prose.html));
  return root?.type === 'root' ? root.children : [];
}

/** White space of HTML. */
const LINES = /[\t\n\f\r ]+/g;

/** What holds paragraphs and the like. */
const FLOW: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem']);

/** Words that stand among blocks, as those of a component on a line of its own do, are a paragraph. */
function asBlocks(nodes: readonly Nodes[]): Nodes[] {
  const blocks: Nodes[] = [];
  let words: PhrasingContent[] = [];
  const end = () => {
    if (words.length > 0) blocks.push(paragraph(...words));
    words = [];
  };
  for (const node of nodes) {
    if (INLINE.has(node.type)) words.push(node as PhrasingContent);
    else {
      end();
      blocks.push(node);
    }
  }
  end();
  return blocks;
}

/** Texts that follow each other are one, so that it is escaped as one. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text') all[all.length - 1] = { type: 'text', value: last.value + node.value };
    else all.push(node);
  }
  return all;
}

/** What each component of prose is in Markdown. */
const COMPONENTS = {
  TypedLink: ({ attributes, children, item, context }) => [
    linkOf(Number(attributes['at']), children() as PhrasingContent[], item, context),
  ],
  CitationMarks: ({ attributes, item, context }) =>
    (attributes['at'] ?? '').split(' ').flatMap((at) => [text(' ('), linkOf(Number(at), [], item, context), text(')')]),
  Row: ({ children }) => children(),
  Note: ({ attributes, children }) => {
    const name = attributes['letter'] ?? '';
    return [
      {
        type: 'footnoteDefinition',
        identifier: name,
        label: name,
        children: asBlocks(children()) as [],
      },
    ];
  },
  NoteMark: ({ attributes }) => [{ type: 'footnoteReference', identifier: attributes['letter'] ?? '', label: attributes['letter'] ?? '' }],
  Lang: ({ children }) => children(),
  Background: ({ children, context }) => [paragraph(strong(context.strings.chapter.background)), ...children()],
  Figure: ({ attributes, children, context }) => {
    const { dossier, to } = context;
    const event = attributes['of'] === 'seats' ? dossier.item('event', attributes['event'] ?? '') : undefined;
    const count = event?.counts.find(({ id }) => id === attributes['count']);
    const named = [
      ...idsOf(attributes['events'] ?? attributes['event'] ?? '').map((id) => dossier.item('event', id)),
      ...idsOf(attributes['entities'] ?? '').map((id) => dossier.item('entity', id)),
      ...[dossier.find(attributes['item'] ?? '')].flatMap((item) => item ?? []),
    ];
    return [...asBlocks(children()), ...(event && count ? countOf(event, count, context) : [list(named.map((one) => [to(one)]))])];
  },
} satisfies Readonly<Record<string, (shown: Shown) => Nodes[]>>;

/** How many of a whole there were, by each count, with where it stands. */
function countOf(event: Event, { title, whole, threshold, counts }: EventCount, { dossier, strings, cited, to }: Context): RootContent[] {
  const { format } = new Intl.NumberFormat(dossier.data.language);
  const words = strings.seats;
  return [
    paragraph(strong(words.title(title, format(whole.number), whole.name)), ...cited(whole.citations), strings.semicolon, to(event)),
    list([
      ...counts.map(({ by, number, about, citations }) => [
        `${about ? words.about(format(number)) : format(number)}${strings.comma}${by}`,
        ...cited(citations),
      ]),
      ...(threshold ? [[`${threshold.name}${strings.comma}${format(threshold.number)}`, ...cited(threshold.citations)]] : []),
    ]),
  ];
}

const INLINE: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'footnoteReference']);

/** A typed link, as the dossier resolved it. */
function linkOf(
  at: number,
  children: PhrasingContent[],
  { prose, kind, id }: Item,
  { dossier, address, to, place, work }: Context,
): PhrasingContent {
  const found = prose.links.find(({ offset }) => offset === at);
  if (!found) throw new Error(`The prose of ${kind} "${id}" has no link at ${at}.`);
  const { target } = found;
  switch (target.type) {
    case 'item':
      return to({ url: target.url, title: found.text });
    case 'passage':
      return link(address(target.passage.url), target.words);
    case 'paragraph':
      return found.text === ''
        ? place({ source: target.source, paragraph: target.number, url: target.url })
        : link(address(target.url), found.text);
    case 'reference':
      return children.length > 0 ? to(dossier.item('reference', target.reference), found.text) : work(target.reference);
    case 'web':
      return link(found.url, ...children);
  }
}

interface Shown {
  attributes: Readonly<Record<string, string>>;
  children: () => Nodes[];
  item: Item;
  context: Context;
}
