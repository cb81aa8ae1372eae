/** Structured data of each kind of page (schema.org, JSON-LD 1.1). Functions return data; `printJsonLd` makes it safe to print. */
import { archivedCopy, languageTag } from '../dossier/reference.ts';
import type {
  Article,
  Claim as ClaimThing,
  CreativeWork,
  DefinedTermSet,
  Event as EventThing,
  Graph,
  NewsArticle,
  Quotation,
  Thing,
  WebPage,
} from 'schema-dts';
import type { Claim, Entity, Event, Items, Passage, Quote, Reference, Source, Term } from '../dossier/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';

/** Prints structured data for a `<script>` element: `<` is escaped, so no string of the content can end the element. */
export function printJsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Structured data of the page of each kind, of the glossary and of other pages; `address` makes an address of the site absolute. */
export function describe(dossier: Dossier, address: (path: string) => string) {
  const { data, mainSource } = dossier;
  const graph = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things });
  const publisher = { '@type': 'Organization' as const, name: data.owner.name, ...(data.owner.url ? { url: data.owner.url } : {}) };
  const agent = (id: string): Agent => {
    const { title, url, data } = dossier.item('entity', id);
    return { '@type': TYPES[data.kind], '@id': address(url), url: address(url), name: title };
  };

  const article = (title: string, description: string, url: string): Article => ({
    '@type': 'Article',
    '@id': address(url),
    url: address(url),
    headline: title,
    description,
    inLanguage: data.language,
    datePublished: data.published,
    dateModified: data.updated,
    publisher,
    author: publisher,
    ...(data.licence.url ? { license: data.licence.url } : {}),
  });

  const newsArticle = (source: Source): NewsArticle => ({
    '@type': 'NewsArticle',
    '@id': address(source.url),
    headline: source.title,
    inLanguage: source.data.language,
    datePublished: source.data.published,
    publisher: { '@type': 'Organization', name: source.data.publisher },
    ...(source.data.url ? { url: source.data.url } : {}),
    ...(source.data.archiveUrl ? { archivedAt: source.data.archiveUrl } : {}),
    ...(source.data.author ? { author: { '@type': 'Person', name: source.data.author } } : {}),
  });

  const webPage = (title: string, url: string) =>
    ({
      '@type': 'WebPage',
      '@id': address(url),
      name: title,
      inLanguage: data.language,
      isPartOf: { '@id': address('') },
    }) satisfies WebPage;

  /** Terms stand on one page, corrections are not described. */
  const kinds = {
    dossier: () => graph({ ...article(data.question, data.brief, ''), about: { '@id': address(mainSource.url) } }, newsArticle(mainSource)),
    chapter: (chapter) =>
      graph({
        ...article(chapter.title, chapter.data.summary, chapter.url),
        dateModified: chapter.updated,
        isPartOf: { '@id': address('') },
      }),
    source: (source) => graph(newsArticle(source)),
    entity: (entity) => graph(thing(entity, address(entity.url))),
    event: (event) => graph(eventThing(event, address, agent)),
    quote: (quote) => graph(quotation(quote, dossier, address, agent)),
    claim: (claim) => graph({ ...claimThing(claim, address, agent), inLanguage: data.language }),
    term: undefined,
    reference: (reference) => graph(work(reference)),
    correction: undefined,
    page: ({ title, url, data: { description, updated } }) =>
      graph({ ...webPage(title, url), description, ...(updated ? { dateModified: updated } : {}) }),
  } satisfies { [Name in Kind]: ((item: Items[Name]) => Graph) | undefined };

  return {
    ...kinds,
    terms: (terms: readonly Term[]) =>
      graph({
        '@type': 'DefinedTermSet',
        '@id': address(KINDS.term.index),
        hasDefinedTerm: terms.map((term) => ({
          '@type': 'DefinedTerm',
          '@id': address(term.url),
          name: term.title,
          description: term.data.definition,
        })),
      } satisfies DefinedTermSet),
    webPage: (title: string, url: string) => graph(webPage(title, url)),
  };
}

/** Each kind of entity is a type of schema.org. */
const TYPES = { person: 'Person', organisation: 'Organization', place: 'Place', thing: 'Thing' } as const satisfies Record<
  Entity['data']['kind'],
  string
>;

function thing({ data }: Entity, url: string): Thing {
  const alternateName = [...data.aliases.map(({ text }) => text), ...(data.nativeName ? [data.nativeName.text] : [])];
  return {
    '@type': TYPES[data.kind],
    '@id': url,
    url,
    name: data.name,
    description: data.description,
    ...(alternateName.length > 0 ? { alternateName } : {}),
    ...(data.sameAs.length > 0 ? { sameAs: data.sameAs } : {}),
  };
}

function eventThing(event: Event, address: (path: string) => string, agent: (id: string) => Agent): EventThing {
  const { when, data } = event;
  const start = when.type === 'date' && when.from.type === 'day' ? { startDate: when.from.day } : {};
  const end = when.type === 'date' && when.to.type === 'day' ? { endDate: when.to.day } : {};
  return {
    '@type': 'Event',
    '@id': address(event.url),
    url: address(event.url),
    name: event.title,
    ...start,
    ...end,
    ...(data.place ? { location: agent(data.place) } : {}),
  };
}

/** The words stand in the language of the source, whatever that of the dossier is; a translation names its original. */
function quotation(quote: Quote, dossier: Dossier, address: (path: string) => string, agent: (id: string) => Agent): Quotation {
  const words = ({ source, exact }: Passage) => {
    const { url, data } = dossier.item('source', source);
    return { '@type': 'Quotation', text: exact, inLanguage: data.language, isPartOf: { '@id': address(url) } } as const;
  };
  return {
    ...words(quote.passage),
    text: quote.words,
    '@id': address(quote.url),
    url: address(quote.url),
    spokenByCharacter: agent(quote.data.speaker),
    ...(quote.original ? { translationOfWork: words(quote.original.passage) } : {}),
  };
}

/** Who asserts a claim is its author; `claimInterpreter` would be who reads it into a work. */
function claimThing(claim: Claim, address: (path: string) => string, agent: (id: string) => Agent): ClaimThing {
  return {
    '@type': 'Claim',
    '@id': address(claim.url),
    url: address(claim.url),
    text: claim.data.claim,
    ...(claim.data.assertedBy.length > 0 ? { author: claim.data.assertedBy.map(agent) } : {}),
  };
}

function work({ data }: Reference): CreativeWork {
  const publisher = data.publisher ?? data['container-title'];
  const language = languageTag(data);
  const copy = archivedCopy(data);
  return {
    '@type': 'CreativeWork',
    name: data.title,
    ...(data.URL ? { url: data.URL } : {}),
    ...(copy ? { archivedAt: copy.url } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(language === undefined ? {} : { inLanguage: language }),
  };
}

/**
 * An entity where something else names it. A place stays one where it speaks, as a capital does for its government: schema.org
 * expects a person or an organisation there, but what the address identifies is a place, here and on its own page.
 */
interface Agent {
  '@type': (typeof TYPES)[keyof typeof TYPES];
  '@id': string;
  url: string;
  name: string;
}
