/** The whole dossier as data. Its shape is described by `dossier.schema.json`, made from the same schemas. */
import type { z } from 'zod';
import type { Dossier, Item, Passage } from '../dossier/types.ts';
import type { publishedDossier, publishedPassage } from './published.ts';

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

  const published = {
    $schema: address('dossier.schema.json'),
    dossier: { url: address(''), ...dossier.data },
    sources: [...dossier.sources.values()].map((source) => {
      const { url: originalUrl, ...data } = source.data;
      const cited = new Map(source.annotations.map((annotation) => [annotation.passage.id, passage(annotation.passage)]));
      const shown = data.rights.reproduce === 'full' ? source.paragraphs : [];
      return {
        ...data,
        ...(originalUrl === undefined ? {} : { originalUrl }),
        ...item(source),
        passages: [...cited.values()],
        paragraphs: shown.map(({ number, start, end, text }) => ({ number, start, end, text })),
      };
    }),
    entities: [...dossier.entities.values()].map((entity) => ({
      ...entity.data,
      ...item(entity),
      mentionedAt: entity.mentions.map(({ source, paragraph, start, end, words }) => ({ source, paragraph, start, end, exact: words })),
    })),
    events: list(dossier.events.values()),
    quotes: list(dossier.quotes.values()),
    claims: list(dossier.claims.values()),
    terms: list(dossier.terms.values()),
    references: list(dossier.references.values()),
    chapters: list(dossier.chapters.values()),
    corrections: list(dossier.corrections),
  } satisfies z.output<typeof publishedDossier>;
  return `${JSON.stringify(published, undefined, 2)}\n`;
}
