/** What every part of a page in Markdown asks of the dossier. */
import type { PhrasingContent, RootContent } from 'mdast';
import { formatDate } from '../../dates/format.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { shownOf } from '../../dossier/rights.ts';
import type { Citation, Passage } from '../../dossier/types.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';
import { markOfPart } from '../../strings/parts.ts';
import type { Part } from '../../text/paragraphs.ts';
import { markdownUrl } from './address.ts';
import { inline, link, paragraph, quotation } from './nodes.ts';

export type Address = (path: string) => string;

export interface Context {
  dossier: Dossier;
  strings: Strings;
  /** Makes an address of the site absolute. */
  address: Address;
  date: (edtf: string) => string;
  /** A link to something of the dossier, with its name or other words. */
  to: (item: { url: string; title: string }, words?: string) => PhrasingContent;
  entity: (id: string) => PhrasingContent;
  /** The place of a passage, as a link to it; `last` is the part where its words end, if that is another. */
  place: (place: Pick<Passage, 'source' | 'paragraph' | 'url'> & { last?: Part }) => PhrasingContent;
  work: (id: string) => PhrasingContent;
  /** What a statement rests on, in brackets behind it; nothing where that is nothing. */
  cited: (citations: readonly Citation[]) => PhrasingContent[];
  /** Words of a source with their place; the place alone where they may not be shown. */
  quoted: (passage: Passage) => RootContent;
}

export function contextOf(dossier: Dossier, address: Address): Context {
  const strings = stringsOf(dossier.data);
  const { language } = dossier.data;
  const to: Context['to'] = ({ url, title }, words = title) => link(address(markdownUrl(url)), words);
  const place: Context['place'] = ({ source: id, paragraph: part, last, url }) => {
    const source = dossier.item('source', id);
    const mark = markOfPart(source, part, strings, last);
    return link(address(url), source === dossier.mainSource ? mark : `${source.data.publisher} ${mark}`);
  };
  const work: Context['work'] = (id) => {
    const { url, title, data } = dossier.item('reference', id);
    return to({ url, title }, data.publisher ?? data['container-title'] ?? title);
  };
  return {
    ...{ dossier, strings, address, to, place, work },
    date: (edtf) => formatDate(edtf, language, strings.dates, 'long'),
    entity: (id) => to(dossier.item('entity', id)),
    cited: (citations) => {
      const links = citations.map((citation) => (citation.type === 'passage' ? place(citation.passage) : work(citation.reference)));
      return links.length === 0 ? [] : inline([' (', ...links.flatMap((one, index) => (index > 0 ? [strings.comma, one] : [one])), ')']);
    },
    quoted: (passage) => {
      const { data } = dossier.item('source', passage.source);
      return shownOf(data) === 'none'
        ? paragraph(place(passage))
        : quotation(paragraph(passage.exact), paragraph(place(passage), strings.comma, data.publisher));
    },
  };
}
