/** The search page: the query and the filters stand in the address, so that a search can be sent to somebody. */
import { searchStringsFor } from '../../strings/search/index.ts';
import { element } from './element.client.ts';
import { countFilters, find, isAsked, load, otherName, type Found, type Fragment } from './engine.client.ts';
import { chosenFrom, chosenIn, fieldsets } from './filters.client.ts';
import { Said } from './said.client.ts';
import { alsoMeant, grouped, indexes } from './rows.client.ts';
import { adoptStyles } from './styles.client.ts';

const PAGE_SIZE = 20;
/** Between the last keystroke and the search once everything is loaded, in milliseconds. */
const PAUSE = 40;

class SearchBox extends HTMLElement {
  readonly #strings = searchStringsFor(document.documentElement.lang);
  readonly #said = new Said();
  readonly #list = element('div', { 'data-results': '' });
  readonly #more = element('button', { type: 'button', hidden: '' }, this.#strings.more);
  readonly #summary = element('summary', {});
  readonly #filters = element('details', { class: 'search-filters', hidden: '' }, this.#summary);
  readonly #instead = element('div', { hidden: '' }, indexes(this.#strings));
  #run = 0;
  #timer = 0;
  #results: Found['results'] = [];
  #shown: readonly Fragment[] = [];

  connectedCallback() {
    adoptStyles();
    const { form, input } = this.#field();
    const query = new URLSearchParams(location.search);
    // What was typed before this script came stays.
    input.value = query.get('q') ?? input.value;
    this.#filters.open = matchMedia('(width >= 50rem)').matches;
    this.append(this.#filters, this.#said.line, this.#list, this.#more, this.#instead);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Between the field and the results there may be many filters.
      void this.#search().then(() => this.#focusResult(0));
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      // What is listed is no longer what was asked for.
      this.#list.removeAttribute('data-ready');
      this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    this.#filters.addEventListener('change', () => void this.#search());
    this.#more.addEventListener('click', () => void this.#showMore());
    void this.#search(chosenIn(query));
    if (!input.value) input.focus({ preventScroll: true });
  }

  #field(): { form: HTMLFormElement; input: HTMLInputElement } {
    const form = this.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) throw new Error('The search box lacks its field.');
    return { form, input };
  }

  async #search(chosen = chosenFrom(this.#field().form)): Promise<void> {
    const run = ++this.#run;
    const query = this.#field().input.value.trim();
    this.#list.removeAttribute('data-ready');
    this.#keepInAddress(query, chosen);
    try {
      if (!isAsked(query, chosen)) {
        this.#clear();
        await load();
      } else {
        this.#said.pass(this.#strings.loading);
        const found = await find(query, chosen);
        if (run !== this.#run) return;
        this.#results = found.results;
        await this.#show(run, []);
        if (run !== this.#run) return;
        this.#said.say(this.#say(found, query));
        const also = await otherName(query, found);
        if (run !== this.#run) return;
        if (also) this.#said.also(alsoMeant(also, '', this.#strings));
      }
      await this.#showFilters(run, query, chosen);
    } catch (error) {
      this.#said.say(this.#strings.failed);
      throw error;
    }
  }

  /** Adds the next results to those that are shown. */
  async #show(run = this.#run, shown = this.#shown): Promise<void> {
    const next = this.#results.slice(shown.length, shown.length + PAGE_SIZE);
    const fragments = await Promise.all(next.map((result) => result.data()));
    if (run !== this.#run) return;
    this.#shown = [...shown, ...fragments];
    this.#list.replaceChildren(...grouped(this.#shown, this.#strings));
    this.#list.setAttribute('data-ready', '');
    this.#more.hidden = this.#shown.length >= this.#results.length;
    this.#instead.hidden = this.#results.length > 0;
  }

  /** New results stand in their groups, so the first of them is where reading goes on. */
  async #showMore(): Promise<void> {
    const before = this.#shown.length;
    await this.#show();
    this.#said.say(this.#strings.hits(this.#results.length, this.#shown.length));
    this.#focusResult(before);
  }

  #focusResult(index: number): void {
    const url = this.#shown[index]?.url;
    [...this.#list.querySelectorAll('a')].find((link) => link.getAttribute('href') === url)?.focus();
  }

  #clear(): void {
    this.#results = [];
    this.#shown = [];
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#instead.hidden = true;
    this.#said.say('');
  }

  async #showFilters(run: number, query: string, chosen: ReturnType<typeof chosenFrom>): Promise<void> {
    const counts = await countFilters(query, chosen);
    if (run !== this.#run) return;
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const count = Object.values(chosen).flat().length;
    this.#summary.textContent = this.#strings.narrow(count);
    const unfolded = new Set(
      [...this.#filters.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['filter'] ?? ''),
    );
    this.#filters.replaceChildren(this.#summary, ...fieldsets(counts, chosen, this.#strings, this.#field().form.id, unfolded));
    this.#filters.hidden = this.#filters.children.length === 1;
    if (focused?.type === 'checkbox') {
      [...this.#filters.querySelectorAll('input')].find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
    }
  }

  #say(found: Found, query: string): string {
    if (found.type === 'nothing') return query ? this.#strings.nothing(query) : this.#strings.hits(0, 0);
    if (found.type === 'nearest') return this.#strings.nearest(query, found.name, found.results.length);
    return this.#strings.hits(found.results.length, this.#shown.length);
  }

  #keepInAddress(query: string, chosen: ReturnType<typeof chosenFrom>): void {
    const url = new URL(location.href);
    url.search = new URLSearchParams([
      ...(query ? [['q', query]] : []),
      ...Object.entries(chosen).flatMap(([name, values]) => values.map((value) => [name, value])),
    ]).toString();
    history.replaceState(null, '', url);
  }
}

customElements.define('search-box', SearchBox);
