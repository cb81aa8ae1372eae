/** What a link shows before it is followed. */
import { formatDate, formatMoment } from '../dates/format.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { shownOf } from '../dossier/rights.ts';
import { stretchOf } from '../dossier/source-text.ts';
import type { Items, Passage, Source } from '../dossier/types.ts';
import { paragraphUrl } from '../dossier/urls.ts';
import { directionOf, type Strings } from '../strings/index.ts';
import { markOfPart } from '../strings/parts.ts';
import { KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import type { Part } from '../text/paragraphs.ts';
import { beginningOf, endOf } from '../text/cut.ts';
import { describeReference } from './describe-reference.ts';
import { bundleCount, bundleOf, previewPath } from './preview-bundles.ts';

/** A preview. Every text is plain. */
export interface Preview {
  /** What kind of thing it is, and what must be known with it, such as a date. */
  label: string;
  /** What it is called. */
  title?: string;
  /** Its name in its own language. */
  native?: { text: string; lang: string; dir: 'ltr' | 'rtl' };
  text?: string;
  /** Words of a source in their surroundings, with the language and direction they are written in. */
  words?: { before: string; exact: string; after: string; lang: string; dir: 'ltr' | 'rtl' };
}

/** Characters of the paragraph shown on either side of a passage. */
const AROUND = 140;

/** The bundles that the previews of a dossier are published in, each by the paths of its previews. Made once for a dossier. */
export function previewsIn(dossier: Dossier, strings: Strings): readonly Readonly<Record<string, Preview>>[] {
  const known = bundled.get(dossier) ?? bundle(previews(dossier, strings));
  bundled.set(dossier, known);
  return known;
}

const bundled = new WeakMap<Dossier, readonly Readonly<Record<string, Preview>>[]>();

function bundle(all: ReadonlyMap<string, Preview>): Record<string, Preview>[] {
  const bundles = Array.from({ length: bundleCount(all.size) }, (): [string, Preview][] => []);
  for (const entry of all) bundles[bundleOf(entry[0], bundles.length)]?.push(entry);
  return bundles.map((entries) => Object.fromEntries(entries));
}

/**
 * The previews of a dossier by their paths. The path is that of the page, and for a place on a page its fragment too:
 * `entities/jane-doe`, `terms/term-quorum`, `sources/the-paper/p7`, `sources/the-paper/t12-30`.
 */
export function previews(dossier: Dossier, strings: Strings): Map<string, Preview> {
  const { language } = dossier.data;
  const context: Context = {
    dossier,
    strings,
    date: (edtf, style) => formatDate(edtf, language, strings.dates, style),
    name: (id) => dossier.item('entity', id).title,
  };
  const all = KIND_NAMES.flatMap((kind) => dossier.all(kind).flatMap((item) => previewsOf(item, context)));
  return new Map(all.map(([url, preview]) => [previewPath(url), preview]));
}

const previewsOf = (item: Items[Kind], context: Context): [url: string, Preview][] =>
  (PREVIEWS[item.kind] as (item: Items[Kind], context: Context) => [string, Preview][])(item, context);

/** What each kind shows of itself, by address. The first page and corrections are not previewed. */
const PREVIEWS = {
  dossier: () => [],
  chapter: ({ url, number, title, data }, { strings }) => [
    [url, { label: `${strings.chapter.label} ${number}`, title, text: data.summary }],
  ],
  source: (source, context) => previewsOfSource(source, context),
  entity: ({ url, title, data }, { strings }) => [
    [
      url,
      {
        label: strings.entities.kind[data.kind],
        title,
        ...(data.nativeName ? { native: inLanguage(data.nativeName) } : {}),
        text: data.description,
      },
    ],
  ],
  event: ({ url, title, data, mark }, { strings, date }) => [
    [
      url,
      {
        label: `${date(data.when)}${strings.comma}${strings.chronology.mark[mark]}`,
        title,
        ...(data.dateNote ? { text: data.dateNote } : {}),
      },
    ],
  ],
  quote: ({ url, data, passage }, { dossier, strings, name }) => [
    [
      url,
      {
        label: [name(data.speaker), data.medium, formatMoment(data.when, dossier.data.language, strings.dates)].join(strings.comma),
        words: inContext(dossier, passage, 0),
        text: data.gist,
      },
    ],
  ],
  claim: ({ url, title, data }, { strings, name }) => {
    const who = strings.list(data.assertedBy.map(name));
    return [[url, { label: [strings.claims.standing[data.standing], who].filter(Boolean).join(' · '), title, text: data.gist }]];
  },
  term: ({ url, title, data }, { strings }) => [[url, { label: strings.kinds.term, title, text: data.definition }]],
  reference: (reference, { dossier, strings }) => {
    const { publisher, authors, title, date, language, note } = describeReference(reference, dossier.data.language, strings);
    return [
      [
        reference.url,
        { label: [publisher, authors, date, language].filter(Boolean).join(strings.comma), title, ...(note ? { text: note } : {}) },
      ],
    ];
  },
  correction: () => [],
  page: ({ url, title, data }, { strings }) => [[url, { label: strings.kinds.page, title, text: data.description }]],
} satisfies { [Name in Kind]: (item: Items[Name], context: Context) => [url: string, Preview][] };

/** A source as a whole, its preamble and paragraphs where they may be shown, and every passage that something rests on. */
function previewsOfSource(source: Source, { dossier, strings, date }: Context): [string, Preview][] {
  const { id, url, title, data, paragraphs, prepared, annotations } = source;
  const label = (part: Part) => [data.publisher, date(data.published), markOfPart(source, part, strings)].join(strings.comma);
  const shown = shownOf(data);
  const preamble = prepared.preamble && { number: 'preamble' as const, text: prepared.preamble.text };
  const passages = new Map(annotations.map(({ passage }) => [passage.id, passage]));
  return [
    [url, { label: strings.source.label, title, text: `${data.publisher}${strings.comma}${date(data.published, 'long')}.` }],
    ...[...(preamble ? [preamble] : []), ...paragraphs].map(({ number, text }): [string, Preview] => [
      paragraphUrl(id, number),
      shown === 'full'
        ? { label: label(number), words: { before: text, exact: '', after: '', ...languageOf(source) } }
        : { label: label(number) },
    ]),
    ...[...passages.values()].map((passage): [string, Preview] => [
      passage.url,
      shown === 'none'
        ? { label: label(passage.paragraph) }
        : { label: label(passage.paragraph), words: inContext(dossier, passage, AROUND) },
    ]),
  ];
}

/** The words of a passage, with as much of their paragraph as is asked for and may be shown. */
function inContext(dossier: Dossier, { source: id, paragraph, start, end, exact }: Passage, around: number): NonNullable<Preview['words']> {
  const source = dossier.item('source', id);
  const whole = stretchOf(source.prepared, paragraph);
  if (around === 0 || shownOf(source.data) !== 'full' || !whole) return { before: '', exact, after: '', ...languageOf(source) };
  return {
    before: endOf(whole.text.slice(0, Math.max(0, start - whole.start)), around),
    exact,
    after: beginningOf(whole.text.slice(Math.max(0, end - whole.start)), around),
    ...languageOf(source),
  };
}

const inLanguage = ({ text, lang = 'und' }: { text: string; lang?: string | undefined }) => ({ text, lang, dir: directionOf(lang) });

const languageOf = ({ data }: Source) => ({ lang: data.language, dir: directionOf(data.language) });

interface Context {
  dossier: Dossier;
  strings: Strings;
  /** A date as readers see it. */
  date: (edtf: string, style?: 'long') => string;
  /** The name of an entity. */
  name: (id: string) => string;
}
