/** Finds where a source mentions the entities of the dossier: by their names, and by the passages an editor adds or takes away. */
import type { DataOf } from '../schemas/collections.ts';
import { findNames } from '../text/find-names.ts';
import { sentenceAround } from '../text/sentences.ts';
import { findInSource, paragraphAt, type SourceText } from './source-text.ts';
import type { Selector } from './walk.ts';

/** All mentions in one source in the order of the text, without overlaps. A name of two entities counts for the first; a rule reports it. */
export function findMentions(source: SourceText, entities: readonly EntityNames[], language: string, mainSource: string): Mention[] {
  const owners = new Map<string, string>();
  for (const { id, data } of entities) for (const name of namesOf(data)) if (!owners.has(name)) owners.set(name, id);
  const spansOf = (selectors: readonly Selector[]) =>
    selectors.flatMap((selector) => {
      const match = (selector.source ?? mainSource) === source.id ? findInSource(source, selector) : { type: 'missing' as const };
      return match.type === 'found' ? [match] : [];
    });
  const refused = entities.map(({ id, data }) => ({ id, spans: spansOf(data.mentions.not) }));
  const added = entities.flatMap(({ id, data }) => spansOf(data.mentions.also).map(({ start, end }) => ({ entity: id, start, end })));
  const named = findNames(source.folded, owners.keys()).flatMap(({ name, start, end }) => {
    const entity = owners.get(name);
    return entity === undefined ? [] : [{ entity, start, end }];
  });
  const kept = named.filter(
    (mention) =>
      !refused.some(({ id, spans }) => id === mention.entity && spans.some((span) => overlap(span, mention))) &&
      !added.some((other) => overlap(other, mention)),
  );
  return [...kept, ...added]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => {
      const sentence = sentenceAround(paragraphText(source, mention.start), ...localSpan(source, mention), language);
      const offset = paragraphStart(source, mention.start) + sentence.start;
      return {
        ...mention,
        source: source.id,
        paragraph: paragraphAt(source, mention.start),
        before: source.text.slice(offset, mention.start),
        words: source.text.slice(mention.start, mention.end),
        after: source.text.slice(mention.end, offset + sentence.text.length),
      };
    });
}

/** Every name of an entity, as given. */
export const namesOf = (data: Pick<DataOf<'entities'>, 'name' | 'aliases' | 'nativeName'>): string[] => [
  ...new Set([data.name, ...data.aliases.map(({ text }) => text), ...(data.nativeName ? [data.nativeName.text] : [])]),
];

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

const paragraphOf = (source: SourceText, offset: number) => source.paragraphs.find(({ start, end }) => offset >= start && offset < end);
const paragraphText = (source: SourceText, offset: number) => paragraphOf(source, offset)?.text ?? source.text;
const paragraphStart = (source: SourceText, offset: number) => paragraphOf(source, offset)?.start ?? 0;

function localSpan(source: SourceText, { start, end }: { start: number; end: number }): [number, number] {
  const from = paragraphStart(source, start);
  return [start - from, end - from];
}

interface EntityNames {
  id: string;
  data: DataOf<'entities'>;
}

/** One place where a source names an entity, with the sentence around it. Offsets are UTF-16 code units of the source. */
export interface Mention {
  entity: string;
  source: string;
  paragraph: number;
  start: number;
  end: number;
  before: string;
  words: string;
  after: string;
}
