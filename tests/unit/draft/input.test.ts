/** What an article is read from, and what is said where it cannot be. */
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { joinLines, type Line } from '../../../src/draft/input/pdf-lines.ts';
import { readInput } from '../../../src/draft/input/read-input.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const PARAGRAPH =
  'The bridge has carried the town for years, the council said on Tuesday, and it will be closed, repaired, and opened again.';

const page = (head: string, body: string) => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const article = (paragraphs: string) =>
  `<nav><p>Home</p></nav><article><h1>Bridge closes</h1>${paragraphs}</article><footer><p>Imprint</p></footer>`;

test('plain text is its characters as received', async () => {
  expect(await readInput(bytes(' A.\r\n\r\nB.\n'), 'a.txt')).toEqual({ type: 'text', text: ' A.\r\n\r\nB.\n', known: {} });
});

test('of a page only the paragraphs of its article are the text, and what it says of itself is offered', async () => {
  const head =
    '<title>Bridge closes | The Herald</title><meta property="og:site_name" content="The Herald"><meta property="og:title" content="Bridge  closes"><meta name="author" content="Ann Bell"><meta property="article:published_time" content="2024-05-16T23:30:00+02:00"><link rel="canonical" href="https://herald.example/bridge">';
  const body = article(
    `${`<p>${PARAGRAPH}</p>`.repeat(5)}<blockquote><p>We will <em>not</em>\n rush.</p></blockquote><ul><li>One</li></ul>`,
  );
  const { type, text, known } = await readInput(bytes(page(head, body)), 'page.html');
  expect({ type, known }).toEqual({
    type: 'html',
    known: {
      title: 'Bridge closes',
      publisher: 'The Herald',
      author: 'Ann Bell',
      published: '2024-05-16',
      url: 'https://herald.example/bridge',
      language: 'en',
    },
  });
  expect(text.split('\n\n')).toEqual([...Array.from({ length: 5 }, () => PARAGRAPH), 'We will not rush.', 'One']);
});

test('nothing of a page runs', async () => {
  const script =
    '<script>globalThis.PAGE_RAN = true</script><p onclick="x">Words & <b>more</b>.</p><img src=x onerror="globalThis.PAGE_RAN = true">';
  const { text } = await readInput(bytes(page('<script>globalThis.PAGE_RAN = true</script>', script)), '-');
  expect(text).toBe('Words & more.');
  expect('PAGE_RAN' in globalThis).toBe(false);
});

test('a page is decoded as it says', async () => {
  const { text } = await readInput(bytes(page('<meta charset="windows-1252">', '<p>Vásquez \u0093spoke\u0094.</p>'), 'latin1'), 'a.htm');
  expect(text).toBe('Vásquez “spoke”.');
});

test('Markdown loses its marks, and its fields say what it is', async () => {
  const markdown =
    '---\ntitle: Bridge closes\nauthor: Ann Bell\ndate: 2024-05-16\n---\n\n# Bridge\n\nThe *bridge*\ncloses [soon](https://a.example).\n\n> “We will not rush,” she said.\n\n- One\n\n```\ncode\n```\n';
  expect(await readInput(bytes(markdown), 'a.md')).toEqual({
    type: 'markdown',
    text: 'The bridge closes soon.\n\n“We will not rush,” she said.\n\nOne',
    known: { title: 'Bridge closes', author: 'Ann Bell', published: '2024-05-16' },
  });
});

test('the lines of a PDF are joined to paragraphs, broken words too', async () => {
  const pdf = await PDFDocument.create();
  pdf.setTitle('Bridge closes');
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const pages = [
    [
      'The council will close the stone bridge in Har-',
      'row Ford for well-known reasons that it gave on Tues-',
      'day.',
      '',
      'Work begins in June, on a well-',
      'known day, when the mar-',
    ],
    ['ket has moved.', '', 'The end.'],
  ];
  for (const lines of pages) {
    const sheet = pdf.addPage([400, 300]);
    lines.forEach((line, index) => {
      sheet.drawText(line, { x: 40, y: 260 - index * 14, size: 11, font });
    });
  }
  const read = await readInput(await pdf.save(), 'a.pdf');
  expect(read).toEqual({
    type: 'pdf',
    known: { title: 'Bridge closes' },
    text: 'The council will close the stone bridge in Harrow Ford for well-known reasons that it gave on Tuesday.\n\nWork begins in June, on a well-known day, when the market has moved.\n\nThe end.',
  });
});

test('what stands at the edge of every page is left out', () => {
  const line = (text: string, y: number): Line => ({ text, start: 40, end: 300, y, size: 10 });
  const sheet = (first: string, number: number) => [
    line(`The Herald, page ${number}`, 280),
    line(first, 240),
    line('and so on', 226),
    line(`to the end of the ${first}`, 212),
    line(String(number), 20),
  ];
  expect(joinLines(['Bread', 'Wine', 'Oil'].map(sheet)).join(' ')).toBe(
    'Bread and so on to the end of the Bread Wine and so on to the end of the Wine Oil and so on to the end of the Oil',
  );
});

test.each([
  ['latin1.txt', bytes('é ÿ', 'latin1'), 'The article latin1.txt is no plain text in UTF-8. Save it as one.'],
  ['u.txt', bytes('\ufeffAbc', 'utf16le'), 'The article u.txt is in UTF-16. Save it as plain text in UTF-8.'],
  [
    'a.docx',
    bytes('PK\u0003\u0004…'),
    'The article a.docx is a file of a word processor, or an archive. Save it as plain text in UTF-8, or as HTML.',
  ],
  [
    'a.html',
    bytes(page('<meta charset="klingon">', '<p>x</p>')),
    'The page a.html is not in the encoding klingon, which it says or which is usual. Save it in UTF-8.',
  ],
  [
    'a.html',
    bytes(page('', '<img src="page.png" alt="The article">')),
    'The page a.html has no paragraph of text (<p>). Save the article as plain text.',
  ],
  [
    'a.pdf',
    bytes('%PDF-1.7\nnothing'),
    'The PDF a.pdf cannot be read: it is damaged, or closed by a password. Copy its text into a plain text file.',
  ],
  ['a.md', bytes('# Only a title\n'), 'The article a.md has no paragraph.'],
  ['a.txt', bytes(' \n'), 'The article a.txt is empty.'],
])('%s that cannot be read: %#', async (name, given, message) => {
  await expect(readInput(given, name)).rejects.toThrow(message);
});
