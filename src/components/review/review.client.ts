/** Shows the drafts that wait in the pages of `dev`, and lets a person answer them. No build loads it. */
import type { BrowserDraft, BrowserReview } from '../../review/for-browser.ts';
import { element } from '../search/element.client.ts';
import { card, hashOf } from './card.client.ts';
import styles from './review.css?inline';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const ADDRESS = `${BASE}_drafts`;
const HIGHLIGHT = 'draft';

async function show(): Promise<void> {
  const response = await fetch(ADDRESS);
  if (!response.ok) return;
  const review = (await response.json()) as BrowserReview;
  for (const old of document.querySelectorAll('.draft-card, .draft-list, .draft-badge')) old.remove();
  CSS.highlights?.delete(HIGHLIGHT);
  const [first] = review.drafts;
  if (!first) return;
  const path = location.pathname.slice(BASE.length);
  const here = review.drafts.filter(({ source }) => path === `sources/${source}/`);
  if (here.length > 0) showInPlace(here, review);
  else document.body.append(badge(first, review));
  const listed = review.drafts.filter(({ list }) => path === list);
  if (listed.length > 0) document.querySelector('main')?.append(list(listed, review));
}

/** Each behind its paragraph, and its words marked there when they are shown. */
function showInPlace(drafts: readonly BrowserDraft[], { words }: BrowserReview): void {
  const ranges: Range[] = [];
  for (const draft of drafts.toReversed()) {
    const paragraph = document.getElementById(draft.place?.part === 'preamble' ? 'preamble' : `p${draft.place?.part ?? ''}`);
    const isShown = paragraph !== null && paragraph.textContent === draft.place?.paragraph;
    if (isShown) ranges.push(...(draft.place?.marked ?? []).map(({ start, end }) => rangeIn(paragraph, start, end)));
    const row = paragraph?.closest('.para') ?? document.querySelector('.verbatim');
    row?.after(card(draft, words, { isShown, answer: (answer, fields) => send(draft, answer, fields, drafts) }));
  }
  CSS.highlights?.set(HIGHLIGHT, new Highlight(...ranges));
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.matches('.draft-card')) {
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  }
}

/** Sends an answer. The files change, so the page is loaded anew, at the next draft. What was not done is said. */
async function send(
  { name }: BrowserDraft,
  answer: string,
  fields: Readonly<Record<string, string>>,
  drafts: readonly BrowserDraft[],
): Promise<string> {
  const response = await fetch(ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, answer, fields }),
  });
  const { isDone = false, message = '' } = (await response.json()) as { isDone?: boolean; message?: string };
  if (!isDone) return message;
  const index = drafts.findIndex((draft) => draft.name === name);
  const renamed = fields['id'] === undefined ? name : name.replace(/[^/]+$/, fields['id']);
  const next = answer === 'change' ? renamed : (drafts[index + 1] ?? drafts[index - 1])?.name;
  history.replaceState(null, '', next === undefined ? location.pathname : `#${hashOf(next)}`);
  await show();
  return '';
}

function rangeIn(paragraph: Element, start: number, end: number): Range {
  const range = new Range();
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const to = from + (text.textContent?.length ?? 0);
    if (start >= from && start < to) range.setStart(text, start - from);
    if (end > from && end <= to) range.setEnd(text, end - from);
    from = to;
  }
  return range;
}

const addressOf = ({ source, name }: BrowserDraft): string => `${BASE}sources/${source}/#${hashOf(name)}`;

/** On every other page: how many wait, with the way to the first. */
const badge = (first: BrowserDraft, { words }: BrowserReview): HTMLElement =>
  element('a', { class: 'draft-badge', href: addressOf(first) }, words.waiting);

/** Below the list that they would stand in. */
function list(drafts: readonly BrowserDraft[], { words }: BrowserReview): HTMLElement {
  const rows = drafts.map((draft) =>
    element('li', {}, element('span', { class: 'draft-mark' }, words.draft), ' ', element('a', { href: addressOf(draft) }, draft.title)),
  );
  return element(
    'section',
    { class: 'row draft-list', 'aria-label': words.waiting },
    element('div', {}, element('p', {}, words.notBuilt), element('ul', {}, ...rows)),
  );
}

document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(styles));
await show();
