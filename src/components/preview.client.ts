/**
 * Shows what a link leads to: half a second after the pointer or the focus rests on it, at once when it is tapped; a second
 * tap follows the link. It stays while the pointer is on the link or on the preview, and goes with Escape or a touch
 * elsewhere (WCAG 2.2, 1.4.13).
 */
import type { Preview } from '../exports/previews.ts';
import style from './preview.css?inline';

/** Milliseconds, as readers know them from encyclopedias. */
const SHOW_AFTER = 500;
const HIDE_AFTER = 300;
/** Links in what is read, not those that are the way through the site: titles, the first words of an item, results. */
const LINKS = 'main :is(p, dd, td, li, figcaption) a[href]';
const NOT = 'nav, h1, h2, h3, blockquote, search-box, .title, .contents, .short';

if ('popover' in HTMLElement.prototype) start(makeBox(), new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.origin).pathname);

/** Whether a link is the first thing in the item of a list, and so its title. */
function beginsItem(link: HTMLAnchorElement): boolean {
  const item = link.parentElement;
  if (item?.localName !== 'li') return false;
  const siblings = [...item.childNodes];
  return siblings.slice(0, siblings.indexOf(link)).every(({ textContent }) => !textContent?.trim());
}

/** The box is made here and not in the pages, where it would weigh on each. */
function makeBox(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const box = document.createElement('aside');
  box.id = 'preview';
  box.className = 'preview';
  box.popover = 'manual';
  document.body.append(box);
  return box;
}

function start(box: HTMLElement, base: string): void {
  const known = new Map<string, Promise<Preview | undefined>>();
  let shown: HTMLAnchorElement | undefined;
  let timer = 0;

  /** Where the preview of a link lies; nothing when the link leads to none. */
  const addressOf = (link: HTMLAnchorElement): string | undefined => {
    if (!link.matches(LINKS) || beginsItem(link) || link.closest(NOT)) return undefined;
    const { origin, pathname, hash } = link;
    if (origin !== location.origin || !pathname.startsWith(base)) return undefined;
    if (pathname === location.pathname) return hash.startsWith('#ref-') ? `references/${hash.slice(5)}` : undefined;
    const path = pathname.slice(base.length).replace(/\/$/, '');
    if (!/^(?:chapters|claims|entities|events|quotes|references|sources|terms)\/|^terms$/.test(path)) return undefined;
    return /^(?:sources|terms)/.test(path) && hash ? `${path}/${hash.slice(1)}` : path;
  };

  const read = (address: string): Promise<Preview | undefined> => {
    const reading =
      known.get(address) ??
      fetch(`${base}previews/${address}.json`).then(
        (response) => (response.ok ? (response.json() as Promise<Preview>) : undefined),
        () => undefined,
      );
    known.set(address, reading);
    return reading;
  };

  const show = async (link: HTMLAnchorElement, address: string): Promise<boolean> => {
    const preview = await read(address);
    if (!preview || shown === link) return preview !== undefined;
    hide();
    fill(box, preview, link.href);
    shown = link;
    link.style.setProperty('anchor-name', '--previewed');
    link.setAttribute('aria-describedby', box.id);
    box.showPopover();
    return true;
  };

  const hide = (): void => {
    shown?.style.removeProperty('anchor-name');
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    if (box.matches(':popover-open')) box.hidePopover();
  };

  const later = (wait: number, what: () => unknown): void => {
    clearTimeout(timer);
    timer = window.setTimeout(what, wait);
  };

  const linkAt = (event: Event): [HTMLAnchorElement, string] | undefined => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link && addressOf(link);
    return link && address ? [link, address] : undefined;
  };

  const isInBox = ({ target }: Event): boolean => target instanceof Node && box.contains(target);
  const isOff = (): boolean => document.documentElement.dataset['previews'] === 'off';

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || isOff()) return;
    if (isInBox(event)) return clearTimeout(timer);
    const found = linkAt(event);
    if (found?.[0] === shown && shown) clearTimeout(timer);
    else if (found) {
      void read(found[1]);
      later(SHOW_AFTER, () => void show(...found));
    } else later(HIDE_AFTER, hide);
  });
  document.addEventListener('focusin', (event) => {
    if (isOff() || isInBox(event)) return;
    const found = linkAt(event);
    if (found && found[0] === shown) return;
    if (found?.[0].matches(':focus-visible')) later(SHOW_AFTER, () => void show(...found));
    else later(HIDE_AFTER, hide);
  });
  document.addEventListener('click', (event) => {
    const found = linkAt(event);
    const touched = event instanceof PointerEvent && event.pointerType !== 'mouse' && event.pointerType !== '';
    if (!found || !touched || isOff() || found[0] === shown) {
      if (!isInBox(event)) hide();
      return;
    }
    event.preventDefault();
    clearTimeout(timer);
    void show(...found).then((there) => {
      if (!there) location.assign(found[0].href);
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) return;
    clearTimeout(timer);
    hide();
  });
}

function fill(box: HTMLElement, { label, title, text, words }: Preview, address: string): void {
  const way = Object.assign(document.createElement('a'), { href: address, textContent: label });
  const part = (name: string, ...content: (string | Node)[]): HTMLElement => {
    const element = document.createElement('p');
    element.className = name;
    element.append(...content);
    return element;
  };
  const passage = part('words');
  if (words) {
    const mark = document.createElement('mark');
    mark.textContent = words.exact;
    passage.lang = words.lang;
    passage.dir = words.dir;
    passage.append(words.before, ...(words.exact ? [mark] : []), words.after);
  }
  box.replaceChildren(part('from', way), part('title', title ?? ''), passage, part('text', text ?? ''));
}
