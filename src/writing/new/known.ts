/** What there is already, from which a new entry can choose. */
import { namesOf } from '../../dossier/mentions.ts';
import { findInSource, nearestInSource, partAt, prepareSource, type SourceText } from '../../dossier/source-text.ts';
import { KIND_NAMES, type DataOf, type Kind } from '../../schemas/kinds.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Folder } from '../folder.ts';

/** So many characters beside words say which of several places is meant. */
const BESIDE = 24;

export function knownIn({ drafts, language }: Pick<Folder, 'drafts' | 'language'>): Known {
  const valid = drafts.filter((draft) => draft.valid);
  const dossier = valid.find(({ kind }) => kind === 'dossier')?.data as DataOf<'dossier'> | undefined;
  const sources = valid
    .filter(({ kind }) => kind === 'source')
    .map(({ id, data, body }) => ({ id, data: data as DataOf<'source'>, text: prepareSource(id, body, data as DataOf<'source'>) }))
    .sort((a, b) => Number(b.id === dossier?.source) - Number(a.id === dossier?.source));
  return {
    language,
    sources,
    mainSource: dossier?.source ?? sources[0]?.id ?? '',
    entities: valid.filter(({ kind }) => kind === 'entity').map(({ id, data }) => ({ id, data: data as DataOf<'entity'> })),
    ids: new Map(KIND_NAMES.map((kind) => [kind, drafts.filter((draft) => draft.kind === kind).map(({ id }) => id)])),
    files: new Map(KIND_NAMES.map((kind) => [kind, [...new Set(drafts.filter((draft) => draft.kind === kind).map(({ file }) => file))]])),
  };
}

/** Every sentence of the sources, those of the explained one first. */
export const sentencesIn = ({ sources }: Known): Place[] =>
  sources.flatMap(({ id, data, text }) =>
    text.paragraphs.flatMap((paragraph) =>
      sentencesOf(paragraph.text, data.language).map(({ start, end }) => ({
        source: id,
        start: paragraph.start + start,
        end: paragraph.start + end,
      })),
    ),
  );

/** Finds words that somebody typed, in the source that is named or in any of them. */
export function findWords(known: Known, exact: string, source?: string): Found {
  const searched = known.sources.filter(({ id }) => source === undefined || id === source);
  const places = searched.flatMap(({ id, text }): Place[] => {
    const match = findInSource(text, { exact });
    const spans = match.type === 'found' ? [match] : match.type === 'ambiguous' ? match.matches : [];
    return spans.map(({ start, end }) => ({ source: id, start, end }));
  });
  const [place, ...others] = places;
  if (place && others.length === 0) return { type: 'found', place };
  if (place) return { type: 'several', places };
  for (const { text } of searched) {
    const nearest = nearestInSource(text, exact);
    if (nearest.type === 'near') return { type: 'missing', nearest: oneLine(text.text.slice(nearest.start, nearest.end)) };
  }
  return { type: 'missing' };
}

/** A place as the fields of a passage, with as much around it as says which place is meant. */
export function passageAt(known: Known, { source, start, end }: Place): Passage {
  const text = textIn(known, source);
  const exact = oneLine(text.text.slice(start, end));
  const named = source === known.mainSource ? {} : { source };
  if (findInSource(text, { exact }).type === 'found') return { ...named, exact };
  const prefix = oneLine(text.text.slice(Math.max(0, start - BESIDE), start).replace(/^\S*\s/, ''));
  const suffix = oneLine(text.text.slice(end, end + BESIDE).replace(/\s\S*$/, ''));
  return { ...named, exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

/** Where something stands, as editors read it: `¶3`, and of a source that is not the explained one its id. */
export function placeName(known: Known, { source, start }: Place): string {
  const part = partAt(textIn(known, source), start);
  const name = part === 'preamble' ? 'preamble' : `¶${part}`;
  return source === known.mainSource ? name : `${source} ${name}`;
}

/** The words at a place, on one line. */
export const wordsAt = (known: Known, { source, start, end }: Place): string => oneLine(textIn(known, source).text.slice(start, end));

export function sourceOf({ sources }: Known, id: string): KnownSource {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`There is no source ${id}.`);
  return source;
}

/** The entity that is called so, if there is one. */
export const entityNamed = ({ entities }: Known, names: readonly string[]): string | undefined =>
  entities.find(({ data }) => namesOf(data).some((name) => names.includes(name)))?.id;

const textIn = (known: Known, id: string): SourceText => sourceOf(known, id).text;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface Known {
  /** Of the dossier. */
  language: string;
  /** The explained one first. */
  sources: readonly KnownSource[];
  mainSource: string;
  entities: readonly { id: string; data: DataOf<'entity'> }[];
  ids: ReadonlyMap<Kind, readonly string[]>;
  files: ReadonlyMap<Kind, readonly string[]>;
}

interface KnownSource {
  id: string;
  data: DataOf<'source'>;
  text: SourceText;
}

/** Words of a source, in UTF-16 code units. */
export interface Place {
  source: string;
  start: number;
  end: number;
}

export interface Passage {
  source?: string;
  exact: string;
  prefix?: string;
  suffix?: string;
}

type Found = { type: 'found'; place: Place } | { type: 'several'; places: Place[] } | { type: 'missing'; nearest?: string };
