/** A field of a form, made of what the schema says of it. Works without a script: adding, removing and moving are answers of the form. */
import type { Kind } from '../../schemas/kinds.ts';
import { asObject, below, fits, ON, orderName, tokensOf, type Answers } from '../answers.ts';
import type { Field, Shape } from '../fields.ts';
import { html, withCode, type Html } from '../html.ts';
import { hintInForm, type PlacedIssue } from '../places.ts';
import { labelOf } from './labels.ts';
import { fieldId } from './links.ts';
import { textArea } from './text-area.ts';

export function fieldHtml(form: FormView, field: Field, data: unknown, name: string): Html {
  const { key, shape, doc, isRequired } = field;
  const label = labelOf(key);
  if (!fits(shape, data)) return unfit(form, label, doc, name);
  const needed = html`${isRequired && html` <span class="needed">needed</span>`}`;
  const title = html`${label}${needed}`;
  switch (shape.type) {
    case 'switch':
      return html`<div class="field" id="${fieldId(name)}">
        <p class="switch">
          <input
            type="checkbox"
            id="${inputId(name)}"
            name="${name}"
            value="${ON}"
            ${form.answers.get(name) === ON && html` checked`}${described(form, name, doc)}
          />
          <label for="${inputId(name)}">${label}</label>
        </p>
        ${docHtml(name, doc)}${issuesHtml(form, name)}
      </div>`;
    case 'text':
    case 'number':
    case 'choice':
      return html`<div class="field" id="${fieldId(name)}">
        <label for="${inputId(name)}">${label}</label>${needed}
        ${docHtml(name, doc)}${issuesHtml(form, name)}${originalHtml(form, name, shape)}${inputHtml(form, shape, name, described(form, name, doc, shape))}
      </div>`;
    case 'group':
      return groupHtml(form, shape, { title, doc, data, name, isOpen: isRequired || hasAnswers(form, name) });
    case 'list':
      return listHtml(form, shape, { title, label, doc, data, name });
    case 'map':
      return mapHtml(form, shape, { title, label, doc, name });
  }
}

/** The inputs of a value that stands in a list or a map, which is named by its place. */
function valueHtml(form: FormView, shape: Shape, label: string, data: unknown, name: string): Html {
  if (!fits(shape, data)) return unfit(form, label, '', name);
  switch (shape.type) {
    case 'group':
      return html`${issuesHtml(form, name)}${shape.fields.map((field) => fieldHtml(form, field, asObject(data)[field.key], below(name, field.key)))}`;
    case 'list':
    case 'map':
    case 'switch':
      return fieldHtml(form, { key: label, doc: '', isRequired: false, shape }, data, name);
    default:
      return html`<div class="field">
        ${issuesHtml(form, name)}${originalHtml(form, name, shape)}${inputHtml(form, shape, name, html` aria-label="${label}"${described(form, name, '', shape)}`)}
      </div>`;
  }
}

function inputHtml(form: FormView, shape: Shape, name: string, attributes: Html): Html {
  const value = form.answers.get(name) ?? '';
  const common = html` id="${inputId(name)}" name="${name}"${attributes}${form.focus === name && html` autofocus`}`;
  if (shape.type === 'choice') {
    const values = ['', ...shape.values, ...(value === '' || shape.values.includes(value) ? [] : [value])];
    return html`<select${common}>${values.map((each) => html`<option value="${each}" ${each === value && html` selected`}>${each === '' ? '—' : each}</option>`)}</select>`;
  }
  if (shape.type === 'text' && (shape.isLong || value.includes('\n'))) {
    return textArea(html` rows="1"${common}`, value);
  }
  const list = shape.type === 'text' && shape.kind;
  return html`<input
    type="text"
    dir="auto"
    autocomplete="off"
    ${list && html` list="ids-${list}"`}${shape.type === 'number' && html` inputmode="decimal"`}${common}
    value="${value}"
  />`;
}

function groupHtml(
  form: FormView,
  { fields }: Shape & { type: 'group' },
  { title, doc, data, name, isOpen }: Part & { isOpen: boolean },
): Html {
  const inner = fields.map((field) => fieldHtml(form, field, asObject(data)[field.key], below(name, field.key)));
  const head = html`${docHtml(name, doc)}${issuesHtml(form, name)}`;
  return isOpen || form.issues.some((placed) => placed.name.startsWith(`${name}/`))
    ? html`<fieldset id="${fieldId(name)}">
        <legend>${title}</legend>
        ${head}${inner}
      </fieldset>`
    : html`<details id="${fieldId(name)}">
        <summary>${title} <span class="none">none yet</span></summary>
        ${head}${inner}
      </details>`;
}

function listHtml(form: FormView, { item }: Shape & { type: 'list' }, { title, label, doc, data, name }: Part & { label: string }): Html {
  const tokens = tokensOf(form.answers, name);
  const items = tokens.map((token, index) => {
    const at = below(name, token);
    const known = token.startsWith('new') ? undefined : (data as unknown[] | null | undefined)?.[Number(token)];
    return html`<li ${!namesItself(item, known) && html`id="${fieldId(at)}"`}>
      ${valueHtml(form, item, `${label} ${index + 1}`, known, at)}${toolsHtml(`${label} ${index + 1}`, at, index > 0)}
    </li>`;
  });
  return partsHtml(form, { title, label, doc, name }, tokens, items);
}

/** Whether the element of a value bears its name, so that the item around it does not. */
const namesItself = (shape: Shape, data: unknown): boolean => !fits(shape, data) || ['list', 'map', 'switch'].includes(shape.type);

function mapHtml(form: FormView, { value }: Shape & { type: 'map' }, { title, label, doc, name }: Part & { label: string }): Html {
  const tokens = tokensOf(form.answers, name);
  const rows = tokens.map((token, index) => {
    const [at, of] = [below(name, token), `${label} ${index + 1}`];
    return html`<li id="${fieldId(at)}">
      ${valueHtml(form, { type: 'text', isLong: false }, `${of}: name`, undefined, below(at, 'key'))}${valueHtml(form, value, `${of}: text`, undefined, below(at, 'value'))}${toolsHtml(of, at, false)}
    </li>`;
  });
  return partsHtml(form, { title, label, doc, name }, tokens, rows);
}

function partsHtml(
  form: FormView,
  { title, label, doc, name }: Part & { label: string },
  tokens: readonly string[],
  items: readonly Html[],
): Html {
  return html`<fieldset id="${fieldId(name)}">
    <legend>${title}</legend>
    ${docHtml(name, doc)}${issuesHtml(form, name)}
    <input type="hidden" name="${orderName(name)}" value="${tokens.join(',')}" />
    ${
      items.length > 0 &&
      html`<ol>
        ${items}
      </ol>`
    }
    <button type="submit" name="do" value="add:${name}" ${form.focus === name && html` autofocus`}>Add to ${label}</button>
  </fieldset>`;
}

const toolsHtml = (label: string, at: string, isMovable: boolean): Html =>
  html`<p class="tools">
    ${isMovable && html`<button type="submit" name="do" value="up:${at}" aria-label="Move ${label} up">Up</button> `}<button
      type="submit"
      name="do"
      value="remove:${at}"
      aria-label="Remove ${label}"
    >
      Remove
    </button>
  </p>`;

/** A value that no field of its kind can hold. It stays as it is. */
const unfit = (form: FormView, label: string, doc: string, name: string): Html =>
  html`<div class="field" id="${fieldId(name)}">
    <p><b>${label}</b></p>
    ${docHtml(name, doc)}${issuesHtml(form, name)}
    <p class="unfit">It holds something else than this form can show. It stays as it is; edit the file as text to change it.</p>
  </div>`;

const docHtml = (name: string, doc: string): Html =>
  html`${doc !== '' && html`<p class="doc" id="${inputId(name)}-doc">${withCode(doc)}</p>`}`;

/** Whether a value is said in words, and not an id, a date or a choice, which every edition has alike. */
const isTranslated = (shape: Shape): boolean => shape.type === 'text' && shape.isLong && shape.kind === undefined;

/** What the original says in the place of a text, for whoever translates it. */
const originalOf = ({ original }: FormView, name: string, shape: Shape): string =>
  isTranslated(shape) ? (original?.get(name)?.trim() ?? '') : '';

export const originalHtml = (form: FormView, name: string, shape: Shape): Html => {
  const said = originalOf(form, name, shape);
  return html`${said !== '' && html`<p class="original" id="${originalId(name)}"><b>Original:</b> <span dir="auto">${said}</span></p>`}`;
};

const issuesHtml = (form: FormView, name: string): Html => {
  const issues = form.issues.filter((placed) => placed.name === name);
  return html`${
    issues.length > 0 &&
    html`<ul class="issues" id="${inputId(name)}-issues">
      ${issues.map(({ issue }) => html`<li class="${issue.severity}"><b>${issue.severity === 'error' ? 'Error' : 'Warning'}:</b> ${issue.message} ${hintInForm(issue)}</li>`)}
    </ul>`
  }`;
};

/** `shape` is that of a value which may have an original. */
function described(form: FormView, name: string, doc: string, shape?: Shape): Html {
  const issues = form.issues.filter((placed) => placed.name === name);
  const ids = [
    doc !== '' && `${inputId(name)}-doc`,
    issues.length > 0 && `${inputId(name)}-issues`,
    shape && originalOf(form, name, shape) !== '' && originalId(name),
  ].filter((id) => typeof id === 'string');
  const isWrong = issues.some(({ issue }) => issue.severity === 'error');
  return html`${ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`}${isWrong && html` aria-invalid="true"`}`;
}

const hasAnswers = (form: FormView, name: string): boolean =>
  [...form.answers].some(([key, value]) => key.startsWith(`${name}/`) && value !== '');

const inputId = (name: string): string => `input-${name}`;

export const originalId = (name: string): string => `${inputId(name)}-original`;

interface Part {
  title: Html;
  doc: string;
  data?: unknown;
  name: string;
}

/** What a form is shown with. */
export interface FormView {
  answers: Answers;
  issues: readonly PlacedIssue[];
  /** The name of the input that is to be typed in next. */
  focus?: string | undefined;
  /** The ids that there are, to choose from. */
  ids: ReadonlyMap<Kind, readonly string[]>;
  /** Of a translation: what the form of its original would hold. */
  original?: Answers | undefined;
}
