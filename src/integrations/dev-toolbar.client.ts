/** An app of Astro's toolbar, in `dev` only: the issues of the page that is seen, what it lacks, and the issues elsewhere. */
import { defineToolbarApp } from 'astro/toolbar';
import type { PageNotes } from './dev-issues.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export default defineToolbarApp({
  async init(canvas, app) {
    const response = await fetch(`${BASE}__sourcebound/notes?path=${encodeURIComponent(location.pathname)}`);
    if (!response.ok) return;
    const { folder, ...notes } = (await response.json()) as PageNotes & { folder: string };
    const { here, lacks, elsewhere } = notes;
    const isWrong = [...here, ...elsewhere].some(({ severity }) => severity === 'error');
    if (isWrong || here.length > 0) app.toggleNotification({ state: true, level: isWrong ? 'error' : 'warning' });
    const pane = document.createElement('div');
    pane.className = 'notes';
    pane.append(
      heading('Sourcebound'),
      ...list('Issues of this page', here, folder),
      ...list('What it lacks', lacks, folder),
      ...list('Issues elsewhere', elsewhere, folder),
    );
    if (here.length + lacks.length + elsewhere.length === 0)
      pane.append(paragraph('Every passage stands in its source, and nothing is missing here.'));
    const window = document.createElement('astro-dev-toolbar-window');
    window.append(styles(), pane);
    canvas.append(window);
  },
});

function list(title: string, notes: readonly Listed[], folder: string): HTMLElement[] {
  if (notes.length === 0) return [];
  const items = document.createElement('ul');
  items.append(...notes.map((note) => item(note, folder)));
  return [heading(`${title} (${notes.length})`), items];
}

function item({ file, line, column, severity, what, hint }: Listed, folder: string): HTMLElement {
  const element = document.createElement('li');
  const button = document.createElement('button');
  button.textContent = `${file}:${line}:${column}`;
  button.title = 'Open it in the editor';
  button.addEventListener('click', () => {
    void fetch(`${BASE}__open-in-editor?file=${encodeURIComponent(`${folder}/${file}:${line}:${column}`)}`);
  });
  element.append(
    button,
    paragraph(severity === undefined ? what : `${severity}: ${what}`),
    ...(hint === undefined ? [] : [paragraph(hint)]),
  );
  return element;
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h2');
  element.textContent = text;
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

function styles(): HTMLElement {
  const element = document.createElement('style');
  element.textContent = `
    .notes { overflow: auto; overscroll-behavior: contain; }
    h2 { margin: 16px 0 8px; font-size: 16px; }
    h2:first-child { margin-block-start: 0; }
    ul { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
    p { margin: 4px 0 0; font-size: 14px; line-height: 1.4; }
    button { border: 0; padding: 4px 0; background: none; color: inherit; font: 12px ui-monospace, monospace; text-align: start; text-decoration: underline; cursor: pointer; }
  `;
  return element;
}

type Listed = PageNotes['lacks'][number] & { severity?: string; hint?: string };
