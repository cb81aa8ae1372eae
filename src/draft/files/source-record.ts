/** The record of a source that was drafted from: what is known of it, and the most careful rights. */
import { Document } from 'yaml';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { toId } from '../../text/id.ts';
import { readArticle } from '../article-text.ts';
import type { ArticleType, Known } from '../input/article.ts';
import { sha256 } from './list.ts';

/** How the text came out of what was handed over. */
const RECEIVED: Readonly<Record<ArticleType, string | undefined>> = {
  text: undefined,
  html: 'as a web page, of which only the paragraphs are held',
  markdown: 'as Markdown, of which only the paragraphs are held, without its marks',
  pdf: 'as a PDF, whose lines were joined to paragraphs',
};
const RIGHTS = [
  ' How much of the text readers see: cited shows only the passages that the dossier cites, which is the most careful choice.',
  ' full shows all of it; write it only where you may publish the whole text. none shows no word of it.',
].join('\n');

/** The id of a new source. */
export const sourceId = ({ publisher, published }: Pick<Described, 'publisher' | 'published'>): string => {
  const day = `-${published}`;
  return `${toId(publisher).slice(0, 80).replace(/-$/, '') || 'source'}${day}`;
};

/** The text of `source.yaml`. */
export function sourceRecord({ publisher, published, type, text, known }: Described): string {
  const { title, author, url, language = 'en' } = known;
  const received = RECEIVED[type];
  const document = new Document({
    ...(title !== undefined && { title, ...(!text.includes(title) && { titleKnownFrom: KNOWN_FROM[type] }) }),
    publisher,
    ...(author !== undefined && { author }),
    published,
    language,
    ...(url !== undefined && { url }),
    ...(received !== undefined && { received }),
    paragraphs: separatorOf(text),
    rights: {
      reproduce: 'cited',
      statement: `Rights in this text remain with ${publisher}. Passages of it are quoted here to comment on them.`,
    },
    sha256: sha256(text),
  });
  document.commentBefore = ' What is known of the text in text.txt. Look it over: nobody has checked it.';
  const rights = document.get('rights', true);
  if (typeof rights === 'object' && rights !== null) Object.assign(rights, { commentBefore: RIGHTS });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

const KNOWN_FROM: Readonly<Record<ArticleType, string>> = {
  text: 'what the editor was told',
  html: 'the title of the page',
  markdown: 'the heading of the file',
  pdf: 'the title that the PDF gives itself',
};

/** Paragraphs are cut as drafting cuts them. */
function separatorOf(text: string): 'blank-line' | 'line' {
  const count = readArticle(text).paragraphs.length;
  return paragraphsOf(text, 'blank-line').length < count && paragraphsOf(text, 'line').length === count ? 'line' : 'blank-line';
}

interface Described {
  publisher: string;
  /** `YYYY-MM-DD`. */
  published: string;
  type: ArticleType;
  text: string;
  known: Known;
}
