/** Which pages of the site have a copy in Markdown, and what it says. */
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import type { Root, RootContent, Text } from 'mdast';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Items } from '../../dossier/types.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../schemas/kinds.ts';
import { contextOf, type Address, type Context } from './context.ts';
import { MARKDOWN } from './kinds.ts';
import { heading, paragraph } from './nodes.ts';

/** The addresses of the pages, relative to the base path: every item with a page of its own, and the lists of those without. */
export function markdownPages(dossier: Dossier): string[] {
  const items = KIND_NAMES.flatMap((kind) => dossier.all(kind).flatMap(({ url }) => (url.includes('#') ? [] : [url])));
  return [...items, ...(dossier.terms.size > 0 ? [KINDS.term.index] : []), KINDS.correction.index];
}

/** A function that prints the page with an address; `undefined` where there is none. */
export function markdownOf(dossier: Dossier, address: Address): (url: string) => string | undefined {
  const context = contextOf(dossier, address);
  const items = new Map(KIND_NAMES.flatMap((kind): [string, Items[Kind]][] => dossier.all(kind).map((item) => [item.url, item])));
  return (url) => {
    if (url === KINDS.term.index) return printMarkdown([heading(1, context.strings.terms.title), ...all('term', context)]);
    if (url === KINDS.correction.index) return printMarkdown(corrections(context));
    const item = items.get(url);
    return item && printMarkdown(write(item, context));
  };
}

export const printMarkdown = (children: RootContent[]): string => toMarkdown({ type: 'root', children }, PRINTER);

/** What the printer may have to escape in a text (all that its `unsafe` patterns name) … */
const MAYBE_MARK = /[\t\r\n!#&*+<=>@[\\\]_`|~]|[\dWw][.)]|[ps]:(?:\/|$)/;
/** … and at its beginning, for the character before it, or at its end, for the one behind it. */
const MAYBE_MARK_AT_EDGE = /^(?:\]\(|[\dWw][.)]|[ps]:|[\r\n][ :-])| [\r\n]$/;

/** Most texts hold nothing to escape: to search each for everything took two thirds of the time. */
const text: Handle = (node: Text, parent, state, info) => {
  const { value } = node;
  const isPlain = !MAYBE_MARK.test(value) && !MAYBE_MARK_AT_EDGE.test(`${info.before.at(-1) ?? ''}${value}${info.after.charAt(0)}`);
  return isPlain ? value : defaultHandlers.text(node, parent, state, info);
};

/** Addresses of which nothing can be a mark where they stand behind the words of a link. */
const PLAIN_ADDRESS = /^[\w./:%?=#-]+$/;

/** Most addresses hold nothing to escape either. */
const root: Handle = (node: Root, parent, state, info) => {
  const safe = state.safe.bind(state);
  state.safe = (value, config) =>
    state.stack.at(-1) === 'destinationRaw' && PLAIN_ADDRESS.test(value ?? '') ? (value ?? '') : safe(value, config);
  return defaultHandlers.root(node, parent, state, info);
};

/** Made once: the printer keeps what it has worked out of its marks. */
const PRINTER: Options = { extensions: [gfmToMarkdown()], bullet: '-', handlers: { root, text } };

const write = (item: Items[Kind], context: Context): RootContent[] =>
  (MARKDOWN[item.kind] as (item: Items[Kind], context: Context) => RootContent[])(item, context);

const all = (kind: Kind, context: Context): RootContent[] => context.dossier.all(kind).flatMap((item) => write(item, context));

function corrections(context: Context): RootContent[] {
  const { title, none, intro } = context.strings.corrections;
  return [heading(1, title), paragraph(context.dossier.corrections.size === 0 ? none : intro), ...all('correction', context)];
}
