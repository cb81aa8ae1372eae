/** Names a span of a source so that it is found again, and only there. */
import { findInSource, type SourceText } from '../../dossier/source-text.ts';
import type { Span } from '../../text/find-passage.ts';

/** So many words before or behind are tried, one after the other. */
const MOST_WORDS = 12;

/** The passage of a span: its words, and words around them where the same stand elsewhere too. `undefined` for a span that cuts a word. */
export function anchor(source: SourceText, { start, end }: Span): Passage | undefined {
  const exact = onOneLine(source.text.slice(start, end));
  const before = source.text.slice(0, start);
  const behind = source.text.slice(end);
  for (let words = 0; words <= MOST_WORDS; words++) {
    const prefix = lastWords(before, words);
    for (const suffix of words === 0 ? [''] : ['', firstWords(behind, words)]) {
      const match = findInSource(source, { exact, prefix, suffix });
      if (match.type === 'found' && match.start < end && match.end > start)
        return { source: source.id, exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
    }
  }
  return undefined;
}

/** White space does not count where words are looked up. */
export const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const lastWords = (text: string, words: number): string =>
  onOneLine(new RegExp(`(?:\\S+\\s*){${words}}$`, 'u').exec(tail(text))?.[0] ?? '');

const firstWords = (text: string, words: number): string => onOneLine(new RegExp(`^(?:\\s*\\S+){${words}}`, 'u').exec(text)?.[0] ?? '');

/** Enough for the words before, so that the whole text is not gone through. */
const tail = (text: string): string => text.slice(-500);

export interface Passage {
  source: string;
  exact: string;
  prefix?: string;
  suffix?: string;
}
