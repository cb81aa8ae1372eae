/** The text of a PDF, line by line as it is set, put together to paragraphs. Nothing of it is drawn, run or loaded. */
import { getDocumentProxy } from 'unpdf';
import { SettingError } from '../../site.ts';
import { knownOf, type Article } from './article.ts';
import { joinLines, type Line } from './pdf-lines.ts';

/** More pages than an article has. */
const MOST_PAGES = 200;
/** Two pieces stand on one line when they are no further apart than this share of their height. */
const SAME_LINE = 0.5;
/** A gap of this share of the height is a blank. */
const BLANK = 0.15;

/** @throws SettingError for a PDF that is damaged, closed by a password, or no article. */
export async function fromPdf(bytes: Uint8Array, name: string): Promise<Article> {
  const pdf = await open(bytes, name);
  if (pdf.numPages > MOST_PAGES) throw new SettingError(`The PDF ${name} has ${pdf.numPages} pages. Give those of the article alone.`);
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
  }
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: { Title?: unknown; Author?: unknown } };
  const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { type: 'pdf', text: joinLines(pages).join('\n\n'), known: knownOf({ title: words(info.Title), author: words(info.Author) }) };
}

async function open(bytes: Uint8Array, name: string) {
  try {
    // It takes the bytes away from whoever hands them over.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, useSystemFonts: false });
  } catch (cause) {
    throw new SettingError(
      `The PDF ${name} cannot be read: it is damaged, or closed by a password. Copy its text into a plain text file.`,
      {
        cause,
      },
    );
  }
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  for (const { str, transform, width, height } of items) {
    const [, , , scale = 0, x = 0, y = 0] = transform as number[];
    const size = height || Math.abs(scale);
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) <= size * SAME_LINE && x >= last.end - size) {
      const isApart = x - last.end > size * BLANK && !/\s$/u.test(last.text) && !/^\s/u.test(str);
      last.text += `${isApart ? ' ' : ''}${str}`;
      last.end = Math.max(last.end, x + width);
    } else if (str.trim() !== '') lines.push({ text: str, start: x, end: x + width, y, size });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() })).filter(({ text }) => text !== '');
}

interface Item {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
}
