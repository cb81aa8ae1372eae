/** The whole dossier as data. Its shape is described by `dossier.schema.json`, made from the same schemas. */
import type { z } from 'zod';
import type { DescentSentence, Item, Passage, Reference } from '../dossier/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { shownOf } from '../dossier/rights.ts';
import { CSL_VARIABLES } from '../schemas/csl-variables.ts';
import { printJson } from './print-json.ts';
import { DOSSIER_SCHEMA, type publishedDossier, type publishedPassage } from './published.ts';

/** Where it lies, relative to the base path. */
export const DOSSIER_JSON = 'dossier.json';

/** Prints the dossier; `address` makes an address of the site absolute. Same dossier, same bytes. */
export function dossierJson(dossier: Dossier, address: (path: string) => string): string {
  const item = ({ id, url, passages, prose }: Item) => ({
    id,
    url: address(url),
    passages: passages.map(passage),
    body: prose.mdx.trim(),
    text: prose.text,
  });
  const passage = ({ source, paragraph, start, end, exact, url }: Passage): z.output<typeof publishedPassage> => ({
    source,
    paragraph,
    start,
    end,
    exact,
    url: address(url),
  });
  const list = <Data extends object>(items: Iterable<Item & { data: Data }>) =>
    [...items].map((entry) => ({ ...entry.data, ...item(entry) }));

  const { format, ...about } = dossier.data;
  void format;
  const whole = {
    $schema: address(DOSSIER_SCHEMA),
    dossier: { url: address(''), ...about },
    sources: [...dossier.sources.values()].map((source) => {
      const { url: originalUrl, preamble, ...data } = source.data;
      const cited = new Map(source.annotations.map((annotation) => [annotation.passage.id, passage(annotation.passage)]));
      const isWhole = shownOf(data) === 'full';
      const shown = isWhole ? source.paragraphs : [];
      return {
        ...data,
        ...(originalUrl === undefined ? {} : { originalUrl }),
        ...(preamble === undefined || !isWhole ? {} : { preamble }),
        ...item(source),
        passages: [...cited.values()],
        paragraphs: shown.map(({ number, start, end, text }) => ({ number, start, end, text })),
        ...(source.descent ? { descent: source.descent.sentences.map((sentence) => descent(sentence, dossier)) } : {}),
      };
    }),
    entities: [...dossier.entities.values()].map((entity) => ({
      ...entity.data,
      ...item(entity),
      mentionedAt: entity.mentions
        .filter(({ source }) => dossier.sources.get(source)?.data.rights.reproduce !== 'none')
        .map(({ source, paragraph, start, end, words }) => ({ source, paragraph, start, end, exact: words })),
    })),
    events: list(dossier.events.values()),
    quotes: [...dossier.quotes.values()].map((quote) => ({
      ...quote.data,
      ...item(quote),
      original: quote.original && { ...quote.original, passage: passage(quote.original.passage) },
      renderings: quote.data.renderings.map((rendering, index) => ({
        ...rendering,
        passages: quote.renderings[index]?.passages.map(passage) ?? [],
      })),
    })),
    claims: list(dossier.claims.values()),
    terms: list(dossier.terms.values()),
    references: [...dossier.references.values()].map((reference) => ({ ...published(reference), ...item(reference) })),
    chapters: list(dossier.chapters.values()),
    corrections: list(dossier.corrections.values()),
    pages: list(dossier.pages.values()),
  } satisfies z.output<typeof publishedDossier>;
  return printJson(whole);
}

/** A sentence with the words of its relatives as they stand there. */
const descent = ({ relations, ...sentence }: DescentSentence, dossier: Dossier) => ({
  ...sentence,
  relations: relations.map((relation) => ({
    ...relation,
    exact: dossier.item('source', relation.source).text.slice(relation.start, relation.end),
  })),
});

const PUBLISHED: ReadonlySet<string> = new Set([...CSL_VARIABLES, 'archiveUrl', 'archived']);

/** What of a reference says what the work is and where it is found. */
const published = ({ data }: Reference): Reference['data'] => ({
  id: data.id,
  type: data.type,
  title: data.title,
  ...Object.fromEntries(Object.entries(data).filter(([variable]) => PUBLISHED.has(variable))),
});
