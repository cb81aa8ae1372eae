/** The filters of the search page: a list of values with counts for each, several of which may be chosen. */
import type { SearchStrings } from '../../strings/search/index.ts';
import { element } from './element.client.ts';
import type { Counts, Filters } from './engine.client.ts';
import { label } from './rows.client.ts';

/** In the order in which they are shown; the name is that of the filter in the index and in the address. */
const FILTERS = ['kind', 'origin', 'standing', 'year', 'entity'] as const;
/** Of a longer list of values the others are folded; what is chosen always shows. */
const MOST = 12;

/** What an address chooses. */
export const chosenIn = (query: URLSearchParams): Filters => Object.fromEntries(FILTERS.map((name) => [name, query.getAll(name)]));

/** What is chosen in the form. */
export function chosenFrom(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  return Object.fromEntries(FILTERS.map((name) => [name, data.getAll(name).map(String)]));
}

/**
 * A fieldset for each filter that has a value, for the form with the id `form`. `unfolded` names the filters whose longer lists are open.
 */
export function fieldsets(
  counts: Counts,
  chosen: Filters,
  strings: SearchStrings,
  form: string,
  unfolded: ReadonlySet<string>,
): HTMLElement[] {
  return FILTERS.flatMap((name) => {
    const own = chosen[name] ?? [];
    const values = Object.entries(counts[name] ?? {});
    const sorted = values.filter(([value, count]) => count > 0 || own.includes(value)).sort(ORDER[name]);
    if (sorted.length === 0) return [];
    const box = ([value, count]: Value) =>
      checkbox({ name, value, form, ...(own.includes(value) ? { checked: '' } : {}) }, label(wordsOf(name, strings), value), count);
    const isShown = ([value]: Value, index: number) => index < MOST || own.includes(value);
    const folded = sorted.filter((value, index) => !isShown(value, index));
    const fieldset = element('fieldset', {}, element('legend', {}, strings.filters[name]), ...sorted.filter(isShown).map(box));
    if (folded.length > 0) {
      const open = unfolded.has(name) ? { open: '' } : {};
      const more = element('summary', {}, strings.others(folded.length));
      fieldset.append(element('details', { 'data-filter': name, ...open }, more, ...folded.map(box)));
    }
    return [fieldset];
  });
}

function checkbox(attributes: Readonly<Record<string, string>>, text: string, count: number): HTMLElement {
  const input = element('input', { type: 'checkbox', ...attributes });
  return element('label', {}, input, element('span', {}, text), element('span', { class: 'search-count' }, String(count)));
}

const wordsOf = (name: (typeof FILTERS)[number], strings: SearchStrings): Readonly<Record<string, string>> =>
  ({ kind: strings.kinds, standing: strings.standing, origin: strings.origin, year: {}, entity: {} })[name];

type Value = [value: string, count: number];
const byCount = ([a, m]: Value, [b, n]: Value): number => n - m || (a < b ? -1 : 1);
const byValue = ([a]: Value, [b]: Value): number => (a < b ? -1 : 1);
const ORDER = { kind: byCount, origin: byValue, standing: byCount, year: byValue, entity: byCount } as const;
