/** Finds stretches of an article that are written as names. */
import type { ArticleText } from '../article-text.ts';
import type { Span } from '../types.ts';
import { casesIn, DESCRIBES, isCapital, startsOf } from './capitals.ts';
import { isCountry, isDemonym } from './countries.ts';
import { STATE } from './lexicon.ts';
import type { Name } from './name.ts';
import { partsOf } from './parts.ts';
import { endOfName } from './runs.ts';
import { worksIn } from './works.ts';

/** Names in the order of the text; titles such as “Mrs” and peoples such as “Iraqi” are none of them. */
export function namesIn(article: ArticleText): Name[] {
  const starts = startsOf(article);
  const seen = casesIn(article.words, starts);
  const names: Name[] = [];
  const headlines = article.paragraphs.filter(isHeadline);
  for (let index = 0; index < article.words.length;) {
    const word = article.words[index];
    if (!word || !isCapital(word)) {
      index += 1;
      continue;
    }
    const end = endOfName(article, index);
    names.push(...partsOf(article, index, end, starts, seen));
    index = end;
  }
  const capitals = headlines.filter(({ exact }) => exact === exact.toUpperCase());
  const found = [...worksIn(article), ...names, ...basesIn(article), ...statesIn(article)].filter(
    (name) => !isWithin(capitals, name.start),
  );
  return [...found, ...inCapitals(capitals, found)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(outermost)
    .filter((name, _, all) => !isOnlyIn(headlines, name, all));
}

/** A line in which nearly every long word has a capital; there it tells nothing. */
function isHeadline({ exact }: Span): boolean {
  const words = exact.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return words.length > 3 && !/[.!?”"’]$/u.test(exact) && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.75;
}

const isOnlyIn = (headlines: readonly Span[], { start, exact }: Name, all: readonly Name[]): boolean => {
  const isSame = (other: Name) => other.exact.toLowerCase() === exact.toLowerCase() && !isWithin(headlines, other.start);
  return isWithin(headlines, start) && !isCountry(exact) && !all.some(isSame);
};

const isWithin = (lines: readonly Span[], offset: number): boolean => lines.some(({ start, end }) => start <= offset && offset < end);

function outermost(name: Name, index: number, all: readonly Name[]): boolean {
  return !all.some(
    (other, place) =>
      place !== index &&
      other.start <= name.start &&
      other.end >= name.end &&
      (other.end - other.start > name.end - name.start || place < index),
  );
}

/** “VILLAGE COUNCIL VOTES”: in a line of nothing but capitals, the names that the article has elsewhere. */
function inCapitals(lines: readonly Span[], names: readonly Name[]): Name[] {
  const elsewhere = new Map(names.filter(({ exact }) => exact !== exact.toUpperCase()).map((name) => [name.exact.toUpperCase(), name]));
  return lines.flatMap((line) =>
    [...elsewhere].flatMap(([exact, name]) => {
      const at = new RegExp(`(?<!\\p{L})${RegExp.escape(exact)}(?!\\p{L})`, 'u').exec(line.exact)?.index;
      if (at === undefined) return [];
      return [{ ...name, start: line.start + at, end: line.start + at + exact.length, exact, titled: '' }];
    }),
  );
}

/** “Toledo, Ohio” is written “Toledo, Ala.” where the state is shortened. */
function statesIn({ text }: ArticleText): Name[] {
  return [...text.matchAll(STATE)].map(({ 0: exact, index }) => ({
    ...{ start: index, end: index + exact.length, exact, words: [exact], titled: '', isWork: false },
  }));
}

/** The place in “Tulsa-based”, the country in “US-led”. */
function basesIn({ words }: ArticleText): Name[] {
  return words.flatMap(({ start, exact }) => {
    const [base = '', end] = exact.split('-');
    if (
      end === undefined ||
      !DESCRIBES.test(exact) ||
      !/^\p{Lu}/u.test(base) ||
      isDemonym(base) ||
      !(isCountry(base) || /^(?:based|born)$/u.test(end))
    )
      return [];
    return [{ start, end: start + base.length, exact: base, words: [base], titled: '', isWork: false }];
  });
}
