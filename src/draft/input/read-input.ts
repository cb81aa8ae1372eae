/** Reads an article, whatever it comes in: plain text, Markdown, a page of HTML or a PDF. */
import { extname } from 'node:path';
import { SettingError } from '../../site.ts';
import type { Article, ArticleType } from './article.ts';
import { decodeHtml, decodeText } from './decode.ts';

/** Far more than an article has; a larger file is something else. */
const MOST_BYTES = 20_000_000;
const BY_ENDING: Readonly<Record<string, ArticleType>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.pdf': 'pdf',
};
const PDF = /^%PDF-/;
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;
/** What word processors write begins with one of these. */
const ARCHIVE = /^PK\u0003\u0004|^\u00d0\u00cf\u0011\u00e0|^\{\\rtf/;
const LONGEST_BEGINNING = 2_000;

/** Loaded only for what they read. */
const READERS: Readonly<Record<ArticleType, (bytes: Uint8Array, name: string) => Promise<Article>>> = {
  text: (bytes, name) => Promise.resolve({ type: 'text', text: decodeText(bytes, name), known: {} }),
  html: async (bytes, name) => (await import('./from-html.ts')).fromHtml(decodeHtml(bytes, name), name),
  markdown: async (bytes, name) => (await import('./from-markdown.ts')).fromMarkdown(decodeText(bytes, name)),
  pdf: async (bytes, name) => (await import('./from-pdf.ts')).fromPdf(bytes, name),
};

/**
 * `name` is that of the file, for messages and for its ending; what is in it goes before its ending.
 * @throws SettingError when there is no text that can be read.
 */
export async function readInput(bytes: Uint8Array, name: string): Promise<Article> {
  if (bytes.length > MOST_BYTES) throw new SettingError(`The article ${name} is larger than any article. Give the article alone.`);
  const article = await READERS[typeOf(bytes, name)](bytes, name);
  if (article.text.trim() === '') throw new SettingError(EMPTY[article.type](name));
  return article;
}

function typeOf(bytes: Uint8Array, name: string): ArticleType {
  const beginning = Buffer.from(bytes.subarray(0, LONGEST_BEGINNING)).toString('latin1');
  if (ARCHIVE.test(beginning)) {
    throw new SettingError(`The article ${name} is a file of a word processor, or an archive. Save it as plain text in UTF-8, or as HTML.`);
  }
  if (PDF.test(beginning)) return 'pdf';
  return PAGE.test(beginning) ? 'html' : (BY_ENDING[extname(name).toLowerCase()] ?? 'text');
}

const EMPTY: Readonly<Record<ArticleType, (name: string) => string>> = {
  text: (name) => `The article ${name} is empty.`,
  markdown: (name) => `The article ${name} has no paragraph.`,
  html: (name) => `The page ${name} has no paragraph of text (<p>). Save the article as plain text.`,
  pdf: (name) => `The PDF ${name} holds no text, only pictures of pages perhaps. Have its text recognised, or type it.`,
};
