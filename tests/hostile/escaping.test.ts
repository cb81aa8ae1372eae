/**
 * Every text field of every kind holds what ends a script, a style, an attribute, a comment, a record or a line. The site is built
 * once and read with parsers that are none of ours; then it is opened in a browser without its policy, so that escaping is tested
 * and not the policy.
 */
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLICY_META } from '../../src/output/policy.ts';
import { build, filesOf } from '../build/build.ts';
import { launchOptions } from '../support/browser.ts';
import { listen, TYPES } from '../support/serve.ts';
import { hostileFiles } from './hostile-fields.ts';
import { elementsOf, ownText } from './page-text.ts';
import { PAYLOADS } from './payloads.ts';
import { writeFolder } from './write-folder.ts';

const ROOT = '.tmp/hostile-escaping';
/** CSS Syntax 3, 4.3.5. */
const CSS_STRING = /"(?:[^"\\\n]|\\.)*"/gs;
let site: Map<string, Buffer>;
const pages = () => [...site].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, bytes.toString()] as const);

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  const files = hostileFiles();
  await writeFolder(`${ROOT}/content`, files);
  const { code, output } = await build({ CONTENT_DIR: `${ROOT}/content`, OUT_DIR: `${ROOT}/site` });
  expect([code, output.slice(-3_000)]).toEqual([0, expect.stringContaining('The site is in')]);
  site = await filesOf(`${ROOT}/site`);
});
afterAll(() => rm(ROOT, { recursive: true, force: true }));

describe('escaping', () => {
  test('A40b: no field becomes an element, an attribute or an address of HTML', () => {
    expect(pages().length).toBeGreaterThan(40);
    for (const [path, html] of pages()) {
      for (const element of elementsOf(html)) {
        const { tagName, attrs } = element;
        const runs = attrs.filter(
          ({ name, value }) => name.startsWith('on') || (/^\s*(?:javascript|data:text)/i.test(value) && /^(?:href|src|action)$/.test(name)),
        );
        expect([path, tagName, runs]).toEqual([path, tagName, []]);
        expect([path, tagName]).not.toEqual([path, expect.stringMatching(/^(?:iframe|object|embed|base|title\/|svg:script)$/)]);
        const isData = tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value.startsWith('application/'));
        if (tagName === 'script' && !isData) expect([path, ownText(element)]).not.toEqual([path, expect.stringContaining('canary')]);
        // The running heads of the book are texts of its style sheet.
        if (tagName === 'style')
          expect([path, ownText(element).replaceAll(CSS_STRING, '')]).not.toEqual([path, expect.stringContaining('canary')]);
        if (tagName === 'img') expect([path, attrs.find(({ name }) => name === 'src')?.value]).not.toEqual([path, 'x']);
      }
    }
  });

  test('A41b: the structured data of every page is JSON, and holds the texts whole', () => {
    const said = pages().flatMap(([, html]) =>
      elementsOf(html).flatMap((element) =>
        element.tagName === 'script' && element.attrs.some(({ value }) => value === 'application/ld+json')
          ? [JSON.parse(ownText(element)) as unknown]
          : [],
      ),
    );
    expect(said.length).toBeGreaterThan(20);
    expect(JSON.stringify(said)).toContain(JSON.stringify(PAYLOADS[0]).slice(1, -1));
  });

  test('N68b: every JSON file is JSON, every XML file is XML', () => {
    for (const [path, bytes] of site) {
      if (path.endsWith('.json')) expect([path, typeof JSON.parse(bytes.toString())]).toEqual([path, 'object']);
      if (!/\.(?:xml|svg)$/.test(path)) continue;
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      parser.write(bytes.toString()).close();
    }
  });

  test('A76: citations are as many records as there are works, for BibTeX, RIS and CSL-JSON', () => {
    const read = (path: string) => site.get(path)?.toString() ?? '';
    const csl = JSON.parse(read('cite/dossier.json')) as unknown[];
    expect(csl.length).toBeGreaterThan(0);
    const { entries, errors } = parseBibtex(read('cite/dossier.bib'));
    expect([entries.length, errors]).toEqual([csl.length, []]);
    const lines = read('cite/dossier.ris')
      .split(/\r?\n/)
      .filter((line) => line !== '');
    expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- ?/.test(line))).toEqual([]);
    expect([lines.filter((line) => line.startsWith('TY  -')).length, lines.filter((line) => line.startsWith('ER  -')).length]).toEqual([
      csl.length,
      csl.length,
    ]);
  });

  test('A76b: the same for what each page offers to copy', () => {
    const forms = pages()
      .flatMap(([path, html]) => elementsOf(html).map((element) => [path, ownText(element)] as const))
      .filter(([, text]) => /^(?:@\w+\{|TY {2}- )/.test(text.trim()));
    expect(forms.length).toBeGreaterThan(10);
    for (const [path, text] of forms) {
      if (text.trim().startsWith('@')) expect([path, parseBibtex(text).entries.length]).toEqual([path, 1]);
      else expect([path, text.match(/^(?:TY|ER) {2}-/gm)]).toEqual([path, ['TY  -', 'ER  -']]);
    }
  });

  test('N69: in a browser without the policy nothing runs, asks or opens', async () => {
    const { address, server } = await serveWithoutPolicy(`${ROOT}/site`);
    const browser = await chromium.launch(launchOptions());
    const misdeeds: string[] = [];
    try {
      const page = await browser.newPage();
      await page.exposeFunction('canary', () => misdeeds.push(`${page.url()} ran`));
      page.on('dialog', (dialog) => {
        misdeeds.push(`${page.url()} opens a dialog`);
        void dialog.dismiss();
      });
      page.on('pageerror', ({ message }) => misdeeds.push(`${page.url()} ${message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
          misdeeds.push(`${page.url()} asks for ${request.url()}`);
      });
      for (const [path] of pages()) await page.goto(address + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
      for (const query of ['canary', 'script', 'onerror', '</script>']) {
        await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
        await expect.poll(() => page.locator('[data-results][data-ready]').count(), { timeout: 30_000 }).toBe(1);
      }
    } finally {
      await browser.close();
      server.close();
    }
    expect(misdeeds).toEqual([]);
  });
});

/** Serves a site whose pages have lost their policy. */
async function serveWithoutPolicy(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/\/$/, '/index.html');
    readFile(join(folder, path)).then(
      (bytes) => {
        const type = extname(path);
        response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
        if (type === '.html' && !POLICY_META.test(bytes.toString())) throw new Error(`${path} has no policy to take away.`);
        response.end(type === '.html' ? bytes.toString().replace(POLICY_META, '') : bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  return { address: `${await listen(server)}/`, server };
}
