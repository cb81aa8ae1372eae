/** Filters the list below by what the reader chooses, and keeps the choice in the address. Without it the list is whole. */

class FilterList extends HTMLElement {
  connectedCallback() {
    this.#read();
    this.addEventListener('change', () => {
      this.#apply();
      this.#write();
    });
    // Told before the choices are taken back. The button is gone then, and what had the focus must not be.
    this.addEventListener('reset', () => {
      setTimeout(() => {
        this.#apply();
        this.#write();
        this.#controls[0]?.focus();
      });
    });
    addEventListener('popstate', () => this.#read());
  }

  get #controls(): (HTMLSelectElement | HTMLInputElement)[] {
    return [...this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  }

  /** What is chosen, by the name of the control; the empty choice filters nothing. */
  get #chosen(): [string, string][] {
    return this.#controls
      .filter((control) => control instanceof HTMLSelectElement || control.checked)
      .map(({ name, value }): [string, string] => [name, value])
      .filter(([, value]) => value !== '');
  }

  #read(): void {
    const query = new URLSearchParams(location.search);
    for (const control of this.#controls) {
      const value = query.get(control.name) ?? '';
      if (control instanceof HTMLInputElement) control.checked = control.value === value;
      else control.value = [...control.options].some((option) => option.value === value) ? value : '';
    }
    this.#apply();
  }

  #write(): void {
    const url = new URL(location.href);
    url.search = new URLSearchParams(this.#chosen).toString();
    history.replaceState(null, '', url);
  }

  #apply(): void {
    const chosen = this.#chosen;
    const list = document.getElementById(this.getAttribute('for') ?? '');
    const rows = [...(list?.querySelectorAll<HTMLElement>(':scope > *') ?? [])];
    const items = rows.filter((row) => row.hasAttribute(`data-${this.dataset['each']}`));
    for (const item of items) item.hidden = !chosen.every(([name, value]) => item.dataset[name]?.split(' ').includes(value));
    const shown = items.filter(({ hidden }) => !hidden).length;
    // What stands between the entries, as the day of the report, says nothing without any.
    for (const row of rows) if (!items.includes(row)) row.hidden = shown === 0;
    list?.toggleAttribute('data-filtered', chosen.length > 0);
    // The same list in another order is filtered alike.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.orders a')) link.search = new URLSearchParams(chosen).toString();
    fadeFiltered(document.querySelectorAll<HTMLAnchorElement>('[data-picture] a'));
    const status = this.querySelector('[role=status]');
    const reset = this.querySelector<HTMLButtonElement>('[type=reset]');
    if (reset) reset.hidden = chosen.length === 0;
    if (status) status.textContent = (this.dataset['count'] ?? '').replace('{shown}', String(shown));
  }
}

/** In a picture of the list, what leads to an entry that is left out fades. */
function fadeFiltered(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) link.toggleAttribute('data-faded', document.getElementById(link.hash.slice(1))?.hidden === true);
}

customElements.define('filter-list', FilterList);
