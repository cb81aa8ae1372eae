/** What a link shows before it is followed: one small file of JSON for each thing that is linked. */
import { formatDate } from '../dates/format.ts';
import type { Passage, Source } from '../dossier/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { directionOf, type Strings } from '../strings/index.ts';
import { describeReference } from './describe-reference.ts';

/** A preview. Every text is plain. */
export interface Preview {
  /** What kind of thing it is, and what must be known with it, such as a date. */
  label: string;
  /** What it is called. */
  title?: string;
  text?: string;
  /** Words of a source in their surroundings, with the language and direction they are written in. */
  words?: { before: string; exact: string; after: string; lang: string; dir: 'ltr' | 'rtl' };
}

/** Characters of the paragraph shown on either side of a passage. */
const AROUND = 140;

/**
 * The previews of a dossier by their path below `previews/`, without ending. The path is that of the page, and for a
 * place on a page its fragment too: `entities/jane-doe`, `terms/term-quorum`, `sources/the-paper/p7`, `sources/the-paper/t12-30`.
 */
export function previews(dossier: Dossier, strings: Strings): Map<string, Preview> {
  const { language } = dossier.data;
  const date = (edtf: string) => formatDate(edtf, language, strings.dates);
  const name = (id: string) => dossier.item('entity', id).title;
  const all: [string, Preview][] = [
    ...[...dossier.chapters.values()].map(({ url, number, title, data }): [string, Preview] => [
      url,
      { label: `${strings.chapter.label} ${number}`, title, text: data.summary },
    ]),
    ...[...dossier.entities.values()].map(({ url, title, data }): [string, Preview] => [
      url,
      {
        label: strings.entities.kind[data.kind],
        title: data.nativeName ? `${title} · ${data.nativeName.text}` : title,
        text: data.description,
      },
    ]),
    ...[...dossier.events.values()].map(({ url, title, data, mark }): [string, Preview] => [
      url,
      { label: `${date(data.when)}, ${strings.chronology.mark[mark]}`, title, ...(data.dateNote ? { text: data.dateNote } : {}) },
    ]),
    ...[...dossier.quotes.values()].map(({ url, data, passage }): [string, Preview] => [
      url,
      { label: `${name(data.speaker)}, ${data.medium}, ${date(data.when)}`, words: inContext(dossier, passage, 0), text: data.gist },
    ]),
    ...[...dossier.claims.values()].map(({ url, title, data }): [string, Preview] => [
      url,
      {
        label: [
          strings.claims.standing[data.standing],
          data.assertedBy.length > 0 ? strings.list(data.assertedBy.map(name)) : strings.claims.nobody,
        ].join(' · '),
        title,
        text: data.gist,
      },
    ]),
    ...[...dossier.terms.values()].map(({ url, title, data }): [string, Preview] => [
      url,
      { label: strings.kinds.term, title, text: data.definition },
    ]),
    ...[...dossier.references.values()].map((reference): [string, Preview] => {
      const { publisher, authors, title, date: issued, language: tongue, note } = describeReference(reference, language, strings);
      return [
        reference.url,
        { label: [publisher, authors, issued, tongue].filter(Boolean).join(', '), title, ...(note ? { text: note } : {}) },
      ];
    }),
    ...[...dossier.sources.values()].flatMap((source) => ofSource(dossier, source, strings)),
  ];
  return new Map(all.map(([url, preview]) => [previewPath(url), preview]));
}

/** Where the preview of an address lies below `previews/`. */
export const previewPath = (url: string): string => url.replace('#', '').replace(/\/$/, '');

/** A source as a whole, its paragraphs where they may be shown, and every passage that something rests on. */
function ofSource(dossier: Dossier, source: Source, strings: Strings): [string, Preview][] {
  const { url, data, paragraphs, annotations } = source;
  const label = (number: number) => `${data.publisher}, ${formatDate(data.published, dossier.data.language, strings.dates)}, ¶${number}`;
  const passages = new Map(annotations.map(({ passage }) => [passage.id, passage]));
  return [
    [
      url,
      {
        label: strings.source.label,
        title: source.title,
        text: `${data.publisher}, ${formatDate(data.published, dossier.data.language, strings.dates, 'long')}.`,
      },
    ],
    ...paragraphs.map(({ number, text }): [string, Preview] => [
      `${url}#p${number}`,
      data.rights.reproduce === 'full'
        ? { label: label(number), words: { before: text, exact: '', after: '', ...tongue(source) } }
        : { label: label(number) },
    ]),
    ...[...passages.values()].map((passage): [string, Preview] => [
      passage.url,
      data.rights.reproduce === 'none'
        ? { label: label(passage.paragraph) }
        : { label: label(passage.paragraph), words: inContext(dossier, passage, AROUND) },
    ]),
  ];
}

/** The words of a passage, with as much of their paragraph as is asked for and may be shown. */
function inContext(dossier: Dossier, { source: id, paragraph, start, end, exact }: Passage, around: number): NonNullable<Preview['words']> {
  const source = dossier.item('source', id);
  const whole = source.paragraphs[paragraph - 1];
  if (around === 0 || source.data.rights.reproduce !== 'full' || !whole) return { before: '', exact, after: '', ...tongue(source) };
  const before = whole.text.slice(0, Math.max(0, start - whole.start));
  const after = whole.text.slice(Math.max(0, end - whole.start));
  return {
    before: before.length > around ? `… ${before.slice(-around).replace(/^\S*\s+/, '')}` : before,
    exact,
    after: after.length > around ? `${after.slice(0, around).replace(/\s+\S*$/, '')} …` : after,
    ...tongue(source),
  };
}

const tongue = ({ data }: Source) => ({ lang: data.language, dir: directionOf(data.language) });
