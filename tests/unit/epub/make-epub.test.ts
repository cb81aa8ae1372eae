import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { makeEpub } from '../../../src/epub/make-epub.ts';
import type { Work } from '../../../src/epub/work.ts';

const HOSTILE = '</script> ]]> --> "a" \u0000 & مرحبا';
const WORK: Work = {
  ...{ identifier: 'https://example.org/', title: HOSTILE, description: HOSTILE, author: HOSTILE, rights: HOSTILE, contents: 'Contents' },
  ...{ language: 'ar', direction: 'rtl', published: '2024-05-20', updated: '2024-05-21' },
};
const page = (part: string) =>
  `<!doctype html><html><body><main><header id="title"><h1>Q</h1></header><nav id="contents"></nav>
<section id="a"><h2 id="a-title">One &amp; all</h2>${part}</section><section id="b"><h2>Two</h2><p id="x">y</p></section></main></body></html>`;
const textOf = (part: string) =>
  strFromU8(unzipSync(makeEpub(page(part), WORK, new Map(), undefined))['EPUB/text/a.xhtml'] ?? new Uint8Array());

test('every file is XML, whatever the texts', () => {
  const files = unzipSync(makeEpub(page(`<p>a &lt;b&gt; ]]&gt; --&gt; <br><img src="x"></p>`), WORK, new Map(), undefined));
  const parser = new XMLParser();
  for (const [path, bytes] of Object.entries(files))
    if (/\.(?:xhtml|opf|xml)$/.test(path)) expect(() => parser.parse(strFromU8(bytes), true) as unknown).not.toThrow();
  expect(Object.keys(files)[0]).toBe('mimetype');
});

test('links lead to where their targets lie; one to what is not there is no link', () => {
  const text = textOf(
    '<p><a href="#x">to b</a>, <a href="#a-title">up</a>, <a href="#main">no</a>, <a href="https://example.org/x">out</a></p>',
  );
  expect(text).toContain(
    '<a href="b.xhtml#x">to b</a>, <a href="#a-title">up</a>, <span>no</span>, <a href="https://example.org/x">out</a>',
  );
});

test('parts are what stands in the first main itself, whatever stands in, between or behind them', () => {
  const html = page('<header id="in"><h3>H</h3></header><section id="s"><p>deep<br>er</p></section>')
    .replace('<section id="b">', 'text<br><svg viewBox="0 0 1 1"><linearGradient id="g"></linearGradient></svg><section id="b">')
    .replace('</main>', '</main><main><section id="c"><h2>Three</h2></section></main>');
  const files = unzipSync(makeEpub(html, WORK, new Map(), undefined));
  expect(Object.keys(files).filter((path) => path.startsWith('EPUB/text/'))).toEqual(
    ['title', 'a', 'b'].map((id) => `EPUB/text/${id}.xhtml`),
  );
  expect(strFromU8(files['EPUB/text/a.xhtml'] ?? new Uint8Array())).toContain('<section id="s"><p>deep<br></br>er</p></section></section>');
  expect(() => makeEpub('<main><header></header></main>', WORK, new Map(), undefined)).toThrow('no parts');
});

test('what a reader of books cannot show is left out, and what custom elements hold stays', () => {
  const text = textOf(
    '<script>x</script><p data-x="1" style="a" onclick="b" tabindex="0">p</p><copy-text><i>kept</i><button>b</button></copy-text><div aria-hidden="true">d</div>',
  );
  expect(text).toContain('<p>p</p><i>kept</i></section>');
});

test('notes are footnotes', () => {
  const text = textOf(
    '<p>t<a class="note-mark" id="n-mark" href="#n">a</a></p><aside class="note" id="n"><a class="letter" href="#n-mark">a</a>note</aside>',
  );
  expect(text).toContain('<a class="note-mark" id="n-mark" href="#n" epub:type="noteref" role="doc-noteref">a</a>');
  expect(text).toContain(
    '<aside class="note" id="n" epub:type="footnote" role="doc-footnote"><a class="letter" href="#n-mark" role="doc-backlink">a</a> note</aside>',
  );
});

test('what the site sets side by side is parted by a blank, but no mark, and nothing within words of others', () => {
  const text = textOf(
    '<ul><li><a href="#x">Erbil</a><a class="pil" href="#x">¶1</a><small>lies in <b>Iraq</b><span>north</span></small></li></ul><blockquote><div><b>w</b><i>ord</i></div></blockquote><p><em>un</em><strong>think</strong></p><p><mark>br</mark><mark>idge</mark></p>',
  );
  expect(text).toContain('Erbil</a><a class="pil" href="b.xhtml#x">¶1</a> <small>lies in <b>Iraq</b> <span>north</span></small>');
  expect(text).toContain('<b>w</b><i>ord</i>');
  expect(text).toContain('<em>un</em><strong>think</strong>');
  expect(text).toContain('<mark>br</mark><mark>idge</mark>');
});

test('a card stands behind the heading of its entry', () => {
  const card = { path: 'images/c.png', words: '“W” <', bytes: new Uint8Array([1]) };
  const files = unzipSync(
    makeEpub(page('<article id="quote-c"><h3>H</h3><p>t</p></article>'), WORK, new Map([['quote-c', card]]), undefined),
  );
  expect(strFromU8(files['EPUB/text/a.xhtml'] ?? new Uint8Array())).toContain(
    '<h3>H</h3><p class="card"><img src="../images/c.png" alt="“W” &#x3C;">',
  );
  expect(files['EPUB/images/c.png']).toEqual(card.bytes);
});

test('a page without a title page is no book', () => {
  expect(() => makeEpub('<main></main>', WORK, new Map(), undefined)).toThrow('no title page');
});
