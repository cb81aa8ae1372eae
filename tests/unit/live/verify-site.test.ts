/** Hosts that are right, and wrong in each way that is looked for. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/live/finding.ts';
import { verifySite } from '../../../src/live/verify-site.ts';
import { Visitor } from '../../../src/live/visitor.ts';
import { sha256, writeSums } from '../../../src/publish/sums.ts';
import { host } from '../../support/live-host.ts';

type Wrong = NonNullable<Parameters<typeof host>[1]>;
type Answering = NonNullable<Wrong['answer']>;

const STYLE = 'p{color:teal}';
const HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const visitor = (timeout = 5_000, largest = 1e6) =>
  new Visitor({ atOnce: 3, timeout, pause: 1, largest, agent: 'test', reach: 'anywhere' });

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self' ${HASH}"><style>${STYLE}</style></head><body>${body}${' '.repeat(2_000)}</body></html>`;

/** The files of a site at an address. */
function filesAt(url: string, more: Record<string, string> = {}): Map<string, string> {
  return new Map(
    Object.entries({
      'index.html': page('<p>One</p>'),
      'a/b/index.html': page('<p>Two</p>'),
      'moved/index.html': page('<meta http-equiv="refresh" content="0; url=/a/b/">'),
      '404.html': page('<p>Nothing</p>'),
      'main.js': `// ${'x'.repeat(2_000)}`,
      'pagefind/pagefind.js': 'export {}',
      'pagefind/index/en_1.pf_index': 'index',
      'sitemap-0.xml': `<urlset><url><loc>${url}</loc></url><url><loc>${url}a/b/</loc></url></urlset>`,
      '.sourcebound': 'Made by Sourcebound.',
      ...more,
    }),
  );
}

/** Serves a site on a host and looks at it. */
async function look(
  wrong: Wrong = {},
  {
    more = {},
    local = true,
    originals = false,
    earlier = [],
  }: { more?: Record<string, string>; local?: boolean; originals?: boolean; earlier?: string[] } = {},
) {
  const files = new Map<string, string>();
  const { url, asked, stop } = await host(files, wrong);
  stops.push(stop);
  for (const [path, text] of filesAt(url, more)) files.set(path, text);
  const sums = writeSums(new Map([...files].map(([path, text]) => [path, sha256(Buffer.from(text))])));
  files.set('SHA256SUMS', sums);
  const verified = await verifySite({
    url,
    local: local ? sums : undefined,
    visitor: visitor(),
    originals: originals ? visitor() : undefined,
    earlier,
  });
  const told = verified.findings
    .map(
      ({ check, severity, place, message }: Finding) =>
        `${severity} ${check} ${place.replaceAll(url, '/')} ${message.replaceAll(url, '/')}`,
    )
    .sort();
  return { ...verified, told, asked, url };
}

test.each([true, false])('a host that is right (local list: %s)', async (local) => {
  const { told, files, pages, asked } = await look({}, { local });
  expect(told).toEqual([]);
  expect({ files, pages }).toEqual({ files: 7, pages: 3 });
  expect(asked).not.toContain('/.sourcebound');
});

describe('files', () => {
  test('one byte that differs', async () => {
    const change: Wrong['change'] = (file, body) => (file === 'a/b/index.html' ? Buffer.from(body.toString().replace('Two', 'Twe')) : body);
    expect((await look({ change })).told).toEqual(['failure files /a/b/ holds other bytes than those that were built']);
  });

  test('one that is not there, and one of the search', async () => {
    const answer: Answering = (path, response) => {
      const isLost = path === '/main.js' || path.endsWith('.pf_index');
      if (isLost) response.writeHead(404).end();
      return isLost;
    };
    expect((await look({ answer })).told).toEqual([
      'failure files /main.js answers 404',
      'failure search /pagefind/index/en_1.pf_index answers 404',
    ]);
  });

  test('of another type', async () => {
    expect((await look({ headers: { 'content-type': 'text/plain' } })).told).toEqual(
      [
        'failure files / is sent as text/plain',
        'failure files /a/b/ is sent as text/plain',
        'failure files /main.js is sent as text/plain',
        'failure files /moved/ is sent as text/plain',
        'failure search /pagefind/pagefind.js is sent as text/plain',
        'warning files /sitemap-0.xml is sent as text/plain',
      ].sort(),
    );
  });

  test('a host that breaks off', async () => {
    expect((await look({ close: (path) => path === '/main.js' })).told).toEqual([
      expect.stringMatching(/^failure files \/main\.js (?:cannot be reached|other side closed)/),
    ]);
  });

  test('a host that is busy for a moment is asked again', async () => {
    let count = 0;
    const answer: Answering = (path, response) => {
      const isBusy = path === '/main.js' && count++ === 0;
      if (isBusy) response.writeHead(503).end();
      return isBusy;
    };
    expect((await look({ answer })).told).toEqual([]);
  });

  test('a list of another build', async () => {
    const change: Wrong['change'] = (file, body) =>
      file === 'SHA256SUMS' ? Buffer.from(body.toString().replace('main.js', 'mail.js')) : body;
    expect((await look({ change })).told).toEqual(['failure files /SHA256SUMS is not that of the site that was built']);
  });

  test('no list at all', async () => {
    const change: Wrong['change'] = (file, body) => (file === 'SHA256SUMS' ? Buffer.from('<p>Welcome') : body);
    expect((await look({ change }, { local: false })).told).toEqual(['failure files /SHA256SUMS is no list of the files of a site']);
  });
});

describe('redirects', () => {
  const redirect =
    (from: string, to: string): Answering =>
    (path, response) => {
      if (path === from) response.writeHead(301, { location: to }).end();
      return path === from;
    };

  test('of an old address by the host are right', async () => {
    expect((await look({ answer: redirect('/moved/', '/a/b/') })).told).toEqual([]);
  });

  test.each([
    ['of a page that is listed', '/a/b/', '/'],
    ['of an old address to another site', '/moved/', 'https://elsewhere.example/'],
    ['of an old address to itself', '/moved/', '/moved/'],
    ['of a script', '/main.js', '/'],
  ])('%s are wrong', async (_, from, to) => {
    expect((await look({ answer: redirect(from, to) })).told).toEqual([
      expect.stringMatching(new RegExp(`^failure files ${from} redirects to `)),
    ]);
  });

  test('addresses of an earlier site lead somewhere, by a file or by the host', async () => {
    const answer = redirect('/old/', '/a/b/');
    expect((await look({ answer }, { earlier: ['', 'a/b/', 'moved/', 'old/'] })).told).toEqual([]);
    expect((await look({ answer }, { earlier: ['', 'lost/', 'old/'] })).told).toEqual([
      'failure redirects /lost/ was published before, and answers 404',
    ]);
  });

  test('that add no slash', async () => {
    const answer: Answering = (path, response) => {
      if (path === '/a/b') response.writeHead(404).end();
      return path === '/a/b';
    };
    expect((await look({ answer })).told).toEqual(['warning redirects /a/b answers 404 and does not lead to the address with a slash']);
  });
});

test('a site map of another address', async () => {
  const more = { 'sitemap-0.xml': '<loc>https://dossier.example/</loc>' };
  expect((await look({}, { more })).told).toEqual([
    'failure sitemap https://dossier.example/ is in the site map of /, which was built for another address',
  ]);
});

describe('what is not there', () => {
  test('answered with 200', async () => {
    const { told } = await look({ notFound: 200 });
    expect(told).toEqual([
      'failure not-found /sourcebound-verify-no-such-page/ answers 200 where there is nothing',
      'failure not-found /sourcebound-verify/no/such/page.html answers 200 where there is nothing',
    ]);
  });

  test('answered with a page of the host', async () => {
    const change: Wrong['change'] = (file, body) => (file === '404.html' ? Buffer.from('nginx') : body);
    expect((await look({ change })).told).toEqual([
      'warning not-found /sourcebound-verify-no-such-page/ answers 404 with another page than that of the site',
      'warning not-found /sourcebound-verify/no/such/page.html answers 404 with another page than that of the site',
    ]);
  });
});

describe('headers', () => {
  test.each(['x-content-type-options', 'cross-origin-resource-policy'])(
    '%s that is missing is missed on pages and scripts',
    async (name) => {
      expect((await look({ headers: { [name]: undefined } })).told).toEqual(
        ['/', '/a/b/', '/main.js'].map((path) => `warning headers ${path} has no ${name}`).sort(),
      );
    },
  );

  test.each(['content-security-policy', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy'])(
    '%s that is missing is missed on pages',
    async (name) => {
      expect((await look({ headers: { [name]: undefined } })).told).toEqual(
        ['/', '/a/b/'].map((path) => `warning headers ${path} has no ${name}`).sort(),
      );
    },
  );

  test.each([
    ['referrer-policy', 'unsafe-url'],
    ['cross-origin-opener-policy', 'unsafe-none'],
    ['x-content-type-options', 'sniff'],
  ])('%s: %s is told', async (name, value) => {
    expect((await look({ headers: { [name]: value } })).told).toContain(`warning headers / has ${name}: ${value}`);
  });

  test('that is missing is answered with what the table of headers says', async () => {
    const { findings } = await look({ headers: { 'referrer-policy': undefined, 'content-security-policy': undefined } });
    expect(new Set(findings.map(({ hint }) => hint))).toEqual(
      new Set([
        expect.stringContaining("Send content-security-policy: frame-ancestors 'none'. "),
        expect.stringContaining('Send referrer-policy: strict-origin-when-cross-origin. '),
      ]),
    );
  });

  test('that of an encrypted line is not asked of one that is not', async () => {
    expect((await look()).told.join()).not.toContain('strict-transport-security');
  });
});

describe('a policy of the host', () => {
  const OPEN = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' ${HASH}; frame-ancestors 'none'`;

  test.each([OPEN, `${OPEN}, frame-ancestors 'none'`, "frame-ancestors 'none'", OPEN.replace(HASH, "'unsafe-inline'")])(
    'that lets pages do what they do: %s',
    async (policy) => {
      expect((await look({ headers: { 'content-security-policy': policy } })).told).toEqual([]);
    },
  );

  test.each([
    [OPEN.replace(" 'wasm-unsafe-eval'", ''), 'search', 'the search, which is WebAssembly'],
    [`${OPEN}; connect-src 'none'`, 'search', 'what the search and the previews ask the site for'],
    [OPEN.replace(HASH, ''), 'policy', 'the style sheet that stands in the page'],
    [`${OPEN}; img-src https://cdn.example`, 'policy', 'the pictures of the site'],
    [`frame-ancestors 'none', ${OPEN.replace(" 'wasm-unsafe-eval'", '')}`, 'search', 'the search, which is WebAssembly'],
  ])('that does not: %s', async (policy, check, what) => {
    const { told } = await look({ headers: { 'content-security-policy': policy } });
    expect(told).toContain(`failure ${check} / sends a content-security-policy that forbids ${what}`);
    expect(told).toHaveLength(3);
  });
});

test('texts that are sent uncompressed', async () => {
  expect((await look({ isCompressed: false })).told).toEqual(
    [
      ...['/', '/a/b/', '/moved/'].map((path) => `warning compression ${path} is sent uncompressed, as other files that end in .html`),
      'warning compression /main.js is sent uncompressed, as other files that end in .js',
    ].sort(),
  );
});

test('what a page loads without encryption', async () => {
  const more = { 'a/b/index.html': page('<img src="http://cdn.example/x.png" alt=""><a href="http://elsewhere.example/">x</a>') };
  expect((await look({}, { more })).told).toEqual(['failure mixed-content /a/b/ loads http://cdn.example/x.png without encryption']);
});

describe('originals', () => {
  const ORIGINAL =
    '<html><head><title>no</title></head><body><p>The bridge <b>will</b>\n close.</p><p>“Soon,” she said, and left the room.</p></body></html>';
  const linking = (...links: string[]) => ({ 'a/b/index.html': page(links.map((link) => `<a href="${link}">x</a>`).join('')) });

  test.each([
    ['words', 'text=the%20bridge%20will%20close', []],
    ['words with other marks', 'text=%22Soon%2C%22%20she', []],
    ['a range', 'text=bridge%20will,left%20the%20room', []],
    ['words with what is before and behind', 'text=The-,bridge,-will', []],
    ['words that are not there', 'text=will%20open', ['does not hold the words “will open” that a quotation links to']],
    ['words of the title', 'text=no,no', ['does not hold the words “no … no” that a quotation links to']],
    [
      'a range the other way round',
      'text=left%20the%20room,bridge%20will',
      ['does not hold the words “left the room … bridge will” that a quotation links to'],
    ],
  ])('%s', async (_, directive, messages) => {
    const { url, stop } = await host(new Map([['original.html', ORIGINAL]]));
    stops.push(stop);
    const { told, originals } = await look({}, { more: linking(`${url}original.html#:~:${directive}`), originals: true });
    expect(told).toEqual(messages.map((message) => `warning originals ${url}original.html ${message}`));
    expect(originals).toBe(1);
  });

  test.each([
    ['is not there', { notFound: 404 }, 'answers 404'],
    ['is no text', { headers: { 'content-type': 'application/pdf' } }, 'is application/pdf'],
    ['is too large', { change: () => Buffer.alloc(2e6) }, 'sends more than 1 MB'],
    [
      'redirects without end',
      {
        answer: (path: string, response: Parameters<Answering>[1]) => Boolean(response.writeHead(302, { location: path }).end()),
      },
      'redirects more than 5 times',
    ],
  ])('one that %s could not be fetched', async (_, wrong, reason) => {
    const { url, stop } = await host(new Map('notFound' in wrong ? [] : [['original.html', ORIGINAL]]), wrong);
    stops.push(stop);
    const { told } = await look({}, { more: linking(`${url}original.html#:~:text=bridge`), originals: true });
    expect(told).toEqual([`note originals ${url}original.html could not be fetched: it ${reason}`]);
  });

  test('each is asked once, and none where that is not wanted', async () => {
    const { url, asked, stop } = await host(new Map([['original.html', ORIGINAL]]));
    stops.push(stop);
    const more = linking(`${url}original.html#:~:text=bridge`, `${url}original.html#:~:text=room`);
    await look({}, { more });
    expect(asked).toEqual([]);
    expect((await look({}, { more, originals: true })).originals).toBe(2);
    expect(asked).toEqual(['/original.html']);
  });
});

describe('a visitor', () => {
  test('waits no longer than it may', async () => {
    const { url, stop } = await host(new Map(), { answer: () => true });
    stops.push(stop);
    expect(await visitor(100).get(url)).toMatchObject({ type: 'none', reason: 'does not answer within 0.1 s' });
  });

  test('asks no more at once than it may', async () => {
    let [open, most] = [0, 0];
    const { url, stop } = await host(new Map(), {
      answer: (_, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => {
          open--;
          response.end();
        }, 20);
        return true;
      },
    });
    stops.push(stop);
    const one = visitor();
    await Promise.all(Array.from({ length: 12 }, (_, index) => one.get(`${url}${index}`)));
    expect(most).toBe(3);
  });

  test('says of a host that is not there why', async () => {
    expect(await visitor().get('http://127.0.0.1:1/')).toMatchObject({
      type: 'none',
      reason: expect.stringMatching(/ECONNREFUSED|bad port/) as string,
    });
  });
});
