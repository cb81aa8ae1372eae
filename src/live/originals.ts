/** Whether the words that pages link to on sites of others still stand there. */
import { foldText } from '../text/normalize.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import type { Finding } from './finding.ts';
import type { Visited } from './live-site.ts';
import { pageText } from './page-text.ts';
import type { Answer, Visitor } from './visitor.ts';

/** The rest of an address behind it names words (URL Fragment Text Directives, 3.1). */
const DIRECTIVE = ':~:';
const MEANS_TEXT = /^text\/(?:html|plain)\b|^application\/xhtml\+xml\b/i;
const WEB = /^https?:/i;

/** Looks up each link once; `count` is how many there were. */
export async function checkOriginals(visitor: Visitor, { pages }: Visited): Promise<{ count: number; findings: Finding[] }> {
  const links = [...new Set([...pages.values()].flatMap(({ fragments }) => fragments))].filter((link) => WEB.test(link));
  const byOriginal = Map.groupBy(links, (link) => link.split('#')[0] ?? link);
  const findings = await Promise.all([...byOriginal].map(([original, its]) => checkOriginal(visitor, original, its)));
  return { count: links.length, findings: findings.flat() };
}

async function checkOriginal(visitor: Visitor, original: string, links: readonly string[]): Promise<Finding[]> {
  const note = (message: string): Finding[] => [
    { check: 'originals', severity: 'note', place: original, message: `could not be fetched: it ${message}` },
  ];
  const { visit } = await visitor.follow(original);
  if (visit.type === 'none') return note(visit.reason);
  if (visit.status !== 200) return note(`answers ${visit.status}`);
  const type = visit.headers.get('content-type') ?? 'text/html';
  if (!MEANS_TEXT.test(type)) return note(`is ${type}`);
  const text = ownWords(textOf(visit, type));
  return links.flatMap((link) =>
    wordsOf(link)
      .filter((range) => !stands(range, text))
      .map((range): Finding => ({
        check: 'originals',
        severity: 'warning',
        place: original,
        message: `does not hold the words “${range.join(' … ')}” that a quotation links to`,
        hint: 'The original may have changed, or be shown by a script. Look at it, and link to a copy in an archive where it has changed.',
      })),
  );
}

/** Beginning and end of each of the words that a link names, or the words themselves. */
function wordsOf(link: string): string[][] {
  const directives = link.slice(link.indexOf(DIRECTIVE) + DIRECTIVE.length).split('&');
  return directives
    .filter((directive) => directive.startsWith('text='))
    .map((directive) =>
      directive
        .slice('text='.length)
        .split(',')
        // What only stands before or behind the words has a hyphen at its end.
        .filter((part) => !part.startsWith('-') && !part.endsWith('-'))
        .map(percentDecoded),
    );
}

function stands([start = '', end = '']: readonly string[], text: string): boolean {
  const at = text.indexOf(ownWords(start));
  return at !== -1 && (end === '' || text.includes(ownWords(end), at + start.length));
}

/** As browsers compare: whatever the case and the blanks. Quotation marks are those of the text or straight. */
const ownWords = (text: string): string => foldText(text).toLowerCase();

function textOf({ bytes }: Answer, type: string): string {
  const [, named] =
    /charset=["']?([\w-]+)/i.exec(type) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 4_096).toString('latin1')) ?? [];
  const text = decoderFor(named).decode(bytes);
  return type.startsWith('text/plain') ? text : pageText(text);
}

function decoderFor(name = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
