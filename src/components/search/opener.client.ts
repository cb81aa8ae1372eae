/** Opens the search in place of following the link to its page. It is loaded when somebody is about to open it, not before. */
import type * as SearchModule from './search.client.ts';
import { shortcuts } from './shortcuts.client.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
let loaded: typeof SearchModule | undefined;
const loadSearch = async () => (loaded = await import('./search.client.ts'));

if (link) {
  for (const sign of ['pointerenter', 'focus', 'touchstart'] as const) {
    link.addEventListener(sign, () => void loadSearch().then(({ warm }) => warm()), { once: true, passive: true });
  }
  link.addEventListener('click', (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link.href);
  });
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isShortcut(event) || !shortcuts.areOn()) return;
    event.preventDefault();
    open(link.href);
  });
}

/** What is typed while the search is still being loaded is kept for its field. */
function open(page: string): void {
  const field = document.querySelector<HTMLInputElement>('search-box input[type=search]');
  if (field) return field.focus();
  if (loaded) return loaded.open(page, shortcuts);
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Enter') location.assign(`${page}?q=${encodeURIComponent(typed)}`);
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    typed += event.key;
  };
  addEventListener('keydown', keep);
  void loadSearch()
    .then((search) => search.open(page, shortcuts, typed))
    .catch(() => location.assign(page))
    .finally(() => removeEventListener('keydown', keep));
}

/** `/` outside a field, and Ctrl+K or Cmd+K anywhere. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting;
}
