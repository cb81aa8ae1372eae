/** The copies for machines of a dossier whose every text is hostile: each holds the same texts, and nothing that they would add. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build, filesOf } from '../build/build.ts';
import { onOneLine, readAtom, readBook, readCalendar, readMarkdown, readTable, readText, tagsOf, type Site } from './copies.ts';
import { hostileFiles } from './hostile-fields.ts';
import { elementsOf } from './page-text.ts';
import { writeFolder } from './write-folder.ts';

const ROOT = '.tmp/hostile-copies';
const files = hostileFiles();
let site: Site;

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await writeFolder(`${ROOT}/content`, files);
  const { code, output } = await build({ CONTENT_DIR: `${ROOT}/content`, OUT_DIR: `${ROOT}/site` });
  expect([code, output.slice(-3_000)]).toEqual([0, expect.stringContaining('The site is in')]);
  site = await filesOf(`${ROOT}/site`);
});
afterAll(() => rm(ROOT, { recursive: true, force: true }));

/** The text of a field as the dossier has it. */
function field(path: string, name: string): string {
  const [, fields = ''] = (files[path] ?? '').split('---\n');
  return String((parse(path.endsWith('.yaml') ? (files[path] ?? '') : fields) as Record<string, unknown>)[name]).trim();
}
/** Behind an apostrophe where a program of tables would take it for a formula. */
const asCell = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text);

describe('copies', () => {
  test('X30: no cell of a table is a formula, and each holds its text whole', () => {
    const tables = ['events', 'claims', 'quotes', 'relations'].map((name) => readTable(site, name));
    const cells = tables.flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(cells.length).toBeGreaterThan(150);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
    const [events = [], claims = [], quotes = []] = tables;
    const held = (rows: Record<string, string>[], id: string, column: string) => rows.find((row) => row['id'] === id)?.[column];
    for (const id of ['h-0', 'h-1', 'h-2', 'h-3']) {
      expect(held(claims, id, 'claim')).toBe(asCell(field(`claims/${id}.mdx`, 'claim')));
      expect(held(events, id, 'title')).toBe(asCell(field(`events/${id}.mdx`, 'title')));
    }
    expect(held(quotes, 'h-original', 'words')).toBe("'=cmd|calc <b onclick=canary()> is what I say");
  });

  test('X31: the calendar has no property but its own, and an entry for each event', () => {
    const { properties, summaries } = readCalendar(site);
    const OWN = ['BEGIN', 'END', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'NAME', 'X-WR-CALNAME', 'URL', 'UID', 'DTSTAMP'];
    const OF_ENTRIES = ['DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'STATUS', 'TRANSP'];
    expect([...properties].filter((name) => ![...OWN, ...OF_ENTRIES].includes(name))).toEqual([]);
    for (const id of ['h-0', 'h-1', 'h-2', 'h-3'])
      expect(summaries.some((summary) => onOneLine(summary).endsWith(onOneLine(field(`events/${id}.mdx`, 'title'))))).toBe(true);
  });

  test('X32: the feeds have no element but their own, and hold the question and the corrections whole', () => {
    const { elements, titles, texts } = readAtom(site);
    const OWN = [
      'feed',
      'id',
      'title',
      'subtitle',
      'updated',
      'link',
      'generator',
      'rights',
      'author',
      'name',
      'uri',
      'entry',
      'published',
    ];
    expect([...elements].filter((name) => ![...OWN, 'content'].includes(name))).toEqual([]);
    const question = onOneLine(field('dossier.yaml', 'question'));
    const corrections = parse(files['corrections.yaml'] ?? '') as { what: string }[];
    const json = JSON.parse(readText(site, 'feed.json')) as { items: { title: string; content_text: string }[] };
    expect(titles.map(onOneLine)).toContain(question);
    expect(json.items.map(({ title }) => onOneLine(title))).toContain(question);
    for (const { what } of corrections) {
      expect(texts.some((text) => onOneLine(text).includes(onOneLine(what)))).toBe(true);
      expect(json.items.some((item) => onOneLine(item.content_text).includes(onOneLine(what)))).toBe(true);
    }
  });

  test('X33: the copies in Markdown and llms.txt have one title, no HTML, no picture, and lead to the web only', () => {
    const pages = [...site.keys()].filter((path) => path.endsWith('/index.md') || path === 'llms.txt');
    expect(pages.length).toBeGreaterThan(30);
    for (const path of pages) {
      const { html, addresses, titles, images } = readMarkdown(readText(site, path));
      expect([path, html, titles.length, images]).toEqual([path, [], 1, 0]);
      expect([path, addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))]).toEqual([path, []]);
    }
    const { titles } = readMarkdown(readText(site, 'events/h-1/index.md'));
    expect(titles).toEqual([onOneLine(field('events/h-1.mdx', 'title'))]);
  });

  test('X34: the book is XML, has no element or attribute that runs, and leads to the web or to itself', () => {
    const book = readBook(site);
    expect(book.length).toBeGreaterThan(5);
    for (const [path, printed] of book) {
      for (const { name, attributes } of tagsOf(printed)) {
        expect([path, name]).not.toEqual([path, expect.stringMatching(/^(?:script|style|iframe|object|embed|form|svg|base)$/)]);
        expect([path, name, Object.keys(attributes).filter((attribute) => /^on/i.test(attribute))]).toEqual([path, name, []]);
        const addresses = ['href', 'src'].flatMap((attribute) => attributes[attribute] ?? []);
        expect([path, addresses.filter((address) => /^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i.test(address))]).toEqual([path, []]);
      }
    }
    expect(book.some(([, printed]) => /&(?:lt|#x3C);img src=x onerror=canary\(\)/.test(printed))).toBe(true);
  });

  test('X35: what is offered for other pages is one frame without script, whatever its title', () => {
    const offers = [...site.keys()].filter((path) => path.endsWith('/oembed.json'));
    expect(offers.length).toBeGreaterThan(8);
    for (const path of offers) {
      const { html } = JSON.parse(readText(site, path)) as { html: string };
      const elements = elementsOf(html).filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
      expect([path, elements.map(({ tagName }) => tagName)]).toEqual([path, ['iframe']]);
      expect([path, elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))]).toEqual([path, []]);
    }
  });

  test('X36: citations hold each title on a line of its own', () => {
    const titles = (JSON.parse(files['references.json'] ?? '[]') as { title: string }[]).map(({ title }) => onOneLine(title));
    const ris = readText(site, 'references.ris').split(/\r?\n/);
    const csl = JSON.parse(readText(site, 'references.json')) as { title: string }[];
    // Where there is an original title, that of the work is the translated one.
    expect(ris.flatMap((line) => /^T[IT] {2}- (.*)/.exec(line)?.[1] ?? [])).toEqual(expect.arrayContaining(titles));
    expect(csl.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
  });
});
