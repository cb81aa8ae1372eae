/** The search of Pagefind in the page. Nothing is loaded before the field has the focus or the address holds a query. */

const PAGE_SIZE = 10;
/** A name in the title outweighs a name often repeated, and a long page is not pushed behind a short one. */
const RANKING = { termFrequency: 0.3, pageLength: 0.1 };
/** Between the last keystroke and the search, in milliseconds. */
const PAUSE = 80;

class SearchBox extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #timer = 0;
  #run = 0;
  #results: PagefindResult[] = [];

  connectedCallback() {
    this.hidden = false;
    document.querySelector('[data-no-script]')?.remove();
    const input = this.#find<HTMLInputElement>('input[type=search]');
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#find('[data-filters]').addEventListener('change', () => void this.#search());
    this.#find('[data-more]').addEventListener('click', () => void this.#show());
    if (input.value) void this.#search(query.getAll('kind'));
    else input.focus();
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`The search box lacks ${selector}.`);
    return found;
  }

  #load(): Promise<Pagefind> {
    return (this.#pagefind ??= import(/* @vite-ignore */ `${this.dataset['bundle'] ?? ''}pagefind.js`).then(async (module: Pagefind) => {
      await module.options({ ranking: RANKING });
      await module.init();
      // Pagefind counts its filters only once they are loaded.
      await module.filters();
      return module;
    }));
  }

  async #search(kinds = this.#chosen()): Promise<void> {
    const run = ++this.#run;
    const query = this.#find<HTMLInputElement>('input[type=search]').value.trim();
    const list = this.#find('[data-results]');
    list.removeAttribute('data-ready');
    this.#address(query, kinds);
    try {
      this.#say(query ? (this.dataset['loading'] ?? '') : '');
      const pagefind = await this.#load();
      const found = query ? await pagefind.search(query, kinds.length > 0 ? { filters: { kind: { any: kinds } } } : {}) : undefined;
      if (run !== this.#run) return;
      this.#results = found?.results ?? [];
      list.replaceChildren();
      this.#filters(found?.totalFilters['kind'] ?? found?.filters['kind'] ?? {}, kinds);
      await this.#show(run);
      if (run === this.#run) this.#say(query ? this.#count(this.#results.length) : '');
    } catch (error) {
      this.#pagefind = undefined;
      this.#say(this.dataset['failed'] ?? '');
      throw error;
    }
  }

  async #show(run = this.#run): Promise<void> {
    const list = this.#find('[data-results]');
    const next = this.#results.slice(list.children.length, list.children.length + PAGE_SIZE);
    const fragments = await Promise.all(next.map((result) => result.data()));
    if (run !== this.#run) return;
    list.append(...fragments.map(row));
    list.setAttribute('data-ready', '');
    this.#find('[data-more]').hidden = list.children.length >= this.#results.length;
  }

  #chosen(): string[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-filters] input:checked')].map(({ value }) => value);
  }

  #filters(counts: Record<string, number>, chosen: readonly string[]): void {
    const fieldset = this.#find('[data-filters]');
    const kinds = Object.entries(counts).filter(([kind, count]) => count > 0 || chosen.includes(kind));
    fieldset.hidden = kinds.length === 0;
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '';
    fieldset.querySelectorAll('label').forEach((label) => label.remove());
    for (const [kind, count] of kinds) {
      const label = document.createElement('label');
      const input = Object.assign(document.createElement('input'), { type: 'checkbox', value: kind, checked: chosen.includes(kind) });
      const number = Object.assign(document.createElement('span'), { textContent: String(count) });
      label.append(input, kind, number);
      fieldset.append(label);
      if (kind === focused) input.focus();
    }
  }

  #address(query: string, kinds: readonly string[]): void {
    const url = new URL(location.href);
    url.search = '';
    if (query) url.searchParams.set('q', query);
    for (const kind of kinds) url.searchParams.append('kind', kind);
    history.replaceState(null, '', url);
  }

  #count(count: number): string {
    const counts = JSON.parse(this.dataset['counts'] ?? '{}') as Record<string, string>;
    const kind = count === 0 ? 'zero' : new Intl.PluralRules(document.documentElement.lang).select(count);
    return (counts[kind] ?? '').replace(/\d+/, String(count));
  }

  #say(text: string): void {
    this.#find('[role=status]').textContent = text;
  }
}

function row({ url, meta, excerpt }: PagefindFragment): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta['title'] ?? url });
  link.dataset['result'] = '';
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  const kind = Object.assign(document.createElement('span'), {
    className: 'apparatus',
    textContent: meta['kind'] ? ` ${meta['kind']}` : '',
  });
  item.append(link, kind, text);
  return item;
}

/** Pagefind escapes its excerpts and adds `<mark>`; parsed apart, only text and marks are taken over. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') return document.createTextNode(node.textContent ?? '');
    return Object.assign(document.createElement('mark'), { textContent: node.textContent });
  });
}

customElements.define('search-box', SearchBox);

/** The part of Pagefind's browser API (1.5) that is used. */
interface Pagefind {
  options: (options: { ranking: typeof RANKING }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string, options: { filters?: Record<string, { any: readonly string[] }> }) => Promise<PagefindSearch>;
}

interface PagefindSearch {
  results: PagefindResult[];
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}

interface PagefindResult {
  data: () => Promise<PagefindFragment>;
}

interface PagefindFragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
