/** The words of the search in English. They stand apart because the browser loads them with the search, and nothing else of the interface. */
import type { Kind } from '../../schemas/kinds.ts';

const number = new Intl.NumberFormat('en');
const plural = (count: number, one: string, many: string) => `${number.format(count)} ${count === 1 ? one : many}`;

export const searchEn = {
  title: 'Search',
  label: 'Search the dossier',
  placeholder: 'A name, a word, a date',
  submit: 'Search',
  noScript: 'Search needs JavaScript. Everything is listed below.',
  portable: 'This copy is read without a server, so it has no search. Everything is listed below.',
  indexes: 'Or look through:',
  index: 'Everything by name',
  /** `shown` of them are listed. */
  hits: (count: number, shown: number) =>
    count === 0 ? 'Nothing found' : `${plural(count, 'result', 'results')}${shown < count ? `, ${number.format(shown)} shown` : ''}`,
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nearest: (query: string, name: string, count: number) =>
    `Nothing found for “${query}”; ${plural(count, 'result', 'results')} for the nearest name, ${name}`,
  also: (name: string) => `Or search for “${name}”`,
  paragraph: (number: number) => `Paragraph ${number}`,
  loading: 'Searching…',
  failed: 'The search could not be loaded.',
  close: 'Close',
  all: 'All results, with filters',
  more: 'More results',
  /** Values of a filter that are not among the first. */
  others: (count: number) => `${number.format(count)} more`,
  narrow: (count: number) => (count === 0 ? 'Narrow' : `Narrow (${number.format(count)} chosen)`),
  shortcuts: 'Open the search with',
  keys: { results: 'to the results', open: 'all results', close: 'close' },
  filters: { kind: 'Kind', entity: 'Who and what', year: 'Year', standing: 'Standing of a claim', origin: 'Where it comes from' },
  kinds: {
    entity: 'Who and what',
    quote: 'Quotations',
    event: 'Events',
    claim: 'Claims',
    term: 'Glossary',
    chapter: 'Explainer',
    source: 'Texts',
    reference: 'References',
    page: 'Pages',
  } satisfies Record<Found, string>,
  standing: {
    reported: 'Reported',
    corroborated: 'Corroborated',
    disputed: 'Disputed',
    contradicted: 'Contradicted',
    opinion: 'Opinion',
    unknown: 'Unknown',
  },
  origin: { report: 'In the report', background: 'Background' },
};

/** What is found: things of every kind but corrections, found by what they correct, and the first page, found as a page like every list of the site. */
type Found = Exclude<Kind, 'dossier' | 'correction'>;

export type SearchStrings = typeof searchEn;
