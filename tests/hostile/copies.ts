/** Reads the copies of a built site for machines with parsers that are none of ours. */
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import ical from 'node-ical';
import Papa from 'papaparse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { SaxesParser } from 'saxes';
import { unified } from 'unified';
import { nodesOf } from '../../src/markdown/each-node.ts';

/** The files of a site by their paths. */
export type Site = ReadonlyMap<string, Buffer>;

export const readText = (site: Site, path: string): string => {
  const bytes = site.get(path);
  if (!bytes) throw new Error(`The site has no ${path}.`);
  return bytes.toString();
};

/** Texts on one line, as most formats have them. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The rows of a table; throws where a record is broken. */
export function readTable(site: Site, name: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readText(site, `data/${name}.csv`), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${name}.csv: ${JSON.stringify(errors)}`);
  return data;
}

/** The names of the properties of a calendar, and what its entries are called. */
export function readCalendar(site: Site): { properties: Set<string>; summaries: string[] } {
  const printed = readText(site, 'chronology.ics');
  const lines = printed.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  const summaries = Object.values(ical.sync.parseICS(printed)).flatMap((entry) => {
    const summary = entry && 'summary' in entry ? (entry.summary as string | { val: string }) : undefined;
    return summary === undefined ? [] : [typeof summary === 'string' ? summary : summary.val];
  });
  return { properties: new Set(lines.map((line) => line.split(/[:;]/)[0] ?? '')), summaries };
}

/** The names of the elements of a feed, and its entries. */
export function readAtom(site: Site): { elements: Set<string>; titles: string[]; texts: string[] } {
  const printed = readText(site, 'feed.atom');
  const elements = new Set(Array.from(tagsOf(printed), ({ name }) => name));
  const parser = new XMLParser({ trimValues: false, parseTagValue: false, htmlEntities: true, isArray: (name) => name === 'entry' });
  const { feed } = parser.parse(printed, true) as { feed: { entry: { title: string; content: string }[] } };
  return { elements, titles: feed.entry.map(({ title }) => title), texts: feed.entry.map(({ content }) => content) };
}

/** The elements of an XML file with their attributes; throws where it is none. */
export function tagsOf(printed: string): { name: string; attributes: Record<string, string> }[] {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(printed).close();
  return tags;
}

/** What a reader of Markdown makes of a text. */
export function readMarkdown(printed: string): { html: string[]; addresses: string[]; titles: string[]; images: number } {
  const tree: Nodes = unified().use(remarkParse).use(remarkGfm).parse(printed);
  const headings = nodesOf(tree, 'heading').filter(({ depth }) => depth === 1);
  return {
    html: nodesOf(tree, 'html').map(({ value }) => value),
    addresses: [...nodesOf(tree, 'link'), ...nodesOf(tree, 'definition')].map(({ url }) => url),
    titles: headings.map((heading) => onOneLine(toString(heading))),
    images: nodesOf(tree, 'image').length + nodesOf(tree, 'imageReference').length,
  };
}

/** The texts in a book, file by file; pictures are left out. */
export function readBook(site: Site): [path: string, printed: string][] {
  return Object.entries(unzipSync(site.get('dossier.epub') ?? new Uint8Array())).flatMap(([path, bytes]) =>
    /\.(?:xhtml|opf|xml|ncx)$/.test(path) ? [[path, strFromU8(bytes)]] : [],
  );
}
