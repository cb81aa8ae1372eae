/**
 * A page of a site for a folder that is opened from a disk. Browsers load no module from there, so it has no scripts; what needs
 * one is not shown, as for readers who have switched them off. Its policy allows files of the disk, and nothing else.
 */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { escapeHtml } from '../text/escape-html.ts';
import { replaceSpans, type SpanChange } from '../text/replace-spans.ts';
import { portableAddress } from './addresses.ts';

/** Attributes that a browser follows or loads, in the pages of this program. */
const ADDRESS = /(\s(?:href|src|action)=)"([^"]*)"/g;
const REFRESH = /^(\s*[\d.]+\s*;\s*url=)(.+)$/i;
const URL_IN_CSS = /url\((["']?)([^)"']+)\1\)/g;
/** What a browser fetches ahead, which it may not do from a disk, and what tells others of other forms of the page on the web. */
const LEFT_OUT_LINK = /^(?:preload|modulepreload)$/;
const OTHER_FORM = 'application/json+oembed';
const DATA = 'application/ld+json';
/** What style sheets ask of scripts (Media Queries 5), and what is always true and never. */
const [ENABLED, NONE] = [/\(\s*scripting\s*:\s*enabled\s*\)/g, /\(\s*scripting\s*:\s*none\s*\)/g];
const [NEVER, ALWAYS] = ['(max-width:0px)', '(min-width:0px)'];

/** `searchNote` takes the place of the search, on the page that has it. */
export function portablePage(html: string, file: string, { base, searchNote, use }: Wanted): string {
  const changes: SpanChange[] = [];
  const move = (address: string) => portableAddress(address, file, base, use);
  let [policyAt, style] = [undefined as Span | undefined, ''];
  let open: (Span & { name: string; text: string }) | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const span = { start: parser.startIndex, end: parser.endIndex + 1 };
      if (open) return;
      if (name === 'meta' && attributes['http-equiv'] === 'content-security-policy') policyAt = span;
      else if (isLeftOut(name, attributes)) changes.push({ ...span, text: '' });
      else if (WHOLE.has(name) || (name === 'script' && attributes['type'] !== DATA) || attributes['class'] === NOTE)
        open = { ...span, name, text: '' };
      else changes.push({ ...span, text: movedTag(html.slice(span.start, span.end), attributes, move) });
    },
    ontext: (text) => {
      if (open) open.text += text;
    },
    onclosetag: (name) => {
      if (name !== open?.name) return;
      const end = parser.endIndex + 1;
      if (name === 'style') style = portableStyles(open.text, move);
      changes.push({ start: open.start, end, text: replacementOf(name, style, searchNote) });
      open = undefined;
    },
  });
  parser.end(html);
  if (policyAt) changes.push({ ...policyAt, text: policyFor(style) });
  return replaceSpans(html, changes);
}

/** A style sheet, whose addresses `move` changes. */
export const portableStyles = (css: string, move: (address: string) => string): string =>
  css
    .replaceAll(URL_IN_CSS, (_, quote: string, address: string) => `url(${quote}${move(address)}${quote})`)
    .replaceAll(ENABLED, NEVER)
    .replaceAll(NONE, ALWAYS);

/** The class of what says on the page of the search that it needs a script. */
const NOTE = 'no-script';
/** Elements that are taken out or put in anew as a whole. */
const WHOLE: ReadonlySet<string> = new Set(['style', 'search-box']);

function replacementOf(name: string, style: string, searchNote: string): string {
  if (name === 'style') return `<style>${style}</style>`;
  return name === 'p' ? `<p class="${NOTE}">${escapeHtml(searchNote)}</p>` : '';
}

const isLeftOut = (name: string, { rel = '', type }: Readonly<Record<string, string>>): boolean =>
  name === 'link' && (LEFT_OUT_LINK.test(rel) || type === OTHER_FORM);

function movedTag(tag: string, attributes: Readonly<Record<string, string>>, move: (address: string) => string): string {
  const moved = tag.replaceAll(ADDRESS, (_, before: string, address: string) => `${before}"${movedText(address, move)}"`);
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return moved;
  const [, before = '', address = ''] = REFRESH.exec(attributes['content'] ?? '') ?? [];
  return `<meta http-equiv="refresh" content="${escapeHtml(before + move(address))}">`;
}

/** An address in an attribute; the entities that others need are those of `escapeHtml`. */
function movedText(written: string, move: (address: string) => string): string {
  const address = written.replaceAll('&amp;', '&');
  const moved = move(address);
  return moved === address ? written : escapeHtml(moved);
}

/** Firefox and Chromium do not count files of a disk among `'self'`. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none';img-src file: data:;font-src file:;style-src file: 'sha256-${hash}';base-uri 'none';form-action 'none'`;
  return `<meta http-equiv="content-security-policy" content="${policy}">`;
}

interface Span {
  start: number;
  end: number;
}

interface Wanted {
  /** The path that the site lies under. */
  base: string;
  searchNote: string;
  /** Is told of each file of the site that the page leads to. */
  use: (file: string) => void;
}
