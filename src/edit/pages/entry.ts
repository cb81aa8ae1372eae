/** The page of an entry: its form, or the file as text, and what the check says of it. */
import type { Issue } from '../../verify/issue.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { withPlainLineEnds } from '../answers.ts';
import type { Standing } from '../edited.ts';
import { countOf, dataOf, PROSE, proseOf, type OpenedFile } from '../opened.ts';
import { fieldsOf } from '../fields.ts';
import { html, withCode, type Html } from '../html.ts';
import { hintInForm, type PlacedIssue } from '../places.ts';
import { fieldHtml, originalHtml, originalId, type FormView } from './field.ts';
import { frame } from './frame.ts';
import { count, labelOf, sumOf } from './labels.ts';
import { entryLink, fieldId } from './links.ts';
import { textArea } from './text-area.ts';

/** `answers` of the form are what its inputs hold, saved or not. */
export function entryPage(view: EntryView): string {
  const { file, number, title, isText } = view;
  const isNew = file.hash === '' || (number !== undefined && number >= countOf(file));
  const main = html` <h1><bdi>${title}</bdi></h1>
    <p class="path">
      <code>${view.path}</code>${number !== undefined && html`, entry ${number + 1}`}${
        !isNew &&
        file.hasForm &&
        html` ·
        ${
          isText
            ? html`<a href="${entryLink(file.path, number)}">Edit in a form</a>`
            : html`<a href="${entryLink(file.path, number, { as: 'text' })}">Edit as text</a>`
        }`
      }
      · <a href="/sources">Read the sources</a>
    </p>
    <form method="post" action="${view.action}" accept-charset="utf-8" ${view.isUnsaved && html` data-unsaved`}>
      <input type="hidden" name="#key" value="${view.key}" />
      <input type="hidden" name="#opened" value="${file.hash}" />
      <p class="bar">
        <button type="submit" name="do" value="save" class="save">Save</button> ${noteHtml(view)}
        <span>${view.isUnsaved ? 'Not saved yet.' : ''}</span>
      </p>
      ${statusHtml(view)} ${isText ? textHtml(view) : formHtml(view)}
      <input type="hidden" name="#end" value="1" />
    </form>`;
  return frame(view.status?.title ?? title, main);
}

function statusHtml({ status, form, file, elsewhere }: EntryView): Html {
  const issues = form.issues;
  const isFocused = status !== undefined && form.focus === undefined;
  return html`<section class="status" aria-labelledby="status">
    <h2 id="status" tabindex="-1" ${isFocused && html` autofocus`}>${status?.title ?? 'The check'}</h2>
    ${status?.text !== undefined && html`<p>${status.text}</p>`}
    ${file.hash !== '' && html`<p>${issues.length === 0 ? 'The check finds nothing here.' : `The check finds ${sumOf(issues.map(({ issue }) => issue))} here:`}</p>`}
    ${
      issues.length > 0 &&
      html`<ol>
        ${issues.map(issueHtml)}
      </ol>`
    }
    ${elsewhere.length > 0 && html`<p><a href="/#issues">${count(elsewhere.length, 'issue')} elsewhere</a></p>`}
  </section>`;
}

/** Says of a translation that it is one of the original as that is now. */
function noteHtml({ standing }: EntryView): Html {
  if (!standing || standing.isRecorded) return html``;
  const says = standing.original ? 'as a translation of the original as it is now' : 'as an entry that only this edition has';
  return html`<button type="submit" name="do" value="${NOTE}">Save, and note it ${says}</button>`;
}

/** What the button sends that also notes a translation. */
export const NOTE = 'note';

const issueHtml = ({ issue, name, line }: PlacedIssue): Html => {
  const place = name === PROSE ? `Prose, line ${line ?? 1}` : name === '' ? `Line ${issue.line}` : placeName(name);
  return html`<li class="${issue.severity}">
    <a href="#${name === '' ? 'status' : fieldId(name)}">${place}</a>: ${issue.message} ${hintInForm(issue)} <code>${issue.code}</code>
  </li>`;
};

/** A name in words: `evidence/0/exact` is “Evidence 1: Exact”. */
const placeName = (name: string): string =>
  name
    .split('/')
    .reduce(
      (words, part) => (/^\d+$/.test(part) ? `${words} ${Number(part) + 1}` : words === '' ? labelOf(part) : `${words}: ${labelOf(part)}`),
      '',
    );

/** Prose is a text like that of a field. */
const PROSE_SHAPE = { type: 'text', isLong: true } as const;

function formHtml({ file, number, form, newId }: EntryView): Html {
  const data = dataOf(file, number);
  const fields = fieldsOf(KINDS[file.kind].schema);
  return html`${newId !== undefined && idHtml(newId)} ${fields.map((field) => fieldHtml(form, field, data[field.key], field.key))}
  ${
    file.hasProse &&
    html`<div class="field prose" id="${fieldId(PROSE)}">
      <label for="prose">Prose</label>
      <p class="doc" id="prose-doc">Markdown, as docs/reference.md explains it.</p>
      ${originalHtml(form, PROSE, PROSE_SHAPE)}
      ${textArea(html` id="prose" name="${PROSE}" rows="12" aria-describedby="prose-doc${form.original?.has(PROSE) && ` ${originalId(PROSE)}`}"`, form.answers.get(PROSE) ?? proseOf(file))}
    </div>`
  }
  ${[...form.ids].map(([kind, ids]) => html`<datalist id="ids-${kind}">${ids.map((id) => html`<option value="${id}"></option>`)}</datalist>`)}`;
}

const idHtml = ({ value, doc }: { value: string; doc: string }): Html =>
  html`<div class="field">
    <label for="new-id">Name of the file</label> <span class="needed">needed</span>
    <p class="doc" id="new-id-doc">${withCode(doc)}</p>
    <input type="text" id="new-id" name="#id" value="${value}" autocomplete="off" aria-describedby="new-id-doc" />
  </div>`;

const textHtml = ({ file, form }: EntryView): Html =>
  html`<div class="field prose">
    <label for="text">The whole file</label>
    ${textArea(html` id="text" name="#text" rows="30" spellcheck="false"`, form.answers.get('#text') ?? withPlainLineEnds(file.text))}
  </div>`;

/** What the page of an entry shows. */
export interface EntryView {
  file: OpenedFile;
  /** Of the file, in the content folder. */
  path: string;
  /** Of a translation to its original. */
  standing?: Standing | undefined;
  /** Of an entry of a list, from 0. */
  number?: number | undefined;
  title: string;
  /** Where the form is sent to. */
  action: string;
  key: string;
  isText: boolean;
  /** Whether the form holds what the file does not. */
  isUnsaved: boolean;
  form: FormView;
  /** What has just been done. */
  status?: { title: string; text?: string } | undefined;
  /** Issues of other entries and files. */
  elsewhere: readonly Issue[];
  /** The file name of what is not there yet. */
  newId?: { value: string; doc: string } | undefined;
}
