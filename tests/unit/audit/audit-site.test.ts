/** A site that is whole, and each way in which it is not. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditSite } from '../../../src/audit/audit-site.ts';
import { draftsIn } from '../../../src/audit/drafts.ts';
import { sha256 } from '../../../src/publish/sums.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  for (const [path, text] of Object.entries(WHOLE)) await write(path, text);
});
afterEach(() => rm(folder, { recursive: true }));

const ENTRY = { version: '1.5.2', languages: { en: { hash: 'en_1', wasm: 'en', page_count: 2 } } };
const WHOLE = {
  'index.html': page(
    '<a href="/a/b/#x">b</a> <a href="/a/b">b</a> <img src="/a/pic.png" srcset="/a/pic.png 1x, /a/pic.png 2x"> <a href="#main">m</a>',
  ),
  'a/b/index.html': page(
    '<p id="x">X</p><a href="../../">up</a> <a href="https://example.org/a/">home</a> <a href="https://elsewhere.example/lost">e</a>',
  ),
  'a/index.html': page(
    '<form action="/a/?q=1"></form><a href="b/#:~:text=X">b</a><a href="mailto:us@example.org">us</a><a href="/a/doc.pdf#page=2">d</a>',
  ),
  'a/doc.pdf': 'pdf',
  'a/pic.png': 'png',
  'pagefind/pagefind.js': '',
  'pagefind/pagefind-entry.json': JSON.stringify(ENTRY),
  'pagefind/pagefind.en_1.pf_meta': '',
  'pagefind/wasm.en.pagefind': '',
  'pagefind/fragment/en_a.pf_fragment': gzipSync('{"content":"one"}'),
  'pagefind/fragment/en_b.pf_fragment': gzipSync('{"content":"two"}'),
  'sitemap-0.xml': '<urlset><url><loc>https://example.org/a/b/</loc></url></urlset>',
};

function page(body: string, head = ''): string {
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><main id="main">${body}</main></body></html>`;
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const audit = (changed: Partial<Parameters<typeof auditSite>[1]> = {}) =>
  auditSite(folder, {
    place: { url: 'https://example.org', base: '/' },
    indexes: [{ folder: 'pagefind', expected: 2 }],
    guarded: [],
    read: new Map(),
    drafts: new Map(),
    ...changed,
  });

test('a site that is whole is told by its files', () => {
  const { hashes, sizes } = audit();
  expect([...hashes.keys()].sort()).toEqual(Object.keys(WHOLE).sort());
  expect(hashes.get('a/pic.png')).toBe(sha256(Buffer.from('png')));
  expect(sizes.get('a/pic.png')).toBe(3);
});

describe('a page that was read when it was made', () => {
  const reading = { addresses: new Set(['/lost/']), ids: new Set<string>(), whole: ['report'] };
  const read = new Map([[sha256(Buffer.from(page('as it was made'))), reading]]);

  test('is not read again', async () => {
    await write('a/made/index.html', page('as it was made'));
    expect(() => audit({ read })).toThrow('The link /lost/ leads nowhere: there is no such file. It is in a/made/index.html.');
    const guarded = [{ id: 'report', paragraphs: ['x'.repeat(200)] }];
    expect(() => audit({ read, guarded })).toThrow('a/made/index.html holds the whole text of the source report');
  });

  test('is read again where it has been changed since', async () => {
    await write('a/made/index.html', page('as somebody has changed it'));
    expect(() => audit({ read })).not.toThrow();
  });
});

describe('a link that leads nowhere', () => {
  test.each([
    ['a page', '<a href="/nobody/">x</a>', '/nobody/', 'there is no such file'],
    ['a page from where it stands', '<a href="nobody/">x</a>', 'nobody/', 'there is no such file'],
    ['a whole address', '<a href="https://example.org/nobody/">x</a>', 'https://example.org/nobody/', 'there is no such file'],
    ['a place of its page', '<a href="#nowhere">x</a>', '#nowhere', 'its page has no such place'],
    ['a place of another page', '<a href="/a/b/#y">x</a>', '/a/b/#y', 'its page has no such place'],
    ['a picture', '<img src="/a/lost.png" alt="">', '/a/lost.png', 'there is no such file'],
    ['a larger picture', '<img src="/a/pic.png" srcset="/a/pic.png 1x,/a/lost.png 2x">', '/a/lost.png', 'there is no such file'],
    ['a script', '<script src="/lost.js"></script>', '/lost.js', 'there is no such file'],
    ['a form', '<form action="/lost/"></form>', '/lost/', 'there is no such file'],
    ['what is no address', '<a href="https://[">x</a>', 'https://[', 'there is no such file'],
  ])('to %s', async (_, body, address, reason) => {
    await write('a/lost/index.html', page(body));
    expect(() => audit()).toThrow(`The link ${address} leads nowhere: ${reason}. It is in a/lost/index.html.`);
  });

  test.each([
    ['a redirect', '<meta http-equiv="refresh" content="0; url=/gone/">', '/gone/'],
    ['a share image', '<meta property="og:image" content="https://example.org/cards/x.png">', 'https://example.org/cards/x.png'],
  ])('of %s', async (_, head, address) => {
    await write('a/lost/index.html', page('', head));
    expect(() => audit()).toThrow(`The link ${address} leads nowhere`);
  });

  test('of the site map', async () => {
    await write('sitemap-0.xml', '<loc>https://example.org/a/nobody/</loc>');
    expect(() => audit()).toThrow('The link https://example.org/a/nobody/ leads nowhere: there is no such file. It is in sitemap-0.xml.');
  });

  test('is named once, with the number of pages; of many some are named', async () => {
    for (const name of ['c', 'd', 'e']) await write(`${name}/index.html`, page('<a href="/nobody/">x</a>'));
    expect(() => audit()).toThrow('It is in c/index.html and 2 more.');
    await write('c/index.html', page(Array.from({ length: 12 }, (_, index) => `<a href="/${index}/">x</a>`).join('')));
    expect(() => audit()).toThrow('3 more links lead nowhere.');
  });

  test('is no link in words or in a script', async () => {
    await write('c/index.html', page('<p>&lt;a href="/nobody/"></p><script>"<a href=\'/nobody/\'>"</script><!-- <a href="/nobody/"> -->'));
    expect(() => audit()).not.toThrow();
  });

  test('under a sub-path is one that leads out of the site', async () => {
    const place = { url: 'https://example.org', base: '/sub/' };
    for (const path of ['index.html', 'a/index.html', 'a/b/index.html', 'sitemap-0.xml'])
      await write(path, page('<a href="/sub/a/">a</a><a href="/other/">o</a>'));
    expect(() => audit({ place })).not.toThrow();
    await write('index.html', page('<a href="/sub/b/">b</a>'));
    expect(() => audit({ place })).toThrow('The link /sub/b/ leads nowhere');
  });
});

describe('a search index', () => {
  test.each([
    ['none', 'pagefind/pagefind-entry.json', 'The site has no search index'],
    ['without its script', 'pagefind/pagefind.js', 'The search index lacks pagefind/pagefind.js.'],
    ['without its list', 'pagefind/pagefind.en_1.pf_meta', 'The search index lacks pagefind/pagefind.en_1.pf_meta.'],
    ['without its engine', 'pagefind/wasm.en.pagefind', 'The search index lacks pagefind/wasm.en.pagefind.'],
    ['without a record', 'pagefind/fragment/en_a.pf_fragment', 'its index counts 2 and has 1 of them'],
  ])('%s', async (_, path, words) => {
    await rm(join(folder, path));
    expect(() => audit()).toThrow(words);
  });

  test('that counts fewer than there are', () => {
    expect(() => audit({ indexes: [{ folder: 'pagefind', expected: 3 }] })).toThrow(
      'The search should find 3 things; its index counts 2 and has 2 of them.',
    );
  });
});

describe('what may not be published', () => {
  const PARAGRAPHS = [
    '“It’s old,” she\nsaid & left.',
    'The second paragraph goes on for so long that nobody takes the two for a sentence that other texts hold by chance.',
  ];
  const guarded = [{ id: 'herald', paragraphs: PARAGRAPHS }];

  test.each([
    ['as it is held', 'text.txt', PARAGRAPHS.join('\n\n')],
    ['in a page', 'c/index.html', page(`<p>“It’s <b>old</b>,” she said &amp; left.</p><p>${PARAGRAPHS[1] ?? ''}</p>`)],
    ['in data', 'data.json', JSON.stringify({ a: PARAGRAPHS })],
    ['in the search', 'pagefind/fragment/en_a.pf_fragment', gzipSync(JSON.stringify({ content: PARAGRAPHS.join(' ') }))],
  ])('a source %s', async (_, path, text) => {
    await write(path, text);
    expect(() => audit({ guarded })).toThrow(`${path} holds the whole text of the source herald, whose rights do not allow that.`);
    expect(() => audit()).not.toThrow();
  });

  test('a part of it may', async () => {
    await write('c/index.html', page(`<p>${PARAGRAPHS[1] ?? ''}</p>`));
    expect(() => audit({ guarded })).not.toThrow();
  });

  test('a source of a sentence, which may be cited whole', async () => {
    await write('c/index.html', page('<p>It is old, she said.</p>'));
    expect(() => audit({ guarded: [{ id: 'herald', paragraphs: ['It is old', '…'] }] })).not.toThrow();
  });

  test('a draft', async () => {
    await write('content/drafts/herald/quotes/one.mdx', '---\n---\n');
    await write('content/drafts/herald/empty', '');
    const drafts = draftsIn(join(folder, 'content'));
    await rm(join(folder, 'content'), { recursive: true });
    expect(() => audit({ drafts })).not.toThrow();
    await write('x/one.txt', '---\n---\n');
    expect(() => audit({ drafts })).toThrow('x/one.txt is drafts/herald/quotes/one.mdx, and drafts are never published.');
  });
});
