/** HTML in which every text is escaped unless it was made here. */
import { escapeHtml } from '../text/escape-html.ts';

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Makes HTML of a template: texts are escaped, HTML stays, and what is not there is left out. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.map((part, index) => part + written(values[index])).join(''));

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escapeHtml(String(value));
}

/** A doc line of the schemas, in which names stand between backticks. */
export const withCode = (doc: string): Html[] =>
  doc.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

type Value = Html | string | number | false | undefined | readonly Value[];
