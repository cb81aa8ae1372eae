/** Addresses of others: which the content names, what hosts say of them, and what is made of that. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { checkLinks } from '../../../src/live/links/check-links.ts';
import { externalLinks } from '../../../src/live/links/external-links.ts';
import { hasLost, jsonOfLinks, textOfLinks } from '../../../src/live/links/report.ts';
import { isPrivateHost, isPublic } from '../../../src/live/public-network.ts';
import { Visitor } from '../../../src/live/visitor.ts';
import { readContent } from '../../support/check.ts';
import { loadFixture, withFiles } from '../../support/fixture.ts';
import { writeFolder } from '../../hostile/write-folder.ts';

const SOURCE = 'sources/herald-2024-05-16/source.yaml';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Answers on a free port, and notes what it was asked. */
async function serve(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const visitor = (more: Partial<ConstructorParameters<typeof Visitor>[0]> = {}) =>
  new Visitor({ atOnce: 6, timeout: 300, pause: 1, rest: 1, largest: 0, agent: 'test', reach: 'anywhere', ...more });

const check = (urls: readonly string[], asking = visitor()) =>
  checkLinks(
    urls.map((url, index) => ({
      url,
      places: [{ file: 'references.json', line: index + 1, column: 1 }],
    })),
    asking,
  );

describe('what the content names', () => {
  test('originals, copies, references, identities and links of prose, each address once with every place', async () => {
    const files = await withFiles({
      'references.json': JSON.stringify(
        [{ id: 'a-2024', type: 'webpage', title: 'A', URL: 'https://a.example/page#part', abstract: 'https://not-published.example/' }],
        undefined,
        1,
      ),
      'pages/imprint.mdx':
        '---\ntitle: Imprint\ndescription: Who we are\n---\n\nSee [A](https://a.example/page#other) and [us](mailto:x@y.example).\n',
      [SOURCE]: (await textOf(SOURCE)).replace(/^url: .*$/m, 'url: https://herald.example/1\narchiveUrl: https://archive.example/1'),
    });
    const links = externalLinks(readContent(files).drafts);
    const urls = links.map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(['https://herald.example/1', 'https://archive.example/1', 'https://a.example/page']));
    expect(urls).not.toContain('https://not-published.example/');
    expect(links.find(({ url }) => url === 'https://a.example/page')?.places.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'pages/imprint.mdx:6',
      'references.json:6',
    ]);
    expect(links.find(({ url }) => url === 'https://herald.example/1')).toMatchObject({ archived: 'https://archive.example/1' });
    expect(links.find(({ url }) => url === 'https://archive.example/1')).not.toHaveProperty('archived');
  });
});

describe('what hosts say', () => {
  test.each<[string, (path: string, method: string) => [number, Record<string, string>?], object]>([
    ['an answer', () => [200], { state: 'works' }],
    ['none to HEAD', (_, method) => [method === 'HEAD' ? 405 : 200], { state: 'works' }],
    ['404', () => [404], { state: 'gone', answer: 'answers 404' }],
    ['410', () => [410], { state: 'gone', answer: 'answers 410' }],
    ['a host that turns programs away', () => [403], { state: 'unsure', answer: 'answers 403' }],
    ['a host that is busy', () => [503], { state: 'unsure', answer: 'answers 503' }],
    ['another address for good', (path) => (path === '/new' ? [200] : [301, { location: '/new' }]), { state: 'moved' }],
    ['another address for now', (path) => (path === '/new' ? [200] : [302, { location: '/new' }]), { state: 'works' }],
    ['the first page', (path) => (path === '/' ? [200] : [301, { location: '/' }]), { state: 'unsure' }],
    ['a circle', () => [301, { location: '/page' }], { state: 'unsure', answer: 'redirects more than 5 times' }],
    ['another scheme', () => [301, { location: 'file:///etc/passwd' }], { state: 'unsure', answer: 'leads to file:///etc/passwd' }],
  ])('%s', async (_, answer, expected) => {
    const { url } = await serve((request, response) => response.writeHead(...answer(request.url ?? '', request.method ?? '')).end());
    const [link] = await check([`${url}/page`]);
    expect(link).toMatchObject(expected);
  });

  test('no answer at all', async () => {
    const { url } = await serve(() => undefined);
    expect((await check([`${url}/page`]))[0]).toMatchObject({ state: 'unsure', answer: 'does not answer within 0.3 s' });
  });

  test('no body is read, however long it is', async () => {
    const { url, asked } = await serve((request, response) => {
      if (request.method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(200).write('x'.repeat(1000));
    });
    expect((await check([`${url}/page`]))[0]).toMatchObject({ state: 'works' });
    expect(asked).toEqual(['HEAD /page', 'GET /page']);
  });

  test('a host is asked for one address at a time, without cookies and passwords', async () => {
    let [open, most] = [0, 0];
    const sent: (string | undefined)[] = [];
    const { url, asked } = await serve((request, response) => {
      most = Math.max(most, ++open);
      sent.push(request.headers.cookie, request.headers.authorization);
      void wait(20).then(() => {
        open--;
        response.writeHead(200, { 'set-cookie': 'a=b' }).end();
      });
    });
    await check(['/1', '/2', '/3', '/4'].map((path) => `${url}${path}`));
    expect([most, asked.length]).toEqual([1, 4]);
    expect(sent.every((value) => value === undefined)).toBe(true);
  });
});

describe('a name that stands for no host', () => {
  const NOWHERE = 'https://no-such-host.invalid/page';

  test.each(['anywhere', 'public'] as const)('is in doubt where nobody else answers: there may be no network (%s)', async (reach) => {
    const [link] = await check([NOWHERE], visitor({ reach, timeout: 10_000 }));
    expect(link?.state).toBe('unsure');
    expect(link?.answer).toMatch(/^no such host, or no network$|EAI_AGAIN/);
  });

  test('is gone where others answer', async () => {
    const { url } = await serve((_, response) => response.writeHead(200).end());
    const [works, link] = await check([`${url}/page`, NOWHERE], visitor({ timeout: 10_000 }));
    expect(works?.state).toBe('works');
    // Some machines without a network say that they could not ask.
    expect(link?.answer).toMatch(/^no such host$|EAI_AGAIN/);
  });
}, 30_000);

describe('private networks', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '100.64.0.1',
    '::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '2002:7f00:1::',
  ])('%s is one', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is none', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test('a name is none by itself, and an address in brackets is one', () => {
    expect([isPrivateHost('localhost'), isPrivateHost('[::1]')]).toEqual([false, true]);
  });

  test('neither an address nor a name nor a redirect makes the program ask one', async () => {
    const { url, asked } = await serve((_, response) => response.writeHead(200).end());
    const urls = [url, url.replace('127.0.0.1', 'localhost'), url.replace('127.0.0.1', '2130706433')];
    const states = (await check(urls, visitor({ reach: 'public' }))).map(({ state }) => state);
    expect([states, asked]).toEqual([['private', 'private', 'private'], []]);
  });
});

describe('the report', () => {
  const link = (url: string, more: object) => ({
    ...{ url, places: [{ file: 'references.json', line: 3, column: 9 }] },
    ...{ state: 'works' as const, answer: 'answers 200', ...more },
  });
  const links = [
    link('https://a.example/', {}),
    link('https://b.example/1', { state: 'gone', answer: 'answers 404' }),
    link('https://b.example/2', { state: 'gone', answer: 'no such host', archived: 'https://archive.example/b2' }),
    link('https://c.example/', { state: 'moved', answer: 'answers 200', to: 'https://c.example/new' }),
    link('http://10.0.0.1/\u001b[2J', { state: 'private', answer: 'was not asked' }),
    link('https://d.example/', { state: 'unsure', answer: 'answers 403' }),
  ];

  test('is a table with what to do', () => {
    expect(textOfLinks(links, 'content')).toMatchSnapshot();
  });

  test('says it when all work, and when there is none', () => {
    expect(textOfLinks(links.slice(0, 1), 'content')).toBe('1 address asked for: all of them work.');
    expect(textOfLinks([], 'content')).toBe('The content names no address of others.');
  });

  test('for programs it has every address', () => {
    const report = JSON.parse(jsonOfLinks(links, 'content')) as { ok: boolean; links: { url: string; state: string }[] };
    expect([report.ok, report.links.map(({ state }) => state)]).toEqual([false, ['works', 'gone', 'gone', 'moved', 'private', 'unsure']]);
    expect(report.links[1]).toEqual({
      ...{ url: 'https://b.example/1', state: 'gone', answer: 'answers 404' },
      places: [{ file: 'content/references.json', line: 3, column: 9 }],
    });
  });

  test('what is only moved or in doubt is not lost', () => {
    expect([hasLost(links), hasLost(links.filter(({ state }) => ['works', 'moved', 'unsure'].includes(state)))]).toEqual([true, false]);
  });
});

test('the command asks no machine of a private network, and its exit code is 1', async () => {
  const { url, asked } = await serve((_, response) => response.writeHead(200).end());
  const folder = await mkdtemp(join(tmpdir(), 'sourcebound-links-'));
  stops.push(() => rm(folder, { recursive: true }));
  const page = `---\ntitle: Imprint\ndescription: Who we are\n---\n\nSee [A](${url}/page).\n`;
  await writeFolder(folder, {
    ...{ 'pages/imprint.mdx': page, 'references.json': '[]' },
    [SOURCE]: (await textOf(SOURCE)).replace(/^url: .*$/m, ''),
  });
  const { code, out } = await run(['links'], { CONTENT_DIR: folder, CACHE_DIR: join(folder, '.cache') });
  expect([code, asked]).toEqual([1, []]);
  expect(out).toContain('pages/imprint.mdx:6:5');
}, 30_000);

const run = (args: string[], env: Record<string, string>) =>
  new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = execFile(process.execPath, ['src/cli/sourcebound.cjs', ...args], { env: { ...process.env, ...env } }, (_, out) => {
      resolve({ code: child.exitCode, out });
    });
  });

async function textOf(path: string): Promise<string> {
  const file = (await loadFixture()).find((one) => one.path === path);
  return file?.type === 'file' ? new TextDecoder().decode(file.bytes) : '';
}
