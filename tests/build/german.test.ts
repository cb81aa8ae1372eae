/** A dossier on another article, in another language, under a sub-path. */
import { createHash } from 'node:crypto';
import { htmlFindings } from '../support/html-findings.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { assemble } from '../../src/dossier/assemble.ts';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { searchRecords } from '../../src/search/records.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { readContent } from '../support/check.ts';
import { SITES } from '../support/sites.ts';
import { build, filesOf, SUMMARY } from './build.ts';

const { OUT_DIR: OUT, BASE_PATH: BASE } = SITES.german.env;
const HREF = /(?:href|src|cite)="([^"#]*)(?:#([^"]*))?"/g;

let files: Map<string, Buffer>;
let said: string;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
const pages = () => [...files.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('embed/'));

beforeAll(async () => {
  // Made anew even when the browser tests have built it, because a build of what is there says other things.
  const { code, output } = await build(SITES.german.env, '--force');
  said = output;
  expect(said).toContain('The site is in');
  expect(code).toBe(0);
  files = await filesOf(OUT);
});

describe('a dossier in German under a sub-path', () => {
  test('is built without a warning', () => {
    expect(said.replace(SUMMARY, '')).toBe(`The site is in ${OUT}, to be published at https://archiv.example${BASE}.\n`);
  });

  test('shows the archived copy of a work or source, with its day, wherever a page leads to the original', () => {
    const originals = [
      ['https://amt.example/drehbruecke?a=1&amp;b=2', 'https://archiv-kopien.example/2021/amt?a=1&amp;b=2', '20. März 2021'],
      ['https://tagblatt.example/drehbruecke', 'https://archiv-kopien.example/2021/tagblatt', '21. März 2021'],
    ] as const;
    for (const [original, copy, day] of originals) {
      const leading = pages().filter((path) => text(path).includes(` href="${original}`));
      expect(leading.length).toBeGreaterThan(1);
      for (const path of leading) {
        expect([path, text(path).includes(` href="${copy}`)]).toEqual([path, true]);
        expect([
          path,
          text(path)
            .replaceAll(/&nbsp;|\u00a0/g, ' ')
            .includes(day),
        ]).toEqual([path, true]);
      }
    }
    for (const copy of ['references.bib', 'references.ris', 'references.json', 'dossier.json'])
      expect([copy, text(copy).includes('archiv-kopien.example/2021/amt')]).toEqual([copy, true]);
    expect(text('sources/tagblatt-2021-03-12/index.md')).toContain('https://archiv-kopien.example/2021/tagblatt');
  });

  test('has a page for everything it holds', () => {
    for (const path of [
      'index.html',
      '404.html',
      'chapters/was-geschah/index.html',
      'sources/tagblatt-2021-03-12/index.html',
      'entities/ada-brandt/index.html',
      'events/mitteilung/index.html',
      'quotes/nichts-ab/index.html',
      'claims/kosten/index.html',
      'terms/index.html',
      'references/index.html',
      'corrections/index.html',
      'about/index.html',
      'network/index.html',
      'chronology/index.html',
      'pages/impressum/index.html',
      'search/index.html',
      'print/index.html',
      'dossier.json',
      'dossier.schema.json',
      'annotations.jsonld',
      'chronology.ics',
      'data/claims.csv',
      'data/datapackage.json',
      'data/events.csv',
      'data/quotes.csv',
      'data/relations.csv',
      'feed.atom',
      'feed.json',
      'dossier.epub',
      'index.md',
      'llms.txt',
      'ro-crate-metadata.json',
      'references.bib',
      'references.json',
      'references.ris',
      'sitemap-index.xml',
      'pagefind/pagefind.js',
    ]) {
      expect(files.has(path), path).toBe(true);
    }
  });

  test('has the imprint in the foot of every page', () => {
    for (const page of pages()) expect(text(page), page).toContain(`<a href="${BASE}pages/impressum/"`);
  });

  test('every link leads to a file of the site, and every fragment to an element', () => {
    const broken: string[] = [];
    for (const page of pages()) {
      for (const [, address = '', fragment] of text(page).matchAll(HREF)) {
        if (/^(?:https?:|mailto:|data:)/.test(address)) continue;
        const path = address === '' ? page : resolve(address);
        if (path === undefined || !files.has(path)) broken.push(`${page}: ${address}`);
        else if (fragment && !text(path).includes(`id="${fragment}"`)) broken.push(`${page}: ${address}#${fragment}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('speaks German', () => {
    expect(text('index.html')).toContain('<html lang="de" dir="ltr">');
    expect(text('index.html')).toContain('Bleibt die Drehbrücke von Neuwerder stehen?');
    const events = [...files.keys()].filter((path) => /^events\/.*\.html$/.test(path));
    expect(events.map(text).join('')).toContain('aus den Worten des Berichts berechnet');
    expect(text('chronology/index.html')).toContain('12. März 2021');
  });

  test('our Markdown plugins ran: a table, a margin note, a typed link, a citation', () => {
    const chapter = text('chapters/was-geschah/index.html');
    expect(chapter).toContain('<td>Stadt</td>');
    expect(chapter).toMatch(/<aside class="note" id="note-chapter-was-geschah-a">/);
    expect(chapter).toContain(`href="${BASE}entities/ada-brandt/"`);
    expect(chapter).toMatch(/umstritten<\/a><a class="ref" href="#ref-strassenbauamt-2021">1<\/a>/);
    expect(chapter).not.toContain('[^wer]');
  });

  test('shows the words of the source with their own quotation marks and dashes', () => {
    expect(text('sources/tagblatt-2021-03-12/index.html')).toContain('🏗️ Das Straßenbauamt widerspricht: „Die Zahl ist zu niedrig.“');
  });

  test('a quotation stands beside its original, each in its language and direction, the original first', () => {
    const page = text('quotes/moebelstueck/index.html');
    const [, words = ''] = /<div class="bilingual"[^>]*>(.*?)<figcaption/s.exec(page) ?? [];
    const quotations = Array.from(words.matchAll(/<blockquote[^>]* lang="(\w+)" dir="(\w+)"[^>]*>(.*?)<\/blockquote>/gs));
    expect(quotations.map(([, lang, dir, shown = '']) => [lang, dir, shown.replace(/<[^>]+>/g, '').trim()])).toEqual([
      ['ar', 'rtl', 'الجسر ليس قطعة أثاث تُنقل من مكان إلى آخر'],
      ['de', 'ltr', 'Eine Brücke ist kein Möbelstück'],
    ]);
    expect(words).toContain('<span data-difference="left-out">تُنقل من مكان إلى آخر</span>');
    expect(words).toContain('<span data-difference="changed">Eine Brücke</span>');
    expect(page).toMatch(/rel="preload"[^>]*href="[^"]*noto-naskh-arabic/);
    expect(text('quotes/nichts-ab/index.html')).not.toMatch(/rel="preload"[^>]*href="[^"]*noto-naskh-arabic/);
  });

  test('what differs is counted, named for each phrase, and said to be unchecked', () => {
    const [, gloss = ''] = /<h2 id="gloss"(.*?)<\/section>/s.exec(text('quotes/moebelstueck/index.html')) ?? [];
    const rows = Array.from(gloss.matchAll(/<tr data-difference="([\w-]+)">(.*?)<\/tr>/gs));
    const shown = rows.map(([, difference, row = '']) => [
      difference,
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ]);
    expect(shown).toEqual([
      ['changed', 'الجسر die Brücke Eine Brücke ≠ geändert Aus der einen Brücke wird irgendeine.'],
      ['same', 'ليس ist nicht ist kein = gleich'],
      ['same', 'قطعة أثاث ein Stück Möbel Möbelstück = gleich'],
      ['left-out', 'تُنقل من مكان إلى آخر das man von einem Ort zum anderen trägt nichts − weggelassen'],
    ]);
    expect(gloss).toContain('1 geändert und 1 weggelassen, von 4 Wendungen.');
    expect(gloss).toContain('Wörtliche Übersetzung: die Redaktion; ungeprüft.');
    expect(gloss).toContain('Der gesehene Text war abgeschnitten.');
  });

  test('the list of quotations, the source and the book tell of the original', () => {
    expect(text('quotes/index.html')).toContain('mit dem Original auf Arabisch');
    expect(text('sources/al-jisr-2021-03-11/index.html')).toContain(`href="${BASE}quotes/moebelstueck/"`);
    const [, entry = ''] = /<article class="row entry" id="[^"]*moebelstueck"(.*?)<\/article>/s.exec(text('print/index.html')) ?? [];
    expect(entry).toContain('das man von einem Ort zum anderen trägt (− weggelassen)');
  });

  test('a rendering that is a passage of another source has its words, its language and its mark', () => {
    const [, renderings = ''] = /<h2 id="renderings"(.*?)<\/section>/s.exec(text('quotes/moebelstueck/index.html')) ?? [];
    expect(renderings).toMatch(/<bdi lang="ar" dir="rtl">\s*الجسر ليس قطعة أثاث\s*<\/bdi>/);
    expect(renderings).toContain(`href="${BASE}sources/al-jisr-2021-03-11/#t`);
  });

  test('every page has a share image of the right size, with its words; quotes, entities and claims have their own', () => {
    const images = new Map<string, string[]>();
    for (const page of pages()) {
      const [, address = ''] = /<meta property="og:image" content="https:\/\/archiv\.example([^"]+)"/.exec(text(page)) ?? [];
      const png = files.get(resolve(address) ?? '');
      expect(png?.subarray(0, 8), page).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png?.length).toBeLessThan(100_000);
      expect(text(page)).toContain('<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">');
      expect(text(page)).toMatch(/<meta property="og:image:alt" content="[^"]{20,}"/);
      expect(text(page)).toContain('<meta name="twitter:card" content="summary_large_image">');
      images.set(address, [...(images.get(address) ?? []), page]);
    }
    expect(images.get(`${BASE}cards/quotes/nichts-ab.png`)).toEqual(['quotes/nichts-ab/index.html']);
    expect(images.get(`${BASE}cards/entities/ada-brandt.png`)).toEqual(['entities/ada-brandt/index.html']);
    expect(images.get(`${BASE}cards/claims/kosten.png`)).toEqual(['claims/kosten/index.html']);
    expect(images.get(`${BASE}cards/home.png`)).toContain('index.html');
    const drawn = [...files.keys()].filter((path) => path.endsWith('.png')).map((path) => `${BASE}${path}`);
    expect([...images.keys()].sort()).toEqual(drawn);
    expect(text('quotes/nichts-ab/index.html')).toContain(`href="${BASE}cards/quotes/nichts-ab.png" download="quotes-nichts-ab.png"`);
    expect(text('quotes/nichts-ab/index.html')).toContain('og:image:alt" content="„Wir reißen nichts ab, was noch trägt“ – Ada Brandt.');
  });

  test('structured data is JSON, and no text of the content ends its element', () => {
    for (const page of pages()) {
      for (const [, data = ''] of text(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(JSON.parse(data)).toHaveProperty('@context', 'https://schema.org');
        expect(data).not.toContain('<');
      }
    }
    expect(text('entities/neuwerder/index.html')).toContain('\\u003c/script>');
    const body = text('entities/neuwerder/index.html').replace(/content="[^"]*"/g, '');
    expect(body).not.toContain('<script>alert');
  });

  test('the kinds of structured data are those of the pages', () => {
    const typeOf = (page: string) => /"@type":"(\w+)"/.exec(text(page))?.[1];
    expect(typeOf('index.html')).toBe('Article');
    expect(typeOf('sources/tagblatt-2021-03-12/index.html')).toBe('NewsArticle');
    expect(typeOf('entities/ada-brandt/index.html')).toBe('Person');
    expect(typeOf('entities/neuwerder/index.html')).toBe('Place');
    expect(typeOf('events/mitteilung/index.html')).toBe('Event');
    expect(typeOf('quotes/nichts-ab/index.html')).toBe('Quotation');
  });

  test('dossier.json follows its schema, and its passages are slices of the source', () => {
    const data: unknown = JSON.parse(text('dossier.json'));
    const schema = JSON.parse(text('dossier.schema.json')) as Parameters<typeof z.fromJSONSchema>[0];
    expect(z.fromJSONSchema(schema).safeParse(data).error).toBeUndefined();
    const { quotes } = data as { quotes: { url: string; passages: { start: number; end: number; exact: string }[] }[] };
    expect(quotes[0]?.url).toBe('https://archiv.example/archiv/bruecke/quotes/nichts-ab/');
    expect(quotes[0]?.passages[0]?.exact).toBe('Wir reißen nichts ab, was noch trägt');
  });

  test('the text of a source is published as it was received', async () => {
    const { sources } = readContent(await readFolder('tests/fixtures/german')).content;
    expect(sources.length).toBeGreaterThan(0);
    for (const { id, data } of sources) {
      const bytes = files.get(`sources/${id}/text.txt`) ?? Buffer.alloc(0);
      expect([id, createHash('sha256').update(bytes).digest('hex')]).toEqual([id, data.sha256]);
    }
  });

  test('each @id of structured data and of annotations is an address of this site, with its fragment', () => {
    const lost = [...files.keys()].flatMap((path) => identifiersIn(path, text(path)).filter((id) => !isThere(id)));
    expect(lost).toEqual([]);
    expect(identifiersIn('annotations.jsonld', text('annotations.jsonld')).length).toBeGreaterThan(10);
  });

  test('quotations and claims have cards for other pages: valid, with a policy of their own, no script, and in no map of the site', async () => {
    const cards = [...files.keys()].filter((path) => path.startsWith('embed/'));
    const { quotes, claims } = assemble(readContent(await readFolder('tests/fixtures/german')).content);
    expect(cards).toHaveLength(quotes.size + claims.size);
    for (const card of cards) {
      const html = text(card);
      expect(html).not.toMatch(/<script|<img|<iframe| style="| on\w+="/);
      expect(html.match(/http-equiv="content-security-policy"/gi)).toHaveLength(2);
      expect(html).toContain('<meta name="robots" content="noindex">');
      const [, page = ''] = /<link rel="canonical" href="https:\/\/archiv\.example([^"]+)"/.exec(html) ?? [];
      expect(files.has(resolve(page) ?? '')).toBe(true);
    }
    expect(text('sitemap-0.xml')).not.toContain('embed/');
    expect(text('embed/quotes/nichts-ab/index.html')).toContain('Wir reißen nichts ab, was noch trägt');
    expect(await htmlFindings(cards.map((card) => [card, text(card)] as const))).toEqual([]);
  });

  test('a page with a card says so to programs, which get the code that its readers can copy', () => {
    const page = text('claims/kosten/index.html');
    const [, address = ''] = /type="application\/json\+oembed" href="https:\/\/archiv\.example([^"]+)"/.exec(page) ?? [];
    const oembed = JSON.parse(text(resolve(address) ?? '')) as Record<string, string | number>;
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Die Drehbrücke', width: 600, thumbnail_width: 1200 });
    expect(oembed['html']).toMatch(/^<iframe src="https:\/\/archiv\.example\/archiv\/bruecke\/embed\/claims\/kosten\/" [^<]*><\/iframe>$/);
    expect(
      page
        .replaceAll(/&(?:#34|quot);/g, '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    ).toContain(oembed['html']);
    expect(text('index.html')).not.toContain('json+oembed');
  });

  test('each page of an item, the glossary and the corrections lie beside their copies in Markdown', () => {
    const copies = [...files.keys()].filter((path) => path.endsWith('index.md'));
    expect(copies.length).toBeGreaterThan(20);
    expect(copies.filter((path) => !files.has(path.replace(/md$/, 'html')))).toEqual([]);
    expect(text('quotes/nichts-ab/index.md')).toContain('> Wir reißen nichts ab, was noch trägt');
  });

  test('no page has inline styles, inline handlers or a script that is not its own', () => {
    for (const page of pages()) {
      expect(text(page), page).not.toMatch(/<[^>]+\sstyle="/);
      expect(text(page), page).not.toMatch(/<[^>]+\son\w+="/);
      expect(text(page), page).toMatch(/http-equiv="content-security-policy"/i);
    }
  });

  test('whatever the search finds has its address', async () => {
    const dossier = assemble(readContent(await readFolder('tests/fixtures/german')).content);
    const records = searchRecords(dossier, stringsFor('de'));
    const entry = JSON.parse(text('pagefind/pagefind-entry.json')) as { languages: { de: { page_count: number } } };
    expect(entry.languages.de.page_count).toBe(records.length);
    const missing = records.filter(({ url }) => {
      const [path = '', id] = url.split('#');
      const page = text(`${path}index.html`);
      return page === '' || (id !== undefined && !page.includes(` id="${id}"`));
    });
    expect(missing).toEqual([]);
  });

  test('no page shows what a program says of a value that it could not print', () => {
    for (const page of pages()) {
      const shown = text(page).replace(/<(script|style)[^]*?<\/\1>/g, '');
      expect(shown, page).not.toMatch(/\[object |\bundefined\b|\bNaN\b/);
    }
  });

  test('the pages are valid HTML', async () => {
    expect(await htmlFindings(pages().map((page) => [page, text(page)] as const))).toEqual([]);
  });
});

/** What a file of the site calls by an address: the nodes of JSON-LD in it. */
function identifiersIn(path: string, written: string): string[] {
  const documents = path.endsWith('.html')
    ? Array.from(written.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs), ([, data = '']) => data)
    : path.endsWith('.jsonld')
      ? [written]
      : [];
  const key = path.endsWith('.html') ? '@id' : 'id';
  return documents.flatMap((document) => {
    const ids: string[] = [];
    JSON.parse(document, (name, value: unknown) => {
      if (name === key && typeof value === 'string') ids.push(value);
      return value;
    });
    return ids;
  });
}

/** Whether an absolute address is that of a file, and its fragment an element of the page or a node of the document. */
function isThere(id: string): boolean {
  const [address = '', fragment] = id.split('#');
  const path = address.startsWith(SITE) ? resolve(address.slice(SITE.length)) : undefined;
  if (path === undefined || !files.has(path)) return false;
  return fragment === undefined || text(path).includes(path.endsWith('.html') ? `id="${fragment}"` : `"${id}"`);
}

const SITE = 'https://archiv.example';

/** The file behind an address of the site; `undefined` outside the base path. */
function resolve(address: string): string | undefined {
  const decoded = decodeURIComponent(address);
  if (!decoded.startsWith(BASE)) return undefined;
  const path = decoded.slice(BASE.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
