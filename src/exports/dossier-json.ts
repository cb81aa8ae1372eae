/** The whole dossier as data. Its shape is described by `dossier.schema.json`, made from the same schemas. */
import type { z } from 'zod';
import type { Dossier, Item, Passage } from '../dossier/types.ts';
import type { publishedDossier, publishedPassage } from './published.ts';

/** Prints the dossier; `address` makes an address of the site absolute. Same dossier, same bytes. */
export function dossierJson(dossier: Dossier, address: (path: string) => string): string {
  const item = ({ id, url, passages, prose }: Item) => ({ id, url: address(url), passages: passages.map(passage(address)), body: prose.mdx.trim(), text: prose.text });
  const list = <Kind extends Item & { data: object }>(items: Iterable<Kind>) => [...items].map((entry) => ({ ...item(entry), ...entry.data, id: entry.id }));
  const published = {
    $schema: address('dossier.schema.json'),
    dossier: { url: address(''), ...dossier.data },
    sources: [...dossier.sources.values()].map((source) => ({
      ...item(source),
      ...source.data,
      passages: source.annotations.map(({ passage: cited }) => passage(address)(cited)),
      paragraphs: source.data.rights.reproduce === 'full' ? source.paragraphs.map(({ number, start, end, text }) => ({ number, start, end, text })) : [],
    })),
    entities: list(dossier.entities.values()).map((entity) => ({
      ...entity,
      mentionedAt: (dossier.entities.get(entity.id)?.mentions ?? []).map(({ source, paragraph, start, end, words }) => ({ source, paragraph, start, end, exact: words })),
    })),
    events: list(dossier.events.values()),
    quotes: list(dossier.quotes.values()),
    claims: list(dossier.claims.values()),
    terms: list(dossier.terms.values()),
    references: list(dossier.references.values()),
    chapters: list(dossier.chapters.values()),
    corrections: list(dossier.corrections),
  } satisfies z.input<typeof publishedDossier>;
  return `${JSON.stringify(published, undefined, 2)}\n`;
}

const passage =
  (address: (path: string) => string) =>
  ({ source, paragraph, start, end, exact, url }: Passage): z.input<typeof publishedPassage> => ({ source, paragraph, start, end, exact, url: address(url) });
