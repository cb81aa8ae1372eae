/** How much of a text says where it comes from: which sentences state something, and which of them cite nothing. */
import { monthNames, weekdayNames } from '../dates/calendar-names.ts';
import { CITED } from '../schemas/kinds.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { findNames, type NameIndex } from '../text/find-names.ts';
import { fold } from '../text/normalize.ts';
import { quotationsIn } from '../text/quotations.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Block } from './prose.ts';

const FIGURE = /\p{N}/u;

/**
 * A sentence is a statement when it holds a figure, a date, a name or a quotation; headings and code are none.
 * It is covered when a passage or a reference is cited in it. `language` is a BCP 47 tag.
 */
export function coverageOf(blocks: readonly Block[], names: NameIndex, language: string): Coverage {
  const words = calendarWords(language);
  const statements = blocks
    .filter(({ type }) => type === 'paragraph' || type === 'tableCell')
    .flatMap((block) =>
      sentencesOf(block.text, language)
        .filter(
          ({ text }) => FIGURE.test(text) || words.test(text) || quotationsIn(text).length > 0 || findNames(fold(text), names).length > 0,
        )
        .map((sentence) => ({
          block,
          ...sentence,
          covered: block.links.some((link) => cites(link) && link.start >= sentence.start && link.start <= sentence.end),
        })),
    );
  return {
    statements: statements.length,
    uncited: statements.filter(({ covered }) => !covered).map(({ block, start, text }) => ({ block, start, text })),
  };
}

/** The share of statements that cite something, from 0 to 1; 1 where nothing is stated. */
export const shareCited = ({ statements, uncited }: Coverage): number =>
  statements === 0 ? 1 : (statements - uncited.length) / statements;

const cites = ({ address }: Block['links'][number]): boolean => address.type === 'typed' && CITED.has(address.kind);

/** The names of months and weekdays, as whole words. */
function calendarWords(language: string): RegExp {
  const all = [...monthNames(language), ...weekdayNames(language)].map(escapePattern);
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${all.join('|')})(?![\\p{L}\\p{M}])`, 'u');
}

export interface Coverage {
  /** How many sentences state something. */
  statements: number;
  /** Those that cite nothing; `start` is the offset of the sentence in its block, in UTF-16 code units. */
  uncited: { block: Block; start: number; text: string }[];
}
