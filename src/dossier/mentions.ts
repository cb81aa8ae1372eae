/** Finds where a source mentions the entities of the dossier: by their names, and by the passages an editor adds or takes away. */
import type { DataOf } from '../schemas/collections.ts';
import { findNames } from '../text/find-names.ts';
import { sentenceAmong, sentencesOf, type Sentence } from '../text/sentences.ts';
import { findInSource, nextParagraph, paragraphAt, type SourceText } from './source-text.ts';
import type { Selector } from './walk.ts';

/** All mentions in one source in the order of the text, without overlaps. A name of two entities counts for the first; a rule reports it. */
export function findMentions(source: SourceText, entities: readonly EntityNames[], language: string, mainSource: string): Mention[] {
  const around = sentenceFinder(source, language);
  return findMentionSpans(source, entities, mainSource).map((mention) => {
    const sentence = around(mention.start, mention.end);
    return {
      ...mention,
      source: source.id,
      paragraph: paragraphAt(source, mention.start),
      before: source.text.slice(sentence.start, mention.start),
      words: source.text.slice(mention.start, mention.end),
      after: source.text.slice(mention.end, sentence.end),
    };
  });
}

/** The same without the sentences, for those who only ask who is mentioned. */
export function findMentionSpans(source: SourceText, entities: readonly EntityNames[], mainSource: string): MentionSpan[] {
  const owners = new Map<string, string>();
  for (const { id, data } of entities) for (const name of namesOf(data)) if (!owners.has(name)) owners.set(name, id);
  const spansOf = (id: string, selectors: readonly Selector[]) =>
    selectors.flatMap((selector) => {
      const match = (selector.source ?? mainSource) === source.id ? findInSource(source, selector) : { type: 'missing' as const };
      return match.type === 'found' ? [{ entity: id, start: match.start, end: match.end }] : [];
    });
  const refused = entities.flatMap(({ id, data }) => spansOf(id, data.mentions.not));
  const added = entities.flatMap(({ id, data }) => spansOf(id, data.mentions.also));
  const named = findNames(source.folded, owners.keys()).flatMap(({ name, start, end }) => {
    const entity = owners.get(name);
    return entity === undefined ? [] : [{ entity, start, end }];
  });
  const kept = named.filter(
    (mention) =>
      !refused.some((other) => other.entity === mention.entity && overlap(other, mention)) &&
      !added.some((other) => overlap(other, mention)),
  );
  return [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Every name of an entity, as given. */
export const namesOf = (data: Pick<DataOf<'entities'>, 'name' | 'aliases' | 'nativeName'>): string[] => [
  ...new Set([data.name, ...data.aliases.map(({ text }) => text), ...(data.nativeName ? [data.nativeName.text] : [])]),
];

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;

/** Finds the sentence around a span, as a span of the whole text; each paragraph is cut into sentences once. */
function sentenceFinder(source: SourceText, language: string): (start: number, end: number) => { start: number; end: number } {
  const known = new Map<number, Sentence[]>();
  return (start, end) => {
    const next = nextParagraph(source, start);
    const paragraph = next && next.start <= start ? next : { number: 0, start: 0, text: source.text };
    const sentences = known.get(paragraph.number) ?? sentencesOf(paragraph.text, language);
    known.set(paragraph.number, sentences);
    const local = sentenceAmong(sentences, paragraph.text, start - paragraph.start, end - paragraph.start);
    return { start: paragraph.start + local.start, end: paragraph.start + local.end };
  };
}

interface EntityNames {
  id: string;
  data: DataOf<'entities'>;
}

export interface MentionSpan {
  entity: string;
  start: number;
  end: number;
}

/** One place where a source names an entity, with the sentence around it. Offsets are UTF-16 code units of the source. */
export interface Mention extends MentionSpan {
  source: string;
  paragraph: number;
  before: string;
  words: string;
  after: string;
}
