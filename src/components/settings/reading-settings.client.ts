/** What a reader may set, remembered on this device: colours, and whether links are previewed. `before-drawing.ts` applies it early. */
import { remember } from './remembered.client.ts';

class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const theme = this.querySelector('select');
    const previews = this.querySelector('input');
    if (!theme || !previews) return;
    const { dataset } = document.documentElement;
    theme.value = dataset['theme'] ?? '';
    previews.checked = dataset['previews'] !== 'off';
    theme.addEventListener('change', () => set('theme', theme.value));
    previews.addEventListener('change', () => set('previews', previews.checked ? '' : 'off'));
  }
}

/** An empty value is the default. A device that remembers nothing still obeys until the page is left. */
function set(name: 'theme' | 'previews', value: string): void {
  if (value) document.documentElement.setAttribute(`data-${name}`, value);
  else document.documentElement.removeAttribute(`data-${name}`);
  remember(name, value);
}

customElements.define('reading-settings', ReadingSettings);
