/** Keeps the layers that are switched off in the address, leads from marked words to their notes, and back to where the reader came from. */
import type { Preview } from '../../exports/previews.ts';
import { BASE, readPreview } from '../previews/previews.client.ts';

/** Layers in the address: `?hide=claim,wording`. */
const PARAMETER = 'hide';

const switches = [...document.querySelectorAll<HTMLInputElement>('.layers input')];

function readLayers(): void {
  const hidden = new URLSearchParams(location.search).get(PARAMETER)?.split(',') ?? [];
  for (const layer of switches) layer.checked = !hidden.includes(layer.value);
}

function writeLayers(): void {
  const url = new URL(location.href);
  const hidden = switches.filter(({ checked }) => !checked).map(({ value }) => value);
  if (hidden.length > 0) url.searchParams.set(PARAMETER, hidden.join(','));
  else url.searchParams.delete(PARAMETER);
  history.replaceState(null, '', url.href.replaceAll('%2C', ','));
}

// What was switched before this script came stays switched.
if (new URLSearchParams(location.search).has(PARAMETER)) readLayers();
else if (switches.some(({ checked }) => !checked)) writeLayers();
addEventListener('popstate', readLayers);
for (const layer of switches) layer.addEventListener('change', writeLayers);

/** The notes on a passage, by the number that stands at its words. */
function notesOn(mark: HTMLElement | null | undefined): HTMLElement[] {
  const number = mark?.dataset['note'];
  return number === undefined ? [] : [...document.querySelectorAll<HTMLElement>(`.passages [data-note="${number}"]`)];
}

/** The innermost mark with notes at a place of the text. */
const markAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element && !target.closest('a') ? target.closest<HTMLElement>('.text mark[data-note]') : null;

function light(mark: HTMLElement | null): void {
  for (const note of document.querySelectorAll('.lit')) note.classList.remove('lit');
  for (const note of notesOn(mark)) note.classList.add('lit');
}

/** Opens the notes on a passage, and what folds them away. */
function unfold(notes: readonly HTMLElement[]): void {
  for (const note of notes) {
    for (const details of [note.closest('details'), note.querySelector('details')]) if (details) details.open = true;
  }
}

document.addEventListener('pointerover', (event) => light(markAt(event)));
document.addEventListener('click', (event) => {
  const notes = notesOn(markAt(event));
  unfold(notes);
  notes[0]?.scrollIntoView({ block: 'nearest' });
});

/** Says at the passage which page of this site led here. */
async function leadBack(): Promise<void> {
  document.querySelector('.came')?.remove();
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = notesOn(target).map((note) => note.closest<HTMLDetailsElement>('.more-notes > details'));
  for (const details of folded) if (details) details.open = true;
  if (!document.referrer) return;
  const from = new URL(document.referrer);
  if (from.origin !== location.origin || !from.pathname.startsWith(BASE) || from.pathname === location.pathname) return;
  const notes = document
    .getElementById(decodeURIComponent(location.hash.slice(1)))
    ?.closest('.para')
    ?.querySelector<HTMLElement>('.passages');
  if (!notes) return;
  const preview: Partial<Preview> = (await readPreview(from.href)) ?? {};
  const item = document.createElement('li');
  item.className = 'came';
  const title = preview.title ?? preview.label ?? document.querySelector('.masthead .name')?.textContent.trim() ?? '';
  item.append(`${notes.dataset['back'] ?? ''} `, Object.assign(document.createElement('a'), { href: from.href, textContent: title }));
  notes.prepend(item);
}

void leadBack();
addEventListener('hashchange', () => void leadBack());
