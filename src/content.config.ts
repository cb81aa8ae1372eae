import { defineCollection } from 'astro:content';
import { createLoaders } from './dossier/loaders.ts';
import { COLLECTIONS } from './schemas/collections.ts';
import { readSite } from './site.ts';

const loaders = createLoaders(readSite(process.env, process.cwd()).contentDir);

export const collections = {
  dossier: defineCollection({ loader: loaders.dossier, schema: COLLECTIONS.dossier.schema }),
  chapters: defineCollection({ loader: loaders.chapters, schema: COLLECTIONS.chapters.schema }),
  sources: defineCollection({ loader: loaders.sources, schema: COLLECTIONS.sources.schema }),
  entities: defineCollection({ loader: loaders.entities, schema: COLLECTIONS.entities.schema }),
  events: defineCollection({ loader: loaders.events, schema: COLLECTIONS.events.schema }),
  quotes: defineCollection({ loader: loaders.quotes, schema: COLLECTIONS.quotes.schema }),
  claims: defineCollection({ loader: loaders.claims, schema: COLLECTIONS.claims.schema }),
  terms: defineCollection({ loader: loaders.terms, schema: COLLECTIONS.terms.schema }),
  references: defineCollection({ loader: loaders.references, schema: COLLECTIONS.references.schema }),
  corrections: defineCollection({ loader: loaders.corrections, schema: COLLECTIONS.corrections.schema }),
};
