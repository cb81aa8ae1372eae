/** `npm run dev` shows the issues in the browser, keeps running, and shows the page again once they are mended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CONTENT = '.tmp/dev-content';
const PATIENCE = 60_000;
const { PATH, HOME, SystemRoot } = process.env;

let server: ChildProcess;
let address = '';

beforeAll(async () => {
  await cp('tests/fixtures/german', CONTENT, { recursive: true });
  server = spawn(process.execPath, ['src/cli/dev.ts'], { env: { PATH, HOME, SystemRoot, CONTENT_DIR: CONTENT, NO_COLOR: '1' } });
  let output = '';
  server.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  address = await until(
    () => Promise.resolve(/http:\/\/localhost:\d+\//.exec(output)?.[0] ?? ''),
    (found) => found !== '',
  );
});

afterAll(async () => {
  server.kill();
  await rm(CONTENT, { recursive: true, force: true });
});

test('a mistake is shown with its place, and the page comes back', async () => {
  const quote = join(CONTENT, 'quotes/nichts-ab.mdx');
  const right = await readFile(quote, 'utf8');
  expect(await until(page, ({ status }) => status === 200)).toHaveProperty('status', 200);

  await writeFile(quote, right.replace('trägt', 'trug'));
  const wrong = await until(page, ({ status }) => status === 500);
  expect(wrong.body).toContain('quotes/nichts-ab.mdx');
  expect(wrong.body).toContain('passage-not-found');
  expect(wrong.body).toContain('was noch trägt');

  await writeFile(quote, right);
  const mended = await until(page, ({ status }) => status === 200);
  expect(mended.body).toContain('Bleibt die Drehbrücke von Neuwerder stehen?');
});

async function page(): Promise<{ status: number; body: string }> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  return { status: response.status, body: await response.text() };
}

/** Asks until the answer is as wanted; a server that never gets there fails the test by its answer. */
async function until<Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (wanted(answer) || Date.now() > end) return answer;
    await wait(250);
  }
}
