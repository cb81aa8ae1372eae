/** The direct quotations of a dossier with the places of their passages, as far as these are found. */
import { namesOf } from '../dossier/mentions.ts';
import type { Content } from '../dossier/read.ts';
import { findInSource, type SourceText } from '../dossier/source-text.ts';
import type { DataOf } from '../schemas/kinds.ts';
import type { Span } from '../text/find-passage.ts';
import type { Context } from './rule.ts';

/** Every passage of every quotation, also of indirect speech. */
export const quotedPassages = (context: Context): SpokenPassage[] => context.content.quotes.flatMap((entry) => passagesOf(entry, context));

/** Every passage of every quotation in the words of its speaker. */
export const spokenPassages = (context: Context): SpokenPassage[] =>
  context.content.quotes.flatMap((entry) => (entry.data.form === 'indirect' ? [] : passagesOf(entry, context)));

/** The passages of a quotation, in order. */
export function passagesOf(entry: SpokenPassage['entry'], { sources, mainSource }: Context): SpokenPassage[] {
  const { passage, continued } = entry.data;
  return [passage, ...continued].flatMap((selector, index): SpokenPassage[] => {
    const source = sources.get(selector.source ?? mainSource);
    const match = source ? findInSource(source, selector) : { type: 'missing' as const };
    if (!source || match.type !== 'found') return [];
    const path = index === 0 ? ['passage', 'exact'] : ['continued', index - 1, 'exact'];
    return [{ entry, source, path, span: { start: match.start, end: match.end } }];
  });
}

/** Whether the whole text is by the entity: its author or publisher, as of a statement. */
export function isOwnWork(id: string, entity: DataOf<'entity'>, { sources }: Content): boolean {
  const { author, publisher } = sources.find((source) => source.id === id)?.data ?? {};
  return namesOf(entity).some((name) => name === author || name === publisher);
}

export interface SpokenPassage {
  entry: Context['content']['quotes'][number];
  source: SourceText;
  /** Where its words stand in the data of the entry. */
  path: PropertyKey[];
  span: Span;
}
