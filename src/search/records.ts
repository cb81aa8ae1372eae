/** Everything the search finds, from the assembled dossier: each item once, and beneath it what has an address of its own. */
import { formatDate, formatMoment } from '../dates/format.ts';
import type { Block } from '../dossier/prose.ts';
import { issuedDate, languageTag } from '../dossier/reference.ts';
import type { Chapter, Citation, Claim, Entity, Event, Items, Page, Quote, Reference, Source, Term } from '../dossier/types.ts';
import { descentUrl } from '../dossier/descent-pages.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { shownOf } from '../dossier/rights.ts';
import { paragraphUrl } from '../dossier/urls.ts';
import { titleMarks } from '../exports/describe-reference.ts';
import { isListed } from '../dossier/listed.ts';
import { KIND_NAMES, KINDS, type IndexedKind, type Kind } from '../schemas/kinds.ts';
import type { Strings } from '../strings/index.ts';
import { labelOfPart } from '../strings/parts.ts';
import { inMarks } from '../strings/spoken.ts';
import type { SearchRecord } from './record.ts';
import { languageName } from '../text/language.ts';
import type { Part } from '../text/paragraphs.ts';

/** The records of a dossier, in the order in which readers meet the items. */
export function searchRecords(dossier: Dossier, strings: Strings): SearchRecord[] {
  const { data } = dossier;
  const show = (edtf: string | undefined) => edtf && formatDate(edtf, data.language, strings.dates, 'long');
  const name = (id: string) => dossier.entities.get(id)?.title ?? '';
  const dates = Map.groupBy(
    dossier.all('event').flatMap((item) => item.dating.map(({ passage }) => ({ passage, when: item.data.when }))),
    ({ passage }) => placeKey(passage.source, passage.paragraph),
  );
  const context: Context = { dossier, strings, show, name, dates };
  return [...pages(context), ...KIND_NAMES.flatMap((kind) => dossier.all(kind).flatMap((item) => recordsOf(item, context)))];
}

/** The pages that are no item: found by their names. */
function pages({ dossier, strings }: Context): SearchRecord[] {
  const { data, keyPoints, mainSource } = dossier;
  const page = (url: string, title: string, text: readonly string[]): SearchRecord => ({ ...EMPTY, kind: 'page', url, title, text });
  return [
    { ...page('', data.question, [data.title, data.brief, ...keyPoints.map(({ text }) => text)]), isReported: true },
    ...(Object.keys(PAGES) as (keyof typeof PAGES)[]).flatMap((name) => {
      const [title, ...text] = PAGES[name](strings);
      const url = name in KINDS ? KINDS[name as IndexedKind].index : `${name}/`;
      return isListed(dossier, url) ? [page(url, title, text)] : [];
    }),
    ...(mainSource.data.relatives.length > 0 ? [page(descentUrl(mainSource), strings.descent.title, origins(dossier, strings))] : []),
  ];
}

/** What the page on the descent of the explained source is found by: the texts it is compared with, and what is said of them. */
const origins = ({ mainSource, sources }: Dossier, { descent }: Strings): string[] => [
  descent.label,
  descent.relatives,
  ...mainSource.data.relatives.flatMap(({ source, note, relations }) => {
    const other = sources.get(source);
    return [other?.data.publisher ?? '', other?.title ?? '', note ?? '', ...relations.map((relation) => relation.note ?? '')];
  }),
];

/** What the page that lists a kind is called, and every other page, with what else it is found by. */
const PAGES = {
  entity: ({ entities }) => [entities.title, entities.intro],
  event: ({ chronology }) => [chronology.title],
  quote: ({ quotes }) => [quotes.title],
  claim: ({ claims }) => [claims.title],
  network: ({ network }) => [network.title],
  term: ({ terms }) => [terms.title, terms.intro],
  reference: ({ references }) => [references.title],
  correction: ({ corrections }) => [corrections.title, corrections.intro],
  about: ({ about }) => [about.title, ...about.promiseText],
  print: ({ print }) => [print.title, print.intro],
} satisfies Record<IndexedKind | 'network' | 'about' | 'print', (strings: Strings) => [title: string, ...text: string[]]>;

const recordsOf = (item: Items[Kind], context: Context): SearchRecord[] =>
  (RECORDS[item.kind] as (item: Items[Kind], context: Context) => SearchRecord[])(item, context);

/** What each kind is found by. The first page is found as a page, corrections by what they correct. */
const RECORDS = {
  dossier: () => [],
  chapter,
  source: sourceParts,
  entity: (item, context) => [entity(item, context)],
  event: (item, context) => [event(item, context)],
  quote: (item, context) => [quote(item, context), ...original(item, context)],
  claim: (item, context) => [claim(item, context)],
  term: (item, context) => [term(item, context)],
  reference: (item, context) => [reference(item, context)],
  correction: () => [],
  page: (item) => [ownPage(item)],
} satisfies { [Name in Kind]: (item: Items[Name], context: Context) => SearchRecord[] };

/** A chapter with what stands before its first heading, and each of its sections. */
function chapter({ url, title, data, prose }: Chapter, { dossier }: Context): SearchRecord[] {
  const sections: { heading: string; id: string; blocks: Block[] }[] = [{ heading: title, id: '', blocks: [] }];
  for (const block of prose.blocks) {
    if (block.type === 'heading') sections.push({ heading: block.text, id: block.id ?? '', blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.map(({ heading, id, blocks }) => ({
    ...EMPTY,
    kind: 'chapter',
    url: id === '' ? url : `${url}#${id}`,
    title: heading,
    part: id === '' ? undefined : title,
    text: [...(id === '' ? [data.summary] : []), ...blocks.map(({ text }) => text)],
    entities: blocks.flatMap(linkedEntities),
    isReported: blocks.some(({ links }) =>
      links.some(({ address }) => address.type !== 'plain' && address.kind === 'source' && isReport(address.id, dossier)),
    ),
  }));
}

/** A source, and each of its paragraphs as far as its words are shown. */
function sourceParts(source: Source, { dossier, strings, show, dates }: Context): SearchRecord[] {
  const { data, title, url, paragraphs, annotations, mentions } = source;
  const language = data.language === dossier.data.language ? undefined : data.language;
  const whole: SearchRecord = {
    ...EMPTY,
    kind: 'source',
    url,
    title,
    titleLang: data.language,
    text: [data.publisher, data.author ?? '', data.excerpt ? strings.source.excerpt.label : strings.source.label],
    when: data.published,
    date: show(data.published),
    isReported: !data.excerpt,
  };
  // A number alone does not say of which text.
  const called = (label: string) => (dossier.sources.size > 1 ? `${data.publisher} · ${label}` : undefined);
  const mentioned = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const cited = Map.groupBy(annotations, ({ passage }) => passage.paragraph);
  const shown = {
    full: () => paragraphs.map(({ number, text }) => ({ number, text: [text] })),
    cited: () => paragraphs.map(({ number }) => ({ number, text: [...new Set(cited.get(number)?.map(({ passage }) => passage.exact))] })),
    none: () => [],
  }[shownOf(data)]();
  return [
    whole,
    ...shown
      .filter(({ text }) => text.length > 0)
      .map(({ number, text }): SearchRecord => ({
        ...EMPTY,
        kind: 'source',
        url: paragraphUrl(source.id, number),
        title: labelOfPart(source, number, strings),
        shownTitle: called(labelOfPart(source, number, strings)),
        part: title === data.publisher ? undefined : title,
        text,
        lang: language,
        isVerbatim: true,
        dates: dates.get(placeKey(source.id, number))?.map(({ when }) => when) ?? [],
        entities: mentioned.get(number)?.map(({ entity }) => entity) ?? [],
        isReported: !data.excerpt,
      })),
  ];
}

function entity({ id, url, title, data, prose, facts, relations }: Entity, { name }: Context): SearchRecord {
  return {
    ...EMPTY,
    kind: 'entity',
    url,
    title,
    text: [
      data.description,
      data.inDossier ?? '',
      prose.text,
      ...facts.map(({ text }) => text),
      ...relations.map(({ type, to }) => `${type} ${name(to)}.`),
    ],
    names: [{ text: data.name }, ...data.aliases, ...(data.nativeName ? [data.nativeName] : [])],
    native: data.nativeName,
    entities: [id, ...relations.map(({ to }) => to), ...prose.blocks.flatMap(linkedEntities)],
    isReported: !data.background,
  };
}

function event({ url, title, data, prose }: Event, { show, name }: Context): SearchRecord {
  return {
    ...EMPTY,
    kind: 'event',
    url,
    title,
    text: [
      prose.text,
      ...data.participants.map(({ entity, role }) => `${name(entity)} ${role}.`),
      data.dateNote ?? '',
      ...data.accounts.map(({ by, says }) => `${by}: ${says}`),
    ],
    when: data.when,
    date: show(data.when),
    entities: [
      ...data.participants.map(({ entity }) => entity),
      ...(data.place === undefined ? [] : [data.place]),
      ...prose.blocks.flatMap(linkedEntities),
    ],
    weighAs: { ...EMPTY.weighAs, when: data.background ? 'day' : 'when' },
    isReported: !data.background,
  };
}

function quote({ url, passage, words, data, prose }: Quote, { dossier, strings, name }: Context): SearchRecord {
  return {
    ...EMPTY,
    kind: 'quote',
    url,
    title: inMarks(words, data, strings),
    text: [`${name(data.speaker)}${strings.comma}${data.medium}.`, data.gist, prose.text],
    when: data.when,
    date: formatMoment(data.when, dossier.data.language, strings.dates, 'long'),
    entities: [data.speaker, ...prose.blocks.flatMap(linkedEntities)],
    isReported: isReport(passage.source, dossier),
  };
}

/** The original words lead to where they stand beside the quotation. */
function original({ url, original, passage, data }: Quote, { dossier, strings }: Context): SearchRecord[] {
  if (!original) return [];
  const { language } = dossier.item('source', original.passage.source).data;
  return [
    {
      ...EMPTY,
      kind: 'quote',
      url: `${url}#gloss`,
      title: strings.quotes.gloss.of(languageName(language, dossier.data.language)),
      part: `${strings.quote.open}${passage.exact}${strings.quote.close}`,
      text: [original.passage.exact],
      lang: language,
      when: data.when,
      date: formatMoment(data.when, dossier.data.language, strings.dates, 'long'),
      weighAs: { ...EMPTY.weighAs, title: 'work' },
      entities: [data.speaker],
      isReported: true,
    },
  ];
}

function claim({ url, title, data, prose, evidence }: Claim, { dossier, strings, name }: Context): SearchRecord {
  return {
    ...EMPTY,
    kind: 'claim',
    url,
    title,
    text: [data.gist, prose.text, data.assertedBy.map(name).join(strings.comma), ...data.accounts.map(({ by, says }) => `${by}: ${says}`)],
    entities: [...data.assertedBy, ...prose.blocks.flatMap(linkedEntities)],
    standing: data.standing,
    isReported: isReported(evidence, dossier),
  };
}

function term({ url, title, data, prose, evidence }: Term, { dossier }: Context): SearchRecord {
  return {
    ...EMPTY,
    kind: 'term',
    url,
    title,
    text: [data.definition, prose.text],
    names: [{ text: data.term, lang: data.lang }, ...data.aliases.map((text) => ({ text }))],
    weighAs: { ...EMPTY.weighAs, names: 'aliases' },
    entities: prose.blocks.flatMap(linkedEntities),
    isReported: isReported(evidence, dossier),
  };
}

function reference({ url, title, data }: Reference, { strings, show }: Context): SearchRecord {
  const issued = issuedDate(data);
  return {
    ...EMPTY,
    kind: 'reference',
    url,
    title,
    text: [data.publisher ?? data['container-title'] ?? '', data.note ?? ''],
    // A title between brackets is the dossier's own.
    titleLang: titleMarks(data, strings)[0] === '' ? undefined : languageTag(data),
    weighAs: { ...EMPTY.weighAs, title: 'work' },
    when: issued,
    date: show(issued),
  };
}

function ownPage({ url, title, data, prose }: Page): SearchRecord {
  return {
    ...EMPTY,
    kind: 'page',
    url,
    title,
    text: [data.description, prose.text],
    weighAs: { ...EMPTY.weighAs, title: 'work' },
    entities: prose.blocks.flatMap(linkedEntities),
  };
}

const linkedEntities = ({ links }: Block): string[] =>
  links.flatMap(({ address }) => (address.type !== 'plain' && address.kind === 'entity' ? [address.id] : []));

/** Whether words of a report are among the evidence, not only those of works elsewhere. */
const isReported = (evidence: readonly Citation[], dossier: Dossier): boolean =>
  evidence.some((citation) => citation.type === 'passage' && isReport(citation.passage.source, dossier));

const isReport = (source: string, dossier: Dossier): boolean => !dossier.item('source', source).data.excerpt;

const EMPTY = {
  text: [],
  entities: [],
  names: [],
  dates: [],
  weighAs: { title: 'title', names: 'names', when: 'dates' },
  isVerbatim: false,
  isReported: false,
} as const;

const placeKey = (source: string, part: Part): string => `${source} ${part}`;

interface Context {
  dossier: Dossier;
  strings: Strings;
  /** A date as readers see it. */
  show: (edtf: string | undefined) => string | undefined;
  /** The dates (EDTF) that paragraphs of sources give to events, by `placeKey`. */
  dates: ReadonlyMap<string, { when: string }[]>;
  /** The name of an entity. */
  name: (id: string) => string;
}
