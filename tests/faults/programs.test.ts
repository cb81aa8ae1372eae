/** The programs that a build starts, Pagefind and a browser, when they are missing, broken, silent or wrong. */
import { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { assemble } from '../../src/dossier/assemble.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { findBrowser, found } from '../../src/pdf/browser.ts';
import { printBook } from '../../src/pdf/print-book.ts';
import { makeIndex, startPagefind } from '../../src/search/index-site.ts';
import { launchOptions } from '../support/browser.ts';
import { readContent } from '../support/check.ts';
import { loadFixture } from '../support/fixture.ts';

/** In milliseconds: how long a program of these tests may be silent. */
const SILENCE = 3_000;
const BINARY = 'PAGEFIND_EXTENDED_BINARY_PATH';
const MESSAGE = 'The search index could not be made by Pagefind.';

let folder: string;
let dossier: Dossier;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  dossier = assemble(readContent(await loadFixture()).content);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, text: string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  await chmod(path, mode);
  return path;
}

const node = (text: string): string => `#!${process.execPath}\n${text}\n`;
/** Answers in the way of Pagefind's service: JSON in base64, a comma behind each. */
const ANSWERING = `
let rest = '';
const answer = (id, payload) => process.stdout.write(Buffer.from(JSON.stringify({ message_id: id, payload })).toString('base64') + ',');
process.stdin.on('data', (chunk) => {
  const parts = (rest + chunk).split(',');
  rest = parts.pop();
  for (const part of parts) {
    const { message_id, payload } = JSON.parse(Buffer.from(part, 'base64').toString());
    respond(message_id, payload);
  }
});`;

/** Events of Chromium's network log (net/log/net_log_event_type_list.h) with which something leaves the browser. */
const ASKS = /^(?:DNS_TRANSACTION|HOST_RESOLVER_SYSTEM_TASK|TCP_CONNECT_ATTEMPT|(?:TCP|UDP|SOCKET)_BYTES_SENT)/;

describe('programs', () => {
  test.each([
    ['B6a', 'is missing', () => Promise.resolve(join(folder, 'nowhere')), /ENOENT|closed/],
    ['B6b', 'may not be run', () => program('locked', '#!/bin/sh\n', 0o644), /EACCES|closed/],
    ['B6c', 'is no program', () => program('text', 'no program at all'), /ENOEXEC|EACCES|closed|nothing for/],
    ['B6d', 'ends at once', () => program('ends', '#!/bin/sh\nexit 3\n'), /closed|EPIPE|nothing for/],
    [
      'B6e',
      'says nothing',
      () => program('silent', node('setInterval(() => {}, 1000); process.stdin.resume();')),
      /said nothing for 3 seconds/,
    ],
    [
      'B6f',
      'falls silent after its first answer',
      () =>
        program(
          'falls',
          node(
            `${ANSWERING}\nconst respond = (id, { type }) => { if (type === 'NewIndex') answer(id, { type: 'NewIndex', index_id: 0 }); };`,
          ),
        ),
      /said nothing for 3 seconds/,
    ],
    [
      'B6h',
      'takes every record and makes no files',
      () =>
        program(
          'keeps',
          node(`${ANSWERING}
const respond = (id, { type }) => { if (type !== 'GetFiles') answer(id, type === 'NewIndex' ? { type: 'NewIndex', index_id: 0 } : { type: 'IndexedFile', page_word_count: 1, page_url: '/', page_meta: {} }); };`),
        ),
      /said nothing for (?!3 )\d+(?:\.\d+)? seconds/,
    ],
    [
      'B6g',
      'says what nobody understands',
      () => program('babbles', node("process.stdout.write('%%%,not base64,'); setInterval(() => {}, 1000); process.stdin.resume();")),
      /nothing for|Pagefind/,
    ],
    ['B8', 'crashes', () => program('crashes', '#!/bin/sh\nkill -SEGV $$\n'), /closed|EPIPE|nothing for/],
    [
      'B7',
      'leaves records out',
      () =>
        program(
          'loses',
          node(`${ANSWERING}
const entry = Buffer.from(JSON.stringify({ version: '1', languages: { en: { page_count: 1 } } })).toString('base64');
const respond = (id, { type }) => answer(id, {
  NewIndex: { type: 'NewIndex', index_id: 0 },
  AddFile: { type: 'IndexedFile', page_word_count: 1, page_url: '/', page_meta: {} },
  AddRecord: { type: 'IndexedFile', page_word_count: 1, page_url: '/', page_meta: {} },
  GetFiles: { type: 'GetFiles', files: [{ path: 'pagefind-entry.json', content: entry }] },
}[type] ?? { type: 'Unknown' });`),
        ),
      /Pagefind indexed 1 of \d+ records/,
    ],
  ] as const)('%s: a Pagefind that %s', async (_id, _about, make, cause) => {
    vi.stubEnv(BINARY, await make());
    const startedBefore = async () => {
      const started = startPagefind();
      await setTimeout(100);
      return makeIndex(dossier, { longestSilence: SILENCE, started });
    };
    for (const index of [() => makeIndex(dossier, { longestSilence: SILENCE }), startedBefore]) {
      const failing = index();
      await expect(failing).rejects.toThrow(MESSAGE);
      const error = await failing.catch((failure: unknown) => failure as Error);
      expect(String((error as Error).cause)).toMatch(cause);
    }
  });

  const book = {
    html: Buffer.from('<!doctype html><html lang="en"><head><title>T</title></head><body><h1>Words</h1></body></html>'),
    origin: 'https://dossier.example',
    base: '/',
  };
  const printedBy = (path: string) => printBook({ ...book, folder, launch: { ...found(path).launch, timeout: SILENCE } });

  test.each([
    ['F4a', 'ends at once', () => Promise.resolve('/bin/false')],
    ['F4b', 'hangs', () => program('hangs', '#!/bin/sh\nexec sleep 600\n')],
    ['F4c', 'crashes', () => program('segv', '#!/bin/sh\nkill -SEGV $$\n')],
    ['F4d', 'is no program', () => program('words', 'words')],
  ] as const)('%s: a browser that %s prints nothing, and says so', async (_id, _about, make) => {
    await expect(printedBy(await make())).rejects.toThrow();
  });

  test('F4e: a browser that is not there is told before anything is built', async () => {
    expect(await findBrowser({ CHROMIUM_PATH: join(folder, 'none') })).toEqual({
      type: 'unavailable',
      reason: `CHROMIUM_PATH names ${join(folder, 'none')}, which is not there`,
    });
  });

  test('F8: a book of hostile words prints to a PDF that runs and opens nothing', async () => {
    const words = '&lt;script&gt;alert(1)&lt;/script&gt; ) /OpenAction &lt;&lt; /S /JavaScript /JS (app.alert(1)) &gt;&gt;';
    const html = Buffer.from(
      `<!doctype html><html lang="en"><head><title>${words}</title></head><body><h1>${words}</h1><p>${words}</p></body></html>`,
    );
    const { pdf } = await printBook({ ...book, html, folder, launch: found(launchOptions().executablePath).launch });
    const read = await PDFDocument.load(pdf, { updateMetadata: false });
    const names = read.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? object.keys().map((name) => name.decodeText()) : []));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => /^(?:JS|JavaScript|OpenAction|Launch|EmbeddedFiles|AA)$/.test(name))).toEqual([]);
  });

  test('B14d: the browser asks for no name, and for nothing that is elsewhere', async () => {
    const log = join(folder, 'net.json');
    const { executablePath } = launchOptions();
    const path = await program('logged', `#!/bin/sh\nexec '${executablePath}' --log-net-log='${log}' "$@"\n`);
    const { pdf } = await printBook({ ...book, folder, launch: found(path).launch });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const { constants, events } = JSON.parse(await readFile(log, 'utf8')) as NetLog;
    const types = constants.logEventTypes;
    const happened = new Set(events.map(({ type }) => type));
    expect(happened.has(types['REQUEST_ALIVE'] ?? -1)).toBe(true);
    const asked = Object.entries(types).filter(([name, type]) => ASKS.test(name) && happened.has(type));
    expect(asked.map(([name]) => name)).toEqual([]);
  });
});

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number }[];
}
