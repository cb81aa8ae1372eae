/** The paragraphs of a page, as Readability finds its article. Nothing of the page is run or loaded: it is a tree of elements and no more. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isDay } from '../../dates/edtf.ts';
import { SettingError } from '../../site.ts';
import { isLanguageTag } from '../../text/language.ts';
import { isWebAddress } from '../../text/web-address.ts';
import { knownOf, type Article, type Known } from './article.ts';

/** Far more than an article with its page has. */
const MOST_ELEMENTS = 100_000;
const PARAGRAPHS = 'p, li, blockquote, pre';
const DAY_IN_TIME = /^\s*(?<day>\d{4}-\d{2}-\d{2})/;

/** @throws SettingError for a page that cannot be taken apart. */
export function fromHtml(html: string, name: string): Article {
  try {
    const { document } = parseHTML(html);
    const known = knownOfPage(document);
    const time = document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime');
    // It changes the document, so it comes last.
    const read = new Readability<string>(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
    const text = paragraphsOf(parseHTML(read?.content ?? html).document);
    const { title, siteName, byline, publishedTime } = read ?? {};
    const found = knownOf({ title, publisher: siteName, author: byline, published: dayOf(publishedTime) ?? dayOf(time) });
    return { type: 'html', text, known: { ...found, ...known } };
  } catch (cause) {
    throw new SettingError(`The page ${name} cannot be read. Save the article as plain text.`, { cause });
  }
}

/** Only elements that hold no other of these, so that nothing is told twice. */
const paragraphsOf = (document: Document): string =>
  [...document.querySelectorAll(PARAGRAPHS)]
    .filter((element) => element.querySelector(PARAGRAPHS) === null)
    .map((element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');

function knownOfPage(document: Document): Known {
  const meta = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'))
      .find((content) => content !== undefined && content !== null && content.trim() !== '');
  const headings = [...document.querySelectorAll('h1')];
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const language = document.documentElement.getAttribute('lang');
  return knownOf({
    title: meta('og:title') ?? (headings.length === 1 ? headings[0]?.textContent : undefined),
    published: dayOf(meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued')),
    url: url && isWebAddress(url) ? url : undefined,
    language: language && isLanguageTag(language) ? language : undefined,
  });
}

/** The day as it is written, wherever in the world that is. */
function dayOf(time: string | null | undefined): string | undefined {
  const day = DAY_IN_TIME.exec(time ?? '')?.groups?.['day'];
  return day !== undefined && isDay(day) ? day : undefined;
}
