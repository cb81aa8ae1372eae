/** Opens the search in place of following the link to its page. It is loaded when somebody is about to open it, not before. */
import { shortcuts } from './shortcuts.client.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
const loadSearch = () => import('./search.client.ts');

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
    if (!isShortcut(event) || !shortcuts.areOn()) return;
    event.preventDefault();
    open(link.href);
  });
}

function open(page: string): void {
  const field = document.querySelector<HTMLInputElement>('search-box input[type=search]');
  if (field) field.focus();
  else
    loadSearch().then(
      (search) => search.open(page, shortcuts),
      () => location.assign(page),
    );
}

/** `/` outside a field, and Ctrl+K or Cmd+K anywhere. */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting;
}
