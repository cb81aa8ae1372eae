/** Keeps the layers that the reader switched in the address, and leads back to where the reader came from. */
import type { Preview } from '../../exports/previews.ts';
import { BASE, readPreview } from '../previews/previews.client.ts';

const switches = [...document.querySelectorAll<HTMLInputElement>('.layers input')];

/** Layers in the address: `?hide=quote` takes away what is shown at first, `?show=wording,date` adds what is not. */
const PARAMETERS = { hide: true, show: false } as const;

function readLayers(): void {
  const parameters = new URLSearchParams(location.search);
  const switched = (parameter: string) => parameters.get(parameter)?.split(',') ?? [];
  const [hidden, shown] = [switched('hide'), switched('show')];
  for (const layer of switches) layer.checked = layer.defaultChecked ? !hidden.includes(layer.value) : shown.includes(layer.value);
}

function writeLayers(): void {
  const url = new URL(location.href);
  for (const [parameter, atFirst] of Object.entries(PARAMETERS)) {
    const switched = switches.filter(({ checked, defaultChecked }) => defaultChecked === atFirst && checked !== atFirst);
    if (switched.length > 0) url.searchParams.set(parameter, switched.map(({ value }) => value).join(','));
    else url.searchParams.delete(parameter);
  }
  history.replaceState(null, '', url.href.replaceAll('%2C', ','));
}

// What was switched before this script came stays switched.
if (Object.keys(PARAMETERS).some((parameter) => new URLSearchParams(location.search).has(parameter))) readLayers();
else if (switches.some(({ checked, defaultChecked }) => checked !== defaultChecked)) writeLayers();
addEventListener('popstate', readLayers);
for (const layer of switches) layer.addEventListener('change', writeLayers);

/** Says at the passage which page of this site led here. */
async function leadBack(): Promise<void> {
  document.querySelector('.came')?.remove();
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
