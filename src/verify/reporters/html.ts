import { escapeHtml } from '../../text/escape-html.ts';
import { ISSUES, type Issue } from '../issue.ts';
import { alsoIn } from './also-in.ts';
import { joinPath } from './join-path.ts';
import { mostSevereFirst } from './order.ts';

/** The report as a page, for `dev`. It reloads itself when a file changes. */
export function htmlReport(issues: readonly Issue[], folder: string): string {
  const items = mostSevereFirst(issues).map(
    ({ file, line, column, severity, code, message, hint, also = [] }) =>
      `<li><p><code>${escapeHtml(joinPath(folder, file))}:${line}:${column}</code> ${severity} <b>${code}</b>: ${escapeHtml(ISSUES[code].title)}</p><p>${escapeHtml(message)}</p><p>${escapeHtml(hint)}</p>${also.length > 0 ? `<p>${escapeHtml(alsoIn(also, folder))}</p>` : ''}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${issues.length} issues</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}li{margin-block:1.5rem}p{margin:0}code,b{font-family:ui-monospace,monospace;font-size:.9em}</style>
<h1>The content needs a hand</h1><p>The page comes back as soon as these are mended.</p><ol>${items.join('')}</ol></html>`;
}
