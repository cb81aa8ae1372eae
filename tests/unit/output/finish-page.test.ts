import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageFinisher } from '../../../src/output/finish-page.ts';

const finishPage = (html: string, scripts = '', sheets: ReadonlyMap<string, string> = new Map()) => pageFinisher({ scripts, sheets })(html);

const page = (head: string, body: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const styleOf = (html: string) => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css);
const policyOf = (html: string) => /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('finishPage', () => {
  it('joins the style sheets in their order and keeps the order of the layers first', async () => {
    const html = await finishPage(
      page('<style>@layer a, b;</style><style>@layer b{p{color:red}}</style>', '<p>x</p><style>@layer a{p{margin:0}}</style>'),
    );
    expect(styleOf(html)).toEqual(['@layer a, b;\n@layer b{p{color:red}}\n@layer a{p{margin:0}}']);
  });

  it('puts the style sheets that it is given in the place of their links, with what the page uses of them', async () => {
    const sheets = new Map([
      ['/a.css', '@layer b{p{color:red}.off{margin:0}}'],
      ['/b.css', '@layer a{p{margin:0}}'],
    ]);
    const links = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';
    const html = await finishPage(page(`<style>@layer a, b;</style>${links}`, '<p>x</p><style>p{padding:0}</style>'), '', sheets);
    expect(styleOf(html)).toEqual(['@layer a, b;\n@layer b{p{color:red}}@layer a{p{margin:0}}\np{padding:0}']);
    expect(html).not.toContain('<link');
  });

  it('gives each page the style sheets that it links, in its own order, whatever the pages before it had', async () => {
    const finish = pageFinisher({
      sheets: new Map([
        ['/a.css', 'p{margin:0}'],
        ['/b.css', 'p{padding:0}'],
      ]),
    });
    const styleOfPage = async (...sheets: string[]) =>
      styleOf(
        await finish(
          page(sheets.map((sheet) => (sheet.startsWith('/') ? `<link rel="stylesheet" href="${sheet}">` : sheet)).join(''), '<p>x</p>'),
        ),
      );
    expect(await styleOfPage('/a.css', '/b.css')).toEqual(['p{margin:0}p{padding:0}']);
    expect(await styleOfPage('/b.css', '/a.css')).toEqual(['p{padding:0}p{margin:0}']);
    expect(await styleOfPage('<style>p{top:0}</style>', '/a.css')).toEqual(['p{top:0}\np{margin:0}']);
    expect(await styleOfPage('<style>p{left:0}</style>', '/a.css')).toEqual(['p{left:0}\np{margin:0}']);
    expect(await styleOfPage('/a.css', '<style>p{top:0}</style>')).toEqual(['p{margin:0}\np{top:0}']);
    expect(await styleOfPage('/a.css', '/b.css')).toEqual(['p{margin:0}p{padding:0}']);
  });

  it('puts them where the first of them stands, so that what is fetched early can stand before', async () => {
    const early = '<link rel="preload" href="/a.woff2">';
    const html = await finishPage(page(`${early}<style>p{margin:0}</style><title>A</title><style>p{padding:0}</style>`, '<p>x</p>'));
    expect(html).toContain(`${early}<style>p{margin:0}\np{padding:0}</style><title>`);
  });

  it.each([
    ['one of another site', '<link rel="stylesheet" href="https://example.org/a.css">'],
    ['one for paper', '<link rel="stylesheet" href="/a.css" media="print">'],
    ['what is none', '<link rel="alternate" href="/a.css">'],
  ])('leaves a link to %s as it is', async (_, link) => {
    const html = await finishPage(page(link, '<p>x</p>'), '', new Map([['/a.css', 'p{margin:0}']]));
    expect(html).toContain(link);
    expect(styleOf(html)).toEqual([]);
  });

  it('leaves out rules that the page does not use, and keeps custom properties and the faces they name', async () => {
    const css =
      ":root{--used:'A Face';--indirect:var(--used);--unused:2px}.on{font-family:var(--indirect)}.off{margin:0}@font-face{font-family:'A Face';src:url(x)}";
    const [style] = styleOf(await finishPage(page(`<style>${css}</style>`, '<p class="on">x</p>')));
    expect(style).toContain("--used:'A Face'");
    expect(style).toContain('--indirect');
    expect(style).toContain('.on');
    expect(style).toContain('@font-face');
    expect(style).not.toContain('.off');
  });

  it('keeps rules whose selectors are lists only, and of the lists what the page uses', async () => {
    const css = ':is(.note,.gone) :is(b,i){margin:0}:is(h2,h3):has(+ .note){padding:0}:is(.gone,.lost) b{color:red}';
    const [style] = styleOf(await finishPage(page(`<style>${css}</style>`, '<h2>x</h2><p class="note"><b>x</b></p>')));
    expect(style).toBe(':is(.note) :is(b){margin:0}:is(h2):has(+ .note){padding:0}');
  });

  it('keeps what holds for every element in a state, such as the focus', async () => {
    const [style] = styleOf(
      await finishPage(page('<style>:focus-visible{margin:0}:target{margin:0}.off:target{margin:0}</style>', '<p>x</p>')),
    );
    expect(style).toBe(':focus-visible{margin:0}:target{margin:0}');
  });

  it('keeps rules for markup in a template, which a script may show', async () => {
    const [style] = styleOf(await finishPage(page('<style>.later{margin:0}</style>', '<template><p class="later">x</p></template>')));
    expect(style).toContain('.later');
  });

  it('keeps rules for what a script of the site sets', async () => {
    const [style] = styleOf(await finishPage(page('<style>[hidden]{display:none}.off{margin:0}</style>', '<p>x</p>'), 'item.hidden=true'));
    expect(style).toBe('[hidden]{display:none}');
  });

  it('allows the inline code of this page and no other', async () => {
    const html = await finishPage(
      page('<style>p{margin:0}</style>', '<p>x</p><script type="module">run()</script><script type="application/ld+json">{}</script>'),
    );
    expect(policyOf(html)).toContain(`style-src 'self' ${hash('p{margin:0}')}`);
    expect(policyOf(html)).toMatch(new RegExp(`script-src 'self' 'wasm-unsafe-eval' ${hash('run()').replace(/[+/]/g, '\\$&')};`));
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it.each([
    ['a style sheet', '<style>main{display:none}</style>'],
    ['a style sheet that is not closed', '<style>main{display:none}'],
    ['a script', '<script>alert(1)</script>'],
    ['an end of one', '</style></script><style>main{display:none}</style>'],
  ])('takes %s in an attribute for text', async (_, text) => {
    const plain = page('<style>p{margin:0}</style>', '<p title="">x</p>');
    const html = await finishPage(plain.replace('title=""', `title="${text}"`));
    expect(html).toBe((await finishPage(plain)).replace('title=""', `title="${text.replaceAll('<', '&lt;')}"`));
  });

  it('finds a style sheet wherever it stands, and none in what is only text', async () => {
    const html = await finishPage(
      page(
        '<style media="all">p{margin:0}</style>',
        '<p>x &lt;style>b{}&lt;/style></p><script type="application/ld+json">{"a":"<style>b{}"}</script>',
      ),
    );
    expect(styleOf(html)).toEqual(['p{margin:0}']);
    expect(html).toContain('{"a":"<style>b{}"}');
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
  ])('refuses the address %j', async (address) => {
    await expect(finishPage(page('', `<a href="${address}">x</a>`))).rejects.toThrow('never published');
    await expect(finishPage(page('', `<form action="${address}"></form>`))).rejects.toThrow('never published');
  });

  it('lets pass what a site leads to', async () => {
    const addresses = ['https://a.example/', 'mailto:a@b.example', '/x/', '#t1', '?q=a:b', 'x.html#a:b', ''];
    await expect(finishPage(page('', addresses.map((address) => `<a href="${address}">x</a>`).join('')))).resolves.toContain('x.html');
    await expect(finishPage(page('', '<img src="data:image/png;base64,AA==" alt="">'))).resolves.toContain('data:image');
  });

  it('refuses a page without its encoding', async () => {
    await expect(finishPage('<html></html>')).rejects.toThrow('charset');
  });
});
