import { describe, expect, test } from 'vitest';
import { portableAddress } from '../../../src/portable/addresses.ts';
import { portablePage, portableStyles } from '../../../src/portable/page.ts';

describe('addresses', () => {
  test.each([
    ['/base/', 'claims/a/index.html', '../../index.html', 'index.html'],
    ['/base/claims/b/', 'claims/a/index.html', '../b/index.html', 'claims/b/index.html'],
    ['/base/claims/a/#x', 'claims/a/index.html', '#x', 'claims/a/index.html'],
    ['/base/claims/?q=1#x', 'index.html', 'claims/index.html#x', 'claims/index.html'],
    ['../b/', 'claims/a/index.html', '../b/index.html', 'claims/b/index.html'],
    ['/base/cards/a%20b.png', 'index.html', 'cards/a%20b.png', 'cards/a b.png'],
  ])('%s in %s', (address, from, expected, file) => {
    const used: string[] = [];
    expect(portableAddress(address, from, '/base/', (path) => used.push(path))).toBe(expected);
    expect(used).toEqual([file]);
  });

  test.each(['https://example.org/base/', '//example.org/', 'mailto:a@b.example', 'data:,x', '#x', ''])('%s stays as it is', (address) => {
    const used: string[] = [];
    expect(portableAddress(address, 'a/index.html', '/base/', (path) => used.push(path))).toBe(address);
    expect(used).toEqual([]);
  });
});

describe('a page', () => {
  const wanted = { base: '/', searchNote: 'No <search>.', use: () => undefined };
  const page = (body: string, head = '') =>
    portablePage(
      `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self'">${head}</head><body>${body}</body></html>`,
      'a/index.html',
      wanted,
    );

  test('has no scripts but data, and nothing is fetched ahead', () => {
    const made = page(
      '<script>alert(1)</script><script type="module" src="/x.js"></script><script type="application/ld+json">{"a":"/b/"}</script>',
      '<link rel="preload" as="font" href="/f.woff2" crossorigin><link rel="modulepreload" href="/x.js">',
    );
    expect(made).toContain('<body><script type="application/ld+json">{"a":"/b/"}</script></body>');
    expect(made).not.toContain('preload');
    expect(made).not.toContain('script-src');
    expect(made).toContain("default-src 'none'");
  });

  test('tells instead of searching, and its texts are escaped', () => {
    expect(
      page('<p class="no-script">Needs JavaScript.</p><search-box><form action="/search/"><input></form></search-box><p>x</p>'),
    ).toContain('<body><p class="no-script">No &lt;search&gt;.</p><p>x</p></body>');
  });

  test('leads on from an old address, and keeps what stands in attributes', () => {
    const made = page('<a title="/b/ &lt;" href="/b/?a=1&amp;b=2#c">b</a>', '<meta http-equiv="refresh" content="0; url=/b/">');
    expect(made).toContain('<a title="/b/ &lt;" href="../b/index.html#c">b</a>');
    expect(made).toContain('<meta http-equiv="refresh" content="0; url=../b/index.html">');
  });

  test('styles know no scripts', () => {
    expect(
      portableStyles(
        '@media (scripting:enabled){a{}}@media not (scripting: enabled){b{background:url("/i.svg")}}@media (scripting:none){c{}}',
        (a) => `..${a}`,
      ),
    ).toBe('@media (max-width:0px){a{}}@media not (max-width:0px){b{background:url("../i.svg")}}@media (min-width:0px){c{}}');
  });
});
