/** The fields above prose are completed and held to their schema by the language server of Astro, which its extension for VS Code starts. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renewSchemas } from '../../../src/vscode/renew-schemas.ts';
import { readContent } from '../../support/check.ts';
import { loadFixture } from '../../support/fixture.ts';

const SERVER = 'node_modules/@astrojs/language-server/bin/nodeServer.js';
const PATIENCE = 50_000;

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

let root: string;
let server: ChildProcessWithoutNullStreams;
let last = 0;
const waiting = new Map<number, (result: unknown) => void>();

const send = (message: object) => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
};

const ask = (method: string, params: object): Promise<unknown> =>
  new Promise((answer) => {
    waiting.set(++last, answer);
    send({ id: last, method, params });
  });

/** The server asks for settings, and answers what it was asked. */
function hear({ id, method, params, result }: Message): void {
  if (id === undefined) return;
  if (method === undefined) waiting.get(id)?.(result);
  else send({ id, result: (params?.items ?? []).map(() => ({})) });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourcebound-language-server-'));
  await cp('tests/fixtures/base', join(root, 'content'), { recursive: true });
  await mkdir(join(root, '.vscode/schemas'), { recursive: true });
  await renewSchemas(root, 'content', readContent(await loadFixture()));
  server = spawn(process.execPath, [resolve(SERVER), '--stdio'], { cwd: root });
  let heard = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const head = heard.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(heard.subarray(0, Math.max(0, head)).toString())?.[1]);
      if (head === -1 || heard.length < head + 4 + length) return;
      hear(JSON.parse(heard.subarray(head + 4, head + 4 + length).toString()) as Message);
      heard = heard.subarray(head + 4 + length);
    }
  });
  const rootUri = pathToFileURL(root).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'dossier' }],
    capabilities: {},
    initializationOptions: { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
});

afterAll(async () => {
  server.kill();
  await rm(root, { recursive: true });
});

test('a wrong value is marked, ids are offered, and a field says what it means', async () => {
  const path = join(root, 'content/entities/mara-lindqvist.mdx');
  const text = (await readFile(path, 'utf8')).replace('kind: person', 'kind: persn').replace('to: harrow-ford', 'to: ');
  const lines = text.split('\n');
  const textDocument = { uri: pathToFileURL(path).href };
  const lineOf = (words: string) => lines.findIndex((line) => line.includes(words));
  send({ method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, languageId: 'mdx', version: 1, text } } });

  let marked: { message: string; range: { start: { line: number } } }[] = [];
  for (const end = Date.now() + PATIENCE; marked.length === 0 && Date.now() < end; await wait(100)) {
    marked = ((await ask('textDocument/diagnostic', { textDocument })) as { items?: typeof marked } | null)?.items ?? [];
  }
  expect(marked.map(({ range }) => range.start.line).sort()).toEqual([lineOf('kind: persn'), lineOf('to: ')].sort());

  const position = { line: lineOf('to: '), character: lines[lineOf('to: ')]?.length ?? 0 };
  const { items } = (await ask('textDocument/completion', { textDocument, position })) as { items: { label: string }[] };
  expect(items.map(({ label }) => label)).toEqual(['ford-street-traders', 'harrow-ford', 'mara-lindqvist']);

  const hover = await ask('textDocument/hover', { textDocument, position: { line: lineOf('kind: persn'), character: 1 } });
  expect(JSON.stringify(hover)).toContain('What it is: `person`');
});
