/** The first page: everything there is to edit, and what the check says of all of it. */
import type { Kind } from '../../schemas/kinds.ts';
import type { Issue } from '../../verify/issue.ts';
import type { Entry } from '../entries.ts';
import { html, type Html } from '../html.ts';
import { canBeMade } from '../made.ts';
import { frame } from './frame.ts';
import { collectionOf, sumOf } from './labels.ts';
import { entryLink, newLink } from './links.ts';

/** `query` leaves those entries whose title or id has its words. */
export function listPage(
  entries: ReadonlyMap<Kind, readonly Entry[]>,
  issues: readonly Issue[],
  editable: ReadonlySet<string>,
  query: string,
): string {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = ({ id, title }: Entry) => words.every((word) => `${id} ${title}`.toLowerCase().includes(word));
  const found = new Map([...entries].map(([kind, each]) => [kind, each.filter(isFound)]));
  const number = [...found.values()].reduce((sum, each) => sum + each.length, 0);
  return frame(
    'All entries',
    html`<h1>All entries</h1>
      <form method="get" action="/" role="search">
        <p class="bar">
          <label for="q">Find by title or id</label> <input type="search" id="q" name="q" value="${query}" dir="auto" />
          <button type="submit">Find</button>
        </p>
      </form>
      ${words.length > 0 && html`<p>${number === 1 ? '1 entry' : `${number} entries`} found. <a href="/">Show all</a></p>`}
      ${[...found].map(([kind, each]) => kindHtml(kind, each, issues, words.length > 0))} ${issuesHtml(issues, editable)}`,
  );
}

function kindHtml(kind: Kind, entries: readonly Entry[], issues: readonly Issue[], isSearch: boolean): Html {
  if (isSearch && entries.length === 0) return html``;
  return html`<details${(isSearch || entries.length <= 1) && html` open`}><summary>${collectionOf(kind)} <span class="none">${entries.length}</span></summary>
${
  entries.length > 0 &&
  html`<ul class="entries">
    ${entries.map((entry) => entryHtml(entry, issues))}
  </ul>`
}
${canBeMade(kind) && html`<p><a href="${newLink(kind)}">New ${kind}</a></p>`}</details>`;
}

function entryHtml({ path, number, id, title }: Entry, issues: readonly Issue[]): Html {
  const own = number === undefined ? issues.filter(({ file }) => file === path) : [];
  return html`<li>
    <a href="${entryLink(path, number)}"><bdi>${title || id}</bdi></a>
    <code>${id}</code>${own.length > 0 && html` <span class="count">${sumOf(own)}</span>`}
  </li>`;
}

const issuesHtml = (issues: readonly Issue[], editable: ReadonlySet<string>): Html =>
  html`<section class="status" id="issues">
    <h2>The check</h2>
    ${issues.length === 0 ? html`<p>Every passage stands in its source. Nothing is to be mended.</p>` : html`<p>It finds ${sumOf(issues)}.</p>`}
    ${
      issues.length > 0 &&
      html`<ol>
        ${issues.map(({ file, line, column, severity, code, message, hint }) => html`<li class="${severity}">${editable.has(file) ? html`<a href="${entryLink(file)}">${file}</a>` : file}:${line}:${column}: ${message} ${hint} <code>${code}</code></li>`)}
      </ol>`
    }
  </section>`;
