/** The search that opens over any page: results as one types, by kind. The search page has all of them, with filters. */
import { searchStringsFor } from '../../strings/search/index.ts';
import { element } from './element.client.ts';
import { find, load, otherName, type Fragment } from './engine.client.ts';
import { Said } from './said.client.ts';
import { alsoMeant, grouped, indexes } from './rows.client.ts';
import { adoptStyles } from './styles.client.ts';

/** How many results the dialog shows. */
const MOST = 12;
/** Between the last keystroke and the search once everything is loaded, in milliseconds. */
const PAUSE = 40;
/** A single letter of most scripts finds everything and nothing. */
const SHORTEST = 2;

class SearchDialog {
  readonly #strings = searchStringsFor(document.documentElement.lang);
  readonly #page: string;
  readonly #shortcuts: Shortcuts;
  readonly #input = element('input', {
    type: 'search',
    name: 'q',
    id: 'search-q',
    placeholder: this.#strings.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #said = new Said();
  readonly #groups = element('div', { 'data-results': '' });
  readonly #dialog: HTMLDialogElement;
  #run = 0;
  #timer = 0;

  constructor(page: string, shortcuts: Shortcuts) {
    this.#page = page;
    this.#shortcuts = shortcuts;
    this.#dialog = this.#build();
    document.body.append(this.#dialog);
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      // What is shown is no longer what was asked for.
      this.#groups.removeAttribute('data-ready');
      this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
  }

  /** `typed` is what the reader has typed before the field was there. */
  open(typed: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    if (!typed) return;
    this.#input.value = typed;
    void this.#search();
  }

  #build(): HTMLDialogElement {
    const { label: name, submit, close, all, shortcuts, keys } = this.#strings;
    const toggle = element('input', { type: 'checkbox', ...(this.#shortcuts.areOn() ? { checked: '' } : {}) });
    toggle.addEventListener('change', () => this.#shortcuts.set(toggle.checked));
    const key = (text: string) => element('kbd', {}, text);
    const command = /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';
    const leave = element('button', { type: 'button' }, close);
    leave.addEventListener('click', () => this.#dialog.close());
    return element(
      'dialog',
      { class: 'search-dialog', 'aria-label': name },
      element(
        'form',
        { role: 'search', action: this.#page },
        element('label', { for: 'search-q' }, submit),
        this.#input,
        element('button', { type: 'submit' }, all),
        leave,
      ),
      this.#said.line,
      this.#groups,
      element(
        'footer',
        {},
        element('p', {}, key('↓'), ` ${keys.results}, `, key('Enter'), ` ${keys.open}, `, key('Esc'), ` ${keys.close}`),
        element('label', {}, toggle, element('span', {}, `${shortcuts} `, key('/'), ' ', key(command))),
      ),
    );
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const query = this.#input.value.trim();
    this.#groups.removeAttribute('data-ready');
    if (query.length < SHORTEST && /^[\p{Script=Latin}\p{N}]*$/u.test(query)) return this.#show([], '');
    try {
      if (this.#said.isSilent) this.#said.pass(this.#strings.loading);
      const found = await find(query, {});
      const [first, ...others] = found.results.slice(0, MOST).map((result) => result.data());
      if (run !== this.#run) return;
      const said = {
        found: this.#strings.hits(found.results.length, others.length + 1),
        nearest: found.type === 'nearest' ? this.#strings.nearest(query, found.name, found.results.length) : '',
        nothing: this.#strings.nothing(query),
      }[found.type];
      // The first is shown as soon as it is there; the others fall in below it.
      const best = first && (await first);
      if (run !== this.#run) return;
      if (best && this.#groups.childElementCount === 0) this.#show([best], '');
      const rest = await Promise.all(others);
      if (run !== this.#run) return;
      this.#show(best ? [best, ...rest] : [], said);
      if (found.type === 'nothing') this.#groups.replaceChildren(indexes(this.#strings));
      this.#groups.setAttribute('data-ready', '');
      const also = await otherName(query, found);
      if (also && run === this.#run) this.#said.also(alsoMeant(also, this.#page, this.#strings));
    } catch (error) {
      this.#said.say(this.#strings.failed);
      throw error;
    }
  }

  #show(fragments: readonly Fragment[], said: string): void {
    this.#groups.replaceChildren(...grouped(fragments, this.#strings));
    this.#said.say(said);
  }

  /** Up and down go through the results and back to the field. Escape closes; in a search field it would only empty that. */
  #move(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dialog.close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#groups.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

let dialog: SearchDialog | undefined;

/** Loads what the search needs. */
export function warm(): void {
  adoptStyles();
  void load();
}

/** Opens the search; `page` is the address of the page that has all results. */
export function open(page: string, shortcuts: Shortcuts, typed = ''): void {
  warm();
  dialog ??= new SearchDialog(page, shortcuts);
  dialog.open(typed);
}

/** Whether keys open the search, as the reader chose. */
interface Shortcuts {
  areOn: () => boolean;
  set: (on: boolean) => void;
}
