import { escapeHtml } from '../../text/escape-html.ts';
import { ISSUES, type Issue, type Place } from '../issue.ts';
import { alsoIn } from './also-in.ts';
import { joinPath } from './join-path.ts';
import { mostSevereFirst } from './order.ts';

/** The report as a page, for `dev`: of the whole content, or of one entry in the place of its page. It reloads itself when a file changes. */
export function htmlReport(issues: readonly Issue[], folder: string, { about, openAt }: HtmlOptions): string {
  const items = mostSevereFirst(issues).map(
    ({ file, line, column, severity, code, message, hint, also = [] }) =>
      `<li><p><a href="${escapeHtml(openAt({ file, line, column }))}"><code>${escapeHtml(joinPath(folder, file))}:${line}:${column}</code></a> ${severity} <b>${code}</b>: ${escapeHtml(ISSUES[code].title)}</p><p>${escapeHtml(message)}</p><p>${escapeHtml(hint)}</p>${also.length > 0 ? `<p>${escapeHtml(alsoIn(also, folder))}</p>` : ''}</li>`,
  );
  return devPage(
    `${issues.length} issues`,
    `<h1>${HEADINGS[about]}</h1><p>${CONSEQUENCES[about]}</p><ol>${items.join('')}</ol>
<script>document.addEventListener('click', (event) => { const link = event.target.closest('a'); if (link) { event.preventDefault(); fetch(link.href); } });</script>`,
  );
}

/** A page that `dev` shows in the place of one of the site; both are plain text and HTML. */
export const devPage = (title: string, main: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}li{margin-block:1.5rem}p{margin:0}code,b{font-family:ui-monospace,monospace;font-size:.9em}</style>
${main}</html>`;

const HEADINGS = { content: 'The content needs a hand', entry: 'This entry needs a hand' } as const;
const CONSEQUENCES = {
  content: 'The page comes back as soon as these are mended.',
  entry: 'It comes back as soon as these are mended. The rest of the site is shown as the check last found it right.',
} as const;

interface HtmlOptions {
  about: keyof typeof HEADINGS;
  /** The address that opens a place in the editor of whoever sees the page. */
  openAt: (place: Place) => string;
}
