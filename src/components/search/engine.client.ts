/** Pagefind in the browser: loads it once, asks it, and falls back to the nearest name when it finds nothing. */
import { distance } from 'fastest-levenshtein';
import { holds, withDates, withParagraphs, wordKey, wordsOf } from '../../search/query.ts';
import { RANKING } from '../../search/ranking.ts';
import { SEPARATOR } from '../../search/separator.ts';
import { searchStringsFor } from '../../strings/search/index.ts';
import { suggest } from '../../text/suggest.ts';

const BUNDLE = `${import.meta.env.BASE_URL}pagefind/`;
/** Languages whose words Pagefind stems, each with a program of its own. */
const STEMMED = /^(?:ar|ca|da|de|el|en|eo|es|et|eu|fi|fr|ga|hi|hu|hy|id|it|lt|n[belno]|pl|pt|ro|ru|sr|sv|ta|tr|yi)\b/;

/** How many results are looked at again. */
const BEST = 4;
/** With so few results something else may have been meant. */
const FEW = 3;
/** Two letters of a shorter word make another. */
const LONG = 8;
/** So many words in a row are remembered from somewhere; fewer name a topic. */
const PHRASE = 4;

let loaded: Promise<Pagefind> | undefined;
let names: Promise<string[]> | undefined;

/** Loads Pagefind. What it will ask for is fetched at the same time as its script, which would ask for it one after the other. */
export function load(): Promise<Pagefind> {
  return (loaded ??= start().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));
}

async function start(): Promise<Pagefind> {
  const metaCacheTag = String(Date.now());
  const language = STEMMED.exec(document.documentElement.lang)?.[0] ?? 'unknown';
  preload(`pagefind-entry.json?ts=${metaCacheTag}`);
  preload(`wasm.${language}.pagefind`);
  const pagefind = (await import(/* @vite-ignore */ `${BUNDLE}pagefind.js`)) as Pagefind;
  // A worker would load the whole script a second time.
  await pagefind.options({ metaCacheTag, noWorker: true, ranking: RANKING, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

function preload(file: string): void {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href: BUNDLE + file }),
  );
}

/** Asks for a query, for filters, or for both. A query without an answer is asked again as the nearest name. */
export async function find(query: string, chosen: Filters): Promise<Found> {
  const pagefind = await load();
  const language = document.documentElement.lang;
  const asked = withDates(withParagraphs(query, searchStringsFor(language).paragraph), language);
  if (query === '') return { type: 'found', ...(await ask(pagefind, query, chosen)) };
  for (const term of new Set([asked, query])) {
    const answer = await withExactFirst(await ask(pagefind, term, chosen), query);
    if (answer.unfilteredResultCount > 0 && (await isAnswer(answer, term))) return { type: 'found', ...answer };
  }
  const nearest = suggest(query, await loadNames());
  if (nearest.type === 'none') return { type: 'nothing', ...NOTHING };
  return { type: 'nearest', name: nearest.text, ...(await withExactFirst(await ask(pagefind, nearest.text, chosen), nearest.text)) };
}

/** How many results each value of each filter would have if no other of the same filter were chosen. */
export async function countFilters(query: string, chosen: Filters): Promise<Counts> {
  // Answers have counts once these are loaded.
  const all = await (await load()).filters();
  const count = async (filters: Filters): Promise<Counts> => (isAsked(query, filters) ? (await find(query, filters)).filters : all);
  const names = Object.keys(chosen).filter((name) => isChosen(chosen[name]));
  const alone = names.map(async (name) => [name, (await count({ ...chosen, [name]: [] }))[name] ?? {}] as const);
  return { ...(await count(chosen)), ...Object.fromEntries(await Promise.all(alone)) };
}

/** Whether there is anything to be found: a query, or filters. */
export const isAsked = (query: string, chosen: Filters): boolean => query !== '' || Object.values(chosen).some(isChosen);

const isChosen = (values: readonly string[] | undefined): boolean => values !== undefined && values.length > 0;

function ask(pagefind: Pagefind, term: string, chosen: Filters): Promise<Answer> {
  const filters = Object.fromEntries(Object.entries(chosen).flatMap(([name, any]) => (isChosen(any) ? [[name, { any }]] : [])));
  return pagefind.search(term === '' ? null : term, { filters });
}

/**
 * Among the best, what is called exactly as was typed comes first, then what has the words in a row: in its title, in the
 * source itself, elsewhere. Pagefind cannot tell `IRGC` from `IRGC-QF`, and counts words wherever they stand.
 */
async function withExactFirst(answer: Answer, query: string): Promise<Answer> {
  const best = answer.results.slice(0, BEST);
  const ranked = await Promise.all(best.map(async (result) => ({ result, rank: exactness(await result.data(), query) })));
  ranked.sort((a, b) => b.rank - a.rank);
  return { ...answer, results: [...ranked.map(({ result }) => result), ...answer.results.slice(BEST)] };
}

function exactness({ content, meta, filters }: Fragment, query: string): number {
  const key = wordKey(query);
  const names = (meta.names ?? meta.aliases ?? '').split(SEPARATOR);
  if (names.some((name) => wordKey(name) === key)) return 4;
  const isPhrase = query.split(/\s+/).length >= PHRASE && withDates(query, document.documentElement.lang) === query;
  if (!isPhrase) return 0;
  if (wordKey(meta.title ?? '').includes(key)) return 3;
  if (!wordKey(content).includes(key)) return 0;
  return filters.kind?.includes('source') ? 2 : 1;
}

async function isAnswer({ results: [first] }: Answer, term: string): Promise<boolean> {
  if (!first || term === '' || term.startsWith('"')) return true;
  const { content, meta } = await first.data();
  return holds([content, ...Object.values(meta)].join(' '), term);
}

/**
 * The name nearest to a word that has few results and stands in none of them as it is: `parliament` for `parlament`, with which a
 * title in another language begins. Nothing where the names cannot be loaded.
 */
export async function otherName(query: string, { type, results }: Found): Promise<string | undefined> {
  if (type !== 'found' || results.length > FEW || !/^\p{L}{4,}$/u.test(query)) return undefined;
  const fragments = await Promise.all(results.map((result) => result.data()));
  const words = new Set(fragments.flatMap(({ content, meta }) => wordsOf([content, ...Object.values(meta)].join(' '))));
  const names = words.has(wordKey(query)) ? [] : await loadNames().catch(() => []);
  const nearest = suggest(query, names);
  return nearest.type === 'suggestion' && distance(wordKey(query), wordKey(nearest.text)) <= (query.length < LONG ? 1 : 2)
    ? nearest.text
    : undefined;
}

const loadNames = (): Promise<string[]> =>
  (names ??= fetch(`${BUNDLE}names.json`)
    .then((response) => response.json() as Promise<string[]>)
    .catch((error: unknown) => {
      names = undefined;
      throw error;
    }));

const NOTHING: Answer = { results: [], unfilteredResultCount: 0, filters: {} };

/** The chosen values of each filter; one of them must hold, and of each filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;
export type Counts = Record<string, Record<string, number>>;

export type Found = Answer & ({ type: 'found' } | { type: 'nothing' } | { type: 'nearest'; name: string });

/** The part of Pagefind's browser API (1.5) that is used. */
interface Pagefind {
  options: (options: { metaCacheTag: string; noWorker: boolean; ranking: typeof RANKING; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string | null, options: { filters: Record<string, { any: readonly string[] }> }) => Promise<Answer>;
  filters: () => Promise<Counts>;
}

interface Answer {
  /** Best first. */
  results: Result[];
  /** How many there would be without the filters. */
  unfilteredResultCount: number;
  /** Results for each value among these results. */
  filters: Counts;
}

interface Result {
  data: () => Promise<Fragment>;
}

/** A record as `search/record.ts` made it. */
export interface Fragment {
  url: string;
  /** HTML: escaped text and `<mark>`. */
  excerpt: string;
  /** The same without markup. */
  plain_excerpt: string;
  content: string;
  meta: Partial<
    Record<'title' | 'work' | 'shown' | 'names' | 'aliases' | 'date' | 'native' | 'nativeLang' | 'titleLang' | 'lang' | 'part', string>
  >;
  filters: Partial<Record<'kind' | 'standing', string[]>>;
}
