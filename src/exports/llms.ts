/** What there is, for programs that read texts (https://llmstxt.org/): the dossier in short, and its pages in Markdown. */
import type { RootContent } from 'mdast';
import type { Dossier } from '../dossier/dossier.ts';
import { contextOf, type Address } from './markdown/context.ts';
import { heading, link, list, paragraph, quotation, section } from './markdown/nodes.ts';
import { printMarkdown } from './markdown/pages.ts';

/** `files` are the copies of the dossier, relative to the base path, each with what it is for. */
export function llms(dossier: Dossier, address: Address, files: readonly { path: string; purpose: string }[]): string {
  const { strings, to, date } = contextOf(dossier, address);
  const { data } = dossier;
  const of = (title: string, items: readonly { url: string; title: string; note: string }[]): RootContent[] =>
    section(title, list(items.map(({ note, ...item }) => [to(item), note === '' ? '' : `: ${note}`])));
  return printMarkdown([
    heading(1, data.title),
    quotation(paragraph(`${data.question} ${data.brief}`)),
    paragraph(strings.about.promiseText[0] ?? '', ' ', `${strings.about.updated(date(data.updated))}.`),
    ...of(strings.nav.explainer, [
      { url: '', title: data.question, note: '' },
      ...dossier.all('chapter').map(({ url, title, data: { summary } }) => ({ url, title, note: summary })),
    ]),
    ...of(
      strings.source.label,
      dossier
        .all('source')
        .map(({ url, title, data: { publisher, published } }) => ({ url, title, note: `${publisher}${strings.comma}${date(published)}` })),
    ),
    ...of(
      strings.claims.title,
      dossier.all('claim').map(({ url, title, data: { standing } }) => ({ url, title, note: strings.claims.standing[standing] })),
    ),
    ...of(
      strings.quotes.title,
      dossier.all('quote').map(({ url, words, data: { speaker } }) => ({ url, title: words, note: dossier.item('entity', speaker).title })),
    ),
    ...of(
      strings.chronology.title,
      dossier.all('event').map(({ url, title, data: { when } }) => ({ url, title, note: date(when) })),
    ),
    ...of(
      strings.entities.title,
      dossier.all('entity').map(({ url, title, data: { description } }) => ({ url, title, note: description })),
    ),
    ...section(strings.about.data, list(files.map(({ path, purpose }) => [link(address(path), path), `: ${purpose}`]))),
  ]);
}
