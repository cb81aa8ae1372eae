/** Finds where the reports a dossier rests on mention the entities of the dossier: by their names, and by the passages an editor adds or takes away. */
import type { DataOf } from '../schemas/kinds.ts';
import { findNames, indexNames } from '../text/find-names.ts';
import type { Part } from '../text/paragraphs.ts';
import { sentenceAmong, sentencesOf, type Sentence } from '../text/sentences.ts';
import { findInSource, partAt, stretchOf, type SourceText } from './source-text.ts';
import type { Selector } from './walk.ts';

/**
 * Prepares the names of all entities and gives a function that finds the mentions in one source, in the order of the text,
 * without overlaps. A name of two entities counts for the first; a rule reports it.
 */
export function mentionFinder(entities: readonly EntityNames[], mainSource: string): (source: SourceText) => MentionSpan[] {
  const owners = new Map<string, string>();
  for (const { id, data } of entities) for (const name of namesOf(data)) if (!owners.has(name)) owners.set(name, id);
  const names = indexNames(owners.keys());
  const refusals = selectorsBySource(entities, ({ not }) => not, mainSource);
  const additions = selectorsBySource(entities, ({ also }) => also, mainSource);
  return (source) => {
    const refused = spansIn(source, refusals.get(source.id));
    const added = spansIn(source, additions.get(source.id));
    const named = findNames(source.folded, names).flatMap(({ name, start, end }) => {
      const entity = owners.get(name);
      return entity === undefined ? [] : [{ entity, start, end }];
    });
    const kept = named.filter(
      (mention) =>
        !refused.some((other) => other.entity === mention.entity && overlap(other, mention)) &&
        !added.some((other) => overlap(other, mention)),
    );
    return [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** Puts each mention into its sentence. */
export function inSentences(mentions: readonly MentionSpan[], source: SourceText, language: string): Mention[] {
  const around = sentenceFinder(source, language);
  return mentions.map((mention) => {
    const sentence = around(mention.start, mention.end);
    return {
      ...mention,
      source: source.id,
      paragraph: partAt(source, mention.start),
      before: source.text.slice(sentence.start, mention.start),
      words: source.text.slice(mention.start, mention.end),
      after: source.text.slice(mention.end, sentence.end),
    };
  });
}

/** Every name of an entity, as given. */
export const namesOf = (data: Pick<DataOf<'entity'>, 'name' | 'aliases' | 'nativeName'>): string[] => [
  ...new Set([data.name, ...data.aliases.map(({ text }) => text), ...(data.nativeName ? [data.nativeName.text] : [])]),
];

/** The entities that have each name, by their ids; `fold` makes one of names that count as the same. */
export function ownersOfNames(entities: readonly EntityNames[], fold: (name: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, data } of entities)
    for (const name of namesOf(data).map(fold)) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  return owners;
}

function selectorsBySource(
  entities: readonly EntityNames[],
  choose: (mentions: DataOf<'entity'>['mentions']) => readonly Selector[],
  mainSource: string,
): ReadonlyMap<string, EntitySelector[]> {
  const selectors = entities.flatMap(({ id, data }) => choose(data.mentions).map((selector) => ({ entity: id, selector })));
  return Map.groupBy(selectors, ({ selector }) => selector.source ?? mainSource);
}

const spansIn = (source: SourceText, selectors: readonly EntitySelector[] = []): MentionSpan[] =>
  selectors.flatMap(({ entity, selector }) => {
    const match = findInSource(source, selector);
    return match.type === 'found' ? [{ entity, start: match.start, end: match.end }] : [];
  });

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** Finds the sentence around a span, as a span of the whole text; each part is cut into sentences once. */
function sentenceFinder(source: SourceText, language: string): (start: number, end: number) => { start: number; end: number } {
  const known = new Map<Part, Sentence[]>();
  return (start, end) => {
    const part = partAt(source, start);
    const whole = stretchOf(source, part) ?? { start: 0, text: source.text };
    const sentences = known.get(part) ?? sentencesOf(whole.text, language);
    known.set(part, sentences);
    const local = sentenceAmong(sentences, whole.text, start - whole.start, end - whole.start);
    return { start: whole.start + local.start, end: whole.start + local.end };
  };
}

interface EntityNames {
  id: string;
  data: DataOf<'entity'>;
}

interface EntitySelector {
  entity: string;
  selector: Selector;
}

/** Where a source names an entity. Offsets are UTF-16 code units of the source. */
export interface MentionSpan {
  entity: string;
  start: number;
  end: number;
}

/** The same with the sentence around it. */
export interface Mention extends MentionSpan {
  source: string;
  paragraph: Part;
  before: string;
  words: string;
  after: string;
}
