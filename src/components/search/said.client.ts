/** What the search says of its results: seen at once, and heard once the typing rests, so that it does not talk over the letters. */
import { element } from './element.client.ts';

/** In milliseconds. */
const REST = 1000;

export class Said {
  readonly #seen = element('span', { 'aria-hidden': 'true' });
  readonly #heard = element('span', { role: 'status' });
  readonly #also = element('span');
  #timer = 0;

  /** One line, with both. */
  readonly line = element('p', { class: 'search-said' }, this.#seen, this.#heard, this.#also);

  say(text: string): void {
    this.#seen.textContent = text;
    this.#also.replaceChildren();
    clearTimeout(this.#timer);
    // The same is not said twice.
    this.#timer = window.setTimeout(() => {
      if (this.#heard.textContent !== text) this.#heard.textContent = text;
    }, REST);
  }

  /** What passes is only seen. */
  pass(text: string): void {
    this.#seen.textContent = text;
    clearTimeout(this.#timer);
  }

  also(link: HTMLElement): void {
    this.#also.replaceChildren(' ', link);
  }

  get isSilent(): boolean {
    return this.#seen.textContent === '';
  }
}
