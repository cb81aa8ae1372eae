/** Cuts a run of capitals into names, at the titles in it. */
import type { ArticleText } from '../article-text.ts';
import type { Word } from '../words.ts';
import type { Cases } from './capitals.ts';
import { isCountry } from './countries.ts';
import { BODY_HEADS, LONG_TITLES, PLACE_HEADS, SURNAME_TITLES, THING_HEADS, TITLES } from './lexicon.ts';
import type { Name } from './name.ts';
import { nameOf } from './trim.ts';

/** The names in a run of capitals, without what leads to them; a title in the midst parts two of them. */
export function partsOf(article: ArticleText, from: number, to: number, starts: ReadonlySet<number>, seen: Cases): Name[] {
  const { words } = article;
  const run = words.slice(from, to);
  const parts: Name[] = [];
  let first = from;
  let titled = '';
  const flush = (end: number) => {
    const name = nameOf(article, first, end, titled, starts, seen);
    if (name) parts.push(name);
  };
  for (let index = from; index < to; index += 1) {
    const rest = run
      .slice(index - from)
      .map(({ lower }) => lower)
      .join(' ')
      .replaceAll(' .', '.');
    const length = titleLength(words, index, to, rest, index === first);
    if (length === 0) continue;
    if (index > first && !(index - first === 1 && titled === '' && first === from && isPortfolio(words[first], seen))) flush(index);
    titled = `${titled} ${words
      .slice(index, index + length)
      .map(({ exact }) => exact)
      .join(' ')}`;
    first = index + length;
    index += length - 1;
  }
  if (first < to) flush(to);
  return parts;
}

/** “Agriculture” in “Agriculture Secretary”: a part of the title. */
const isPortfolio = (word: Word | undefined, seen: Cases): boolean =>
  word !== undefined &&
  !isCountry(word.exact) &&
  !/^\p{Lu}{2,}$/u.test(word.exact) &&
  (seen.small.has(word.lower) || word.tag === 'NOUN' || /(?:ment|ance|tion|ure|ology|ing|ics|th|ty|gy|ce|rt|se)$/u.test(word.lower));

/** How many words at `index` are a title that a name follows; 0 when none is. */
function titleLength(words: readonly Word[], index: number, to: number, rest: string, leads: boolean): number {
  const long = LONG_TITLES.exec(rest)?.[0];
  const word = words[index];
  if (!word) return 0;
  if (long !== undefined) return long.split(' ').length;
  if (!TITLES.has(word.lower) || (index === to - 1 && index > 0 && !leads && SURNAME_TITLES.has(word.lower))) return 0;
  if (word.lower === 'minister' && words[index + 1]?.lower === 'of') return to - index;
  const dotted = words[index + 1]?.exact === '.' ? 2 : 1;
  const last = words[to - 1]?.lower ?? '';
  const isHead = BODY_HEADS.has(last) || THING_HEADS.has(last) || PLACE_HEADS.has(last);
  const CIVIL =
    /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|cllr|captain|capt|sgt|col|president|justice|judge|officer|inspector|councillor|senator|coach|mayor|detective|constable|minister)$/u;
  if (isHead && to > index + dotted && (!CIVIL.test(word.lower) || to - index - dotted > 2)) return 0;
  return leads || index + dotted < to ? dotted : 1;
}
