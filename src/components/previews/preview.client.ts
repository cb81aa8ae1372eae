/**
 * Shows what a link leads to: half a second after the pointer or the focus rests on it, at once when it is tapped; a second
 * tap follows the link. It stays while the pointer is on the link or on the preview, and goes with Escape or a touch
 * elsewhere (WCAG 2.2, 1.4.13).
 */
import type { Preview } from '../../exports/previews.ts';
import { BASE, readPreview } from './previews.client.ts';
import style from './preview.css?inline';

/** Milliseconds, as readers know them from encyclopedias. */
const SHOW_AFTER = 500;
const HIDE_AFTER = 300;
/** Links in what is read, not those that are the way through the site: titles, the first words of an item, results. */
const LINKS = 'main :is(p, dd, td, li, figcaption, .note) a[href]';
const NOT = 'nav, h1, h2, h3, blockquote, search-box, .title, [data-unpreviewed], [data-run]';

/** The anchor of a reference at the foot of the page that cites it. */
const REFERENCE = '#ref-';
/** Between a link and the sheet below it, in pixels. */
const ROOM = 8;
/** An address below one of the indexes, or a part of one: `claims/the-vote/`, `terms/#term-quorum`. */
const IS_PART = /^[^/]+\/(?:[^/]|#)/;

if ('popover' in HTMLElement.prototype) start(makeBox());

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

/** What may be previewed, when, and what is. */
function start(box: HTMLElement): void {
  let current: HTMLAnchorElement | undefined;
  let timer = 0;

  const show = async (link: HTMLAnchorElement): Promise<boolean> => {
    const preview = await readPreview(previewedBy(link));
    if (!preview || current === link) return preview !== undefined;
    hide();
    fill(box, preview, link.href);
    current = link;
    link.style.setProperty('anchor-name', '--previewed');
    link.setAttribute('aria-describedby', box.id);
    box.showPopover();
    if (link.matches(':focus-visible')) keepInSight(link, box);
    return true;
  };

  const hide = (): void => {
    current?.style.removeProperty('anchor-name');
    current?.removeAttribute('aria-describedby');
    current = undefined;
    if (box.matches(':popover-open')) box.hidePopover();
  };

  const later = (wait: number, what: () => unknown): void => {
    clearTimeout(timer);
    timer = window.setTimeout(what, wait);
  };

  const isInBox = ({ target }: Event): boolean => target instanceof Node && box.contains(target);

  const restOn = (link: HTMLAnchorElement): void => {
    void readPreview(previewedBy(link));
    later(SHOW_AFTER, () => void show(link));
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || isOff()) return;
    if (isInBox(event)) return clearTimeout(timer);
    const link = linkAt(event.target);
    if (link && link === current) clearTimeout(timer);
    else if (link) restOn(link);
    else later(HIDE_AFTER, hide);
  });
  document.addEventListener('focusin', (event) => {
    if (isOff() || isInBox(event)) return;
    const link = linkAt(event.target);
    if (link && link === current) return;
    if (link?.matches(':focus-visible')) later(SHOW_AFTER, () => void show(link));
    else later(HIDE_AFTER, hide);
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    const touched = event instanceof PointerEvent && event.pointerType !== 'mouse' && event.pointerType !== '';
    if (!link || !touched || isOff() || link === current) {
      if (!isInBox(event)) hide();
      return;
    }
    event.preventDefault();
    clearTimeout(timer);
    void show(link).then((there) => {
      if (!there) location.assign(link.href);
    });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !current) return;
    clearTimeout(timer);
    hide();
  });

  // On a slow line the pointer is on a link before it is heard that it came there; then it is shown when it moves.
  document.addEventListener(
    'pointermove',
    ({ pointerType, target }) => {
      const link = pointerType === 'mouse' && !isOff() ? linkAt(target) : undefined;
      if (link && link !== current) restOn(link);
    },
    { once: true },
  );
}

/** A sheet at the foot of a narrow window covers what is there; who goes by keyboard must see where the focus is. */
function keepInSight(link: HTMLElement, box: HTMLElement): void {
  const [{ top, bottom }, sheet] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  const isBeside = bottom <= sheet.top || top >= sheet.bottom;
  if (!isBeside) scrollBy({ top: bottom + ROOM - sheet.top, behavior: 'instant' });
}

/** The link that something is in, when it leads to a part of this site that can be previewed. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.matches(LINKS) || link.origin !== location.origin || beginsItem(link) || link.closest(NOT)) return undefined;
  if (link.pathname === location.pathname) return link.hash.startsWith(REFERENCE) ? link : undefined;
  return link.pathname.startsWith(BASE) && IS_PART.test(link.pathname.slice(BASE.length) + link.hash) ? link : undefined;
}

/** What a link shows: the number of a reference on this page, the reference itself. */
const previewedBy = (link: HTMLAnchorElement): string =>
  link.pathname === location.pathname ? `${BASE}references/${link.hash.slice(REFERENCE.length)}/` : link.href;

function own({ text, lang, dir }: NonNullable<Preview['native']>): HTMLElement {
  const name = document.createElement('bdi');
  name.textContent = text;
  return Object.assign(name, { lang, dir });
}

const isOff = (): boolean => document.documentElement.dataset['previews'] === 'off';

function fill(box: HTMLElement, { label, title, native, text, words }: Preview, address: string): void {
  // What it is called leads there; a passage and a reference without a title have nothing but where they are from.
  const way = Object.assign(document.createElement('a'), { href: address, textContent: title || label });
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
  box.replaceChildren(
    ...(title ? [part('from', label), part('title', way, ...(native ? [' · ', own(native)] : []))] : [part('from', way)]),
    passage,
    part('says', text ?? ''),
  );
}
