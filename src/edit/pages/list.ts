/** The first page: everything there is to edit, and what the check says of all of it. */
import type { Kind } from '../../schemas/kinds.ts';
import type { Issue } from '../../verify/issue.ts';
import type { Entry } from '../entries.ts';
import { html, type Html } from '../html.ts';
import type { Edited } from '../edited.ts';
import { canBeMade } from '../made.ts';
import { frame } from './frame.ts';
import { collectionOf, sumOf } from './labels.ts';
import { entryLink, newLink, translateLink } from './links.ts';

export function listPage(view: ListView): string {
  const { query, translation } = view;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = ({ id, title }: Entry) => words.every((word) => `${id} ${title}`.toLowerCase().includes(word));
  const missing = Map.groupBy(view.untranslated.filter(isFound), ({ kind }) => kind);
  const found = [...view.entries].map(([kind, each]) => ({ kind, entries: each.filter(isFound), untranslated: missing.get(kind) ?? [] }));
  const number = found.reduce((sum, each) => sum + each.entries.length + each.untranslated.length, 0);
  const title = translation ? `All entries of the edition “${translation.edition}”` : 'All entries';
  return frame(
    title,
    html`<h1>${title}</h1>
      <form method="get" action="/" role="search">
        <p class="bar">
          <label for="q">Find by title or id</label> <input type="search" id="q" name="q" value="${query}" dir="auto" />
          <button type="submit">Find</button>
        </p>
      </form>
      ${words.length > 0 && html`<p>${number === 1 ? '1 entry' : `${number} entries`} found. <a href="/">Show all</a></p>`}
      ${found.map((each) => kindHtml(each, view, words.length > 0))} ${issuesHtml(view)}`,
  );
}

function kindHtml({ kind, entries, untranslated }: FoundEntries, { issues }: ListView, isSearch: boolean): Html {
  const number = entries.length + untranslated.length;
  if (isSearch && number === 0) return html``;
  const sum = untranslated.length > 0 ? `${entries.length} of ${number} translated` : String(number);
  return html`<details${(isSearch || number <= 1) && html` open`}><summary>${collectionOf(kind)} <span class="none">${sum}</span></summary>
${
  entries.length > 0 &&
  html`<ul class="entries">
    ${entries.map((entry) => entryHtml(entry, issues))}
  </ul>`
}
${
  untranslated.length > 0 &&
  html`<p>Not translated yet:</p>
    <ul class="entries">
      ${untranslated.map(
        (entry) =>
          html`<li>
            <a href="${translateLink(entry)}"><bdi>${entry.title || entry.id}</bdi></a> <code>${entry.id}</code>
          </li>`,
      )}
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

const issuesHtml = ({ issues, editable, pathOf }: ListView): Html =>
  html`<section class="status" id="issues">
    <h2>The check</h2>
    ${issues.length === 0 ? html`<p>Every passage stands in its source. Nothing is to be mended.</p>` : html`<p>It finds ${sumOf(issues)}.</p>`}
    ${
      issues.length > 0 &&
      html`<ol>
        ${issues.map(({ file, line, column, severity, code, message, hint }) => html`<li class="${severity}">${editable.has(file) ? html`<a href="${entryLink(file)}">${pathOf(file)}</a>` : pathOf(file)}:${line}:${column}: ${message} ${hint} <code>${code}</code></li>`)}
      </ol>`
    }
  </section>`;

/** What the first page shows. */
interface ListView extends Pick<Edited, 'issues' | 'pathOf' | 'translation'> {
  entries: ReadonlyMap<Kind, readonly Entry[]>;
  /** Entries of the first edition that this one lacks. */
  untranslated: readonly Entry[];
  /** The files that can be opened. */
  editable: ReadonlySet<string>;
  /** Leaves those entries whose title or id has its words. */
  query: string;
}

interface FoundEntries {
  kind: Kind;
  entries: readonly Entry[];
  untranslated: readonly Entry[];
}
