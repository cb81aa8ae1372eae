import { html, type Html } from '../html.ts';

/** An input of several lines. Browsers drop one line end behind its tag, so there is always one to drop. */
export const textArea = (attributes: Html, value: string): Html => html`<textarea dir="auto" ${attributes}>${`\n${value}`}</textarea>`;
