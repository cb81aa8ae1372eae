/** Finds words of an article that readers may want explained: abbreviations, and words that the article itself explains or doubts. */
import { toId } from '../text/id.ts';
import type { ArticleText } from './article-text.ts';
import { isCountry } from './entities/countries.ts';
import { CAPITAL_WORDS } from './entities/lexicon.ts';
import type { DraftEntity, DraftTerm } from './types.ts';

const RULES: readonly Rule[] = [
  { pattern: /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}&]{1,6}(?![\p{L}\p{N}])/gu, confidence: 0.5, reason: 'an abbreviation' },
  {
    pattern: /(?<=\bso-called )\p{L}[\p{L}-]*|(?<=\bso-called [“"‘'])[^”"’'\n]{3,40}/gu,
    confidence: 0.6,
    reason: '“so-called” stands before it',
  },
  {
    pattern:
      /(?<=\b(?:known as|called|termed|dubbed|the term|the word|the phrase|referred to as) (?:an? |the )?[“"‘'])[^“”"‘\n]{3,40}?(?=[,.]?[”"’'](?!\p{L}))/gu,
    confidence: 0.6,
    reason: 'the article says that it is a term',
  },
  {
    pattern: /(?<![\p{L}-])\p{L}[\p{L}-]*[\p{Ll}](?: \p{Ll}+)?(?=,? (?:which means|meaning|a term for|that is to say|defined as)\b)/gu,
    confidence: 0.5,
    reason: 'the article explains it',
  },
  {
    pattern:
      /(?<![\p{L}-])(?:\p{Ll}+ )?\p{Ll}{3,}(?:ectomy|ocracy|ography|opathy|iasis|itis|otomy|omics|archy|cide|fication|isation law|ization law|ency powers|eas corpus|junction|itration|morandum|quorum)(?![\p{L}])/gu,
    confidence: 0.3,
    reason: 'a word of a trade',
  },
];
const MOST = 20;

/** The terms in the order of the text, each where it stands first; names of people and places are none. */
export function findTerms({ text }: Pick<ArticleText, 'text'>, entities: readonly DraftEntity[]): DraftTerm[] {
  const named = new Set(
    entities.filter(({ kind }) => kind === 'person' || kind === 'place').flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const found = new Map<string, DraftTerm>();
  for (const { pattern, confidence, reason } of RULES) {
    for (const { 0: exact, index: start } of text.matchAll(pattern)) {
      const id = toId(exact);
      if (
        id === '' ||
        named.has(exact) ||
        found.has(id) ||
        CAPITAL_WORDS.has(exact.toLowerCase()) ||
        isCountry(exact) ||
        isShouted(text, start)
      )
        continue;
      found.set(id, { start, end: start + exact.length, exact, id, term: exact, confidence, reason });
    }
  }
  return [...found.values()]
    .sort((one, other) => other.confidence - one.confidence || one.start - other.start)
    .slice(0, MOST)
    .sort((one, other) => one.start - other.start);
}

/** In a line without small letters every word looks like an abbreviation, and so does the place that heads a report. */
function isShouted(text: string, start: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(from, end < 0 ? text.length : end);
  return !/\p{Ll}{2}/u.test(line) || (start === from && /^[\p{Lu}’' -]{3,30}(?:,[^\n]{0,30})? ?(?:\([^)]*\) ?)?[—–:-]/u.test(line));
}

interface Rule {
  pattern: RegExp;
  confidence: number;
  reason: string;
}
