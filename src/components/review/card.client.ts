/** One draft as a card: what it would be, how sure that is and why, and the three answers. */
import type { BrowserDraft, BrowserReview } from '../../review/for-browser.ts';
import { element } from '../search/element.client.ts';

export const hashOf = (name: string): string => `draft-${name.replace('/', '-')}`;

export function card(draft: BrowserDraft, words: Words, { isShown, answer }: Behaviour): HTMLElement {
  const status = element('p', { role: 'status', class: 'draft-status' });
  const send = async (chosen: string, fields: Readonly<Record<string, string>> = {}) => {
    status.textContent = '';
    status.textContent = await answer(chosen, fields).catch(() => words.failed);
  };
  const form = formOf(draft, words, (fields) => void send('change', fields));
  const button = (label: string, act: () => void) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const body = element(
    'div',
    {},
    element('h2', {}, element('span', { class: 'draft-mark' }, words.draft), ` ${draft.heading}`),
    ...(draft.place ? (isShown ? [] : [inParagraph(draft.place)]) : [element('p', {}, words.notFound)]),
    element('p', {}, `${draft.sure}: `, element('span', { lang: 'en' }, `${draft.reason}.`)),
    rowsOf(draft),
    ...(draft.owed.length > 0 ? [element('p', { class: 'draft-owed' }, `${words.owed}: ${draft.owed.join(', ')}`)] : []),
    element(
      'p',
      { class: 'draft-answers' },
      button(words.keep, () => void send('keep')),
      ' ',
      button(words.change, () => {
        form.hidden = !form.hidden;
        form.querySelector<HTMLElement>('input, select')?.focus();
      }),
      ' ',
      button(words.drop, () => void send('drop')),
    ),
    form,
    status,
  );
  return element(
    'section',
    { class: 'row draft-card', id: hashOf(draft.name), tabindex: '-1', 'aria-label': `${words.draft} ${draft.heading}` },
    body,
  );
}

/** The paragraph with the words marked, where the page does not show it. */
function inParagraph({ paragraph, marked }: NonNullable<BrowserDraft['place']>): HTMLElement {
  let from = 0;
  const pieces = marked.flatMap(({ start, end }) => {
    const before = paragraph.slice(from, start);
    from = end;
    return [before, element('mark', {}, paragraph.slice(start, end))];
  });
  return element('blockquote', { lang: 'en', dir: 'ltr' }, ...pieces, paragraph.slice(from));
}

const rowsOf = ({ fields }: BrowserDraft): HTMLElement =>
  element(
    'dl',
    {},
    ...fields
      .filter(({ value }) => value !== '')
      .flatMap(({ name, value }) => [element('dt', {}, name), element('dd', { dir: 'auto' }, value)]),
  );

/** Its fields to be changed; only those that were are sent. */
function formOf({ fields, name }: BrowserDraft, words: Words, save: (changed: Record<string, string>) => void): HTMLFormElement {
  const inputs = fields.map((field) => {
    const id = `${hashOf(name)}-${field.name}`;
    const options = field.choices.map(({ value, label }) => element('option', { value }, label));
    const input = options.length > 0 ? element('select', { id }, ...options) : element('input', { id, type: 'text', dir: 'auto' });
    input.value = field.value;
    return { field, input, row: element('p', {}, element('label', { for: id, title: field.about }, field.name), ' ', input) };
  });
  const form = element(
    'form',
    { hidden: '' },
    ...inputs.map(({ row }) => row),
    element('p', {}, element('button', { type: 'submit' }, words.save)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(Object.fromEntries(inputs.flatMap(({ field, input }) => (input.value === field.value ? [] : [[field.name, input.value]]))));
  });
  return form;
}

type Words = BrowserReview['words'];

interface Behaviour {
  /** Whether the page shows the words in their paragraph. */
  isShown: boolean;
  /** Sends an answer; what could not be done is said. */
  answer: (answer: string, fields: Readonly<Record<string, string>>) => Promise<string>;
}
