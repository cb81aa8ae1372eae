/** Results as readers see them. */
import type { IndexedKind, KINDS } from '../../schemas/kinds.ts';
import { directionOf } from '../../strings/direction.ts';
import type { SearchStrings } from '../../strings/search/index.ts';
import { element } from './element.client.ts';
import type { Fragment } from './engine.client.ts';

/** What is marked is each second part of a text that is split by it. */
const MARK = /<mark>(.*?)<\/mark>/s;

/** A result: its title as a link, what it says, and what else is known of it. What it is the head of its group says. */
function row(fragment: Fragment, strings: SearchStrings): HTMLLIElement {
  const { url, meta, filters } = fragment;
  const about = [withApostrophes(meta.part ?? ''), meta.date, label(strings.standing, filters.standing?.[0])].filter(Boolean);
  return element(
    'li',
    {},
    element(
      'a',
      { href: url, 'data-result': '', lang: meta.titleLang, dir: meta.titleLang && directionOf(meta.titleLang) },
      meta.shown ?? meta.title ?? meta.work ?? url,
    ),
    ...(meta.native ? [' ', native(meta.native, meta.nativeLang)] : []),
    ...(fragment.content === (meta.title ?? meta.work)
      ? []
      : [element('p', { lang: meta.lang, dir: meta.lang && directionOf(meta.lang) }, ...marked(excerptOf(fragment)))]),
    ...(about.length > 0 ? [element('p', { class: 'search-about' }, about.join(' · '))] : []),
  );
}

/** Results in groups by kind; the group with the best result comes first. */
export function grouped(fragments: readonly Fragment[], strings: SearchStrings): HTMLElement[] {
  return [...Map.groupBy(fragments, kindOf)].map(([kind, of]) =>
    element(
      'section',
      {},
      element('h2', {}, label(strings.kinds, kind)),
      element('ul', {}, ...of.map((fragment) => row(fragment, strings))),
    ),
  );
}

const kindOf = ({ filters }: Pick<Fragment, 'filters'>): string => filters.kind?.[0] ?? 'page';

/** The word for a value of a filter; a value without one speaks for itself. */
export const label = (words: Readonly<Record<string, string>>, value = ''): string => words[value] ?? value;

const native = (text: string, lang = 'und'): HTMLElement => element('bdi', { lang, dir: directionOf(lang) }, text);

/** The index has straight ones (see `search/record.ts`). */
const withApostrophes = (text: string): string => text.replaceAll(/(?<=\p{L})'/gu, '’');

/** With an ellipsis where it was cut. */
function excerptOf({ excerpt, plain_excerpt, content, filters }: Fragment): string {
  const at = content.indexOf(plain_excerpt);
  const cut = `${at > 0 ? '… ' : ''}${excerpt}${at + plain_excerpt.length < content.length ? ' …' : ''}`;
  return kindOf({ filters }) === 'source' ? cut : withApostrophes(cut);
}

/** Pagefind adds `<mark>` to text in which it has escaped `<` and `>`, and nothing else. Nothing is parsed: Trusted Types allow no markup. */
function marked(excerpt: string): (Node | string)[] {
  return excerpt.split(MARK).map((part, index) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return index % 2 === 1 ? element('mark', {}, text) : text;
  });
}

/** Leads to the results of another name; `page` is the search page. */
export const alsoMeant = (name: string, page: string, strings: SearchStrings): HTMLElement =>
  element('a', { href: `${page}?q=${encodeURIComponent(name)}` }, strings.also(name));

/** Where to look when nothing is found. */
export function indexes(strings: SearchStrings): HTMLElement {
  const links = (Object.keys(INDEXES) as (keyof typeof INDEXES)[]).flatMap((kind) => {
    const href = `${import.meta.env.BASE_URL}${INDEXES[kind]}`;
    // An empty list has no page, and so no link at the head or foot of this one.
    const isThere = document.querySelector(`.masthead a[href="${href}"], .foot a[href="${href}"]`);
    return isThere ? [element('li', {}, element('a', { href }, strings.kinds[kind]))] : [];
  });
  return element('section', {}, element('h2', {}, strings.indexes), element('ul', { class: 'search-indexes' }, ...links));
}

/** The pages that list what is found, as the table of kinds names them; only its types come into the browser. */
const INDEXES = {
  entity: 'entities/',
  quote: 'quotes/',
  event: 'chronology/',
  claim: 'claims/',
  term: 'terms/',
  reference: 'references/',
} satisfies { [Name in IndexedKind & keyof SearchStrings['kinds']]: (typeof KINDS)[Name]['index'] };
