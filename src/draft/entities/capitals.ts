/** What capitals tell in an article: where they mean nothing, and which words have them elsewhere. */
import type { ArticleText } from '../article-text.ts';
import type { Word } from '../words.ts';
import { isDemonym } from './countries.ts';
import { CAPITAL_WORDS, COMMON_WORDS } from './lexicon.ts';

const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ash|as|ad|ar|az|at|ul|bin|d|l|o)[-’']\p{Lu})/u;
/** “US-led”, “London-based”: they describe, and name nothing. */
export const DESCRIBES =
  /-(?:led|based|born|backed|style|wide|era|area|run|owned|funded|made|year|old|level|speaking|bound|listed|allied|controlled|educated|trained|brokered|only|related|like|type|language|sized|held|occupied|flagged|registered|built|designed|class|first|free|shaped)$/u;

/** Where a capital means nothing: at the head of a sentence, of a quotation, of a line. */
export function startsOf({ sentences, paragraphs, words }: ArticleText): ReadonlySet<number> {
  const starts = new Set([...sentences, ...paragraphs].map(({ start }) => start));
  words.forEach((word, index) => {
    if (/^[“"‘'«„(:—–-]$/u.test(word.exact) || (starts.has(words[index]?.start ?? -1) && !/^\p{L}/u.test(word.exact))) {
      const next = words[index + 1];
      if (next) starts.add(next.start);
    }
  });
  return starts;
}

/** Which words are written small, and which with a capital where a sentence does not ask for it. */
export function casesIn(words: readonly Word[], starts: ReadonlySet<number>): Cases {
  const [small, capital, names, surnames] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  words.forEach((word, index) => {
    if (/^\p{Ll}/u.test(word.exact) && !isCapital(word)) small.add(word.lower);
    if (!isCapital(word) || starts.has(word.start)) return;
    const previous = words[index - 1];
    const isFirst = !previous || !isCapital(previous) || previous.end !== word.start - 1;
    const next = words[index + 1];
    const isLast = !next || next.start === word.end ? !/^[’']$/u.test(next?.exact ?? '') : !isCapital(next);
    if (isFirst || isLast) for (const form of [word.exact, word.exact.replace(/^\p{Ll}+-/u, '')]) capital.add(form);
    if (isFirst || !isLast) return;
    names.add(word.exact);
    if (previous && !COMMON_WORDS.has(previous.lower) && !CAPITAL_WORDS.has(previous.lower) && !isDemonym(previous.exact))
      surnames.add(word.exact);
  });
  return { small, capital, names, surnames };
}

export const isCapital = ({ exact }: Word): boolean => CAPITAL.test(exact) && !DESCRIBES.test(exact);

export interface Cases {
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
  names: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}
