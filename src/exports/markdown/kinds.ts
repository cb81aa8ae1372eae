/** The page of each kind as Markdown. */
import { formatMoment } from '../../dates/format.ts';
import type { PhrasingContent, RootContent } from 'mdast';
import { shownOf } from '../../dossier/rights.ts';
import type { Account, Items, Passage, Quote, Source } from '../../dossier/types.ts';
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { capitalise } from '../../text/capitalise.ts';
import { archivedCopy, type ArchivedCopy } from '../../dossier/reference.ts';
import { describeReference } from '../describe-reference.ts';
import type { Context } from './context.ts';
import { heading, link, list, paragraph, quotation, section, strong } from './nodes.ts';
import { proseOf } from './prose.ts';

/** Terms and corrections stand on the pages of their lists; each is a part of these. */
export const MARKDOWN = {
  dossier: ({ data }, context) => {
    const { dossier, strings, to, cited } = context;
    return [
      heading(1, data.question),
      paragraph(data.brief),
      ...section(strings.print.brief, list(dossier.keyPoints.map(({ text, citations }) => [text, ...cited(citations)]))),
      ...section(strings.home.restsOn, list(dossier.provenance.map(({ text, citations }) => [text, ...cited(citations)]))),
      ...section(strings.chapter.contents, list(dossier.all('chapter').map((chapter) => [to(chapter), `: ${chapter.data.summary}`]))),
      ...section(strings.source.label, list(dossier.all('source').map((source) => [to(source)]))),
      ...section(
        strings.claims.title,
        list(dossier.all('claim').map((claim) => [to(claim), `: ${strings.claims.standing[claim.data.standing]}`])),
      ),
      ...section(strings.quotes.title, list(dossier.all('quote').map((quote) => [to(quote, titleOf(quote, context))]))),
      ...section(strings.chronology.title, list(dossier.all('event').map((event) => [`${context.date(event.data.when)}: `, to(event)]))),
      ...section(strings.entities.title, list(dossier.all('entity').map((entity) => [to(entity), `: ${entity.data.description}`]))),
      ...section(strings.references.title, list(dossier.all('reference').map((reference) => [to(reference)]))),
      ...(dossier.terms.size > 0 ? [paragraph(to({ url: KINDS.term.index, title: strings.terms.title }))] : []),
      paragraph(to({ url: KINDS.correction.index, title: strings.corrections.title })),
    ];
  },
  chapter: (chapter, context) => [heading(1, chapter.title), paragraph(chapter.data.summary), ...proseOf(chapter, context)],
  source: (source, context) => [
    heading(1, source.title),
    paragraph(
      [source.data.publisher, source.data.author, context.date(source.data.published)].filter(Boolean).join(context.strings.comma),
      ...(source.data.url ? [context.strings.comma, link(source.data.url, source.data.url)] : []),
      ...(source.data.archiveUrl
        ? [context.strings.comma, ...copyOf({ url: source.data.archiveUrl, day: source.data.archived }, context)]
        : []),
    ),
    ...wordsOf(source, context),
  ],
  entity: (entity, context) => {
    const { data, facts, relations, quotes, events, claims } = entity;
    const { dossier, strings, date, to, cited } = context;
    return [
      heading(1, [entity.title, data.nativeName?.text].filter(Boolean).join(' · ')),
      paragraph(`${strings.entities.kind[data.kind]}. ${data.description}`, ...cited(entity.evidence)),
      ...(data.aliases.length > 0
        ? [paragraph(strong(strings.entities.alsoWritten), ` ${data.aliases.map(({ text }) => text).join(strings.comma)}`)]
        : []),
      ...proseOf(entity, context),
      ...section(
        strings.entities.facts,
        list(
          facts.map(({ when, text, notFound, citations }) => [
            when ? `${date(when)}: ` : '',
            notFound ? `${strings.entities.notFound}: ` : '',
            text,
            ...cited(citations),
          ]),
        ),
      ),
      ...section(
        strings.entities.relations,
        list(
          relations.map(({ type, to: other, when, citations }) => [
            `${type} `,
            context.entity(other),
            when ? ` (${date(when)})` : '',
            ...cited(citations),
          ]),
        ),
      ),
      ...section(
        strings.quotes.title,
        list(quotes.map((id) => dossier.item('quote', id)).map((quote) => [to(quote, titleOf(quote, context))])),
      ),
      ...section(strings.entities.events, list(events.map((id) => [to(dossier.item('event', id))]))),
      ...section(strings.entities.claims, list(claims.map((id) => [to(dossier.item('claim', id))]))),
    ];
  },
  event: (event, context) => {
    const { data } = event;
    const { strings, date } = context;
    return [
      heading(1, event.title),
      paragraph(
        `${capitalise(date(data.when), context.dossier.data.language)}${strings.comma}${strings.chronology.mark[event.mark]}`,
        ...context.cited(event.evidence),
      ),
      ...(data.dateNote ? [paragraph(data.dateNote)] : []),
      ...(data.place ? [paragraph(strong(strings.event.where), ' ', context.entity(data.place))] : []),
      ...section(strings.event.who, list(data.participants.map(({ entity, role }) => [context.entity(entity), `: ${role}`]))),
      ...proseOf(event, context),
      ...accounts(event.accounts, strings.event.accounts, context),
    ];
  },
  quote: (quote, context) => {
    const { data, passage, continued } = quote;
    const { strings } = context;
    return [
      heading(1, titleOf(quote, context)),
      quotation(paragraph(quote.words), paragraph(...attributionOf(quote, context))),
      paragraph(`${strings.quotes.form[data.form]}. ${data.gist}`),
      ...section(
        strings.quotes.renderings,
        list(quote.renderings.map(({ by, texts, note }) => [`${by}: `, texts.map(({ text }) => text).join(' '), note ? ` (${note})` : ''])),
      ),
      ...proseOf(quote, context),
      ...section(strings.quotes.context, ...[passage, ...continued].map((part) => context.quoted(part))),
    ];
  },
  claim: (claim, context) => {
    const { data } = claim;
    const { strings } = context;
    const passages = claim.evidence.flatMap((citation): Passage[] => (citation.type === 'passage' ? [citation.passage] : []));
    return [
      heading(1, claim.title),
      paragraph(
        strong(strings.claims.standing[data.standing]),
        `: ${data.gist}`,
        ...context.cited(claim.evidence),
        ` ${strings.claims.asOf(context.date(data.asOf))}`,
      ),
      ...(data.assertedBy.length > 0
        ? [paragraph(strong(strings.claims.assertedBy), ' ', ...between(data.assertedBy.map(context.entity), strings.comma))]
        : []),
      ...section(strings.claims.evidence, ...passages.map((passage) => context.quoted(passage))),
      ...accounts(claim.accounts, strings.claims.accounts, context),
      ...section(strings.claims.why, ...proseOf(claim, context)),
    ];
  },
  term: (term, context) => [
    heading(2, term.title),
    paragraph(term.data.definition, ...context.cited(term.evidence)),
    ...proseOf(term, context),
  ],
  reference: (reference, context) => {
    const { strings, dossier, to } = context;
    const { publisher, title, authors, date, language, note } = describeReference(reference, dossier.data.language, strings);
    const { URL: url } = reference.data;
    const copy = archivedCopy(reference.data);
    return [
      heading(1, title),
      paragraph([authors, publisher, date, language].filter(Boolean).join(strings.comma)),
      ...(note ? [paragraph(note)] : []),
      ...(url ? [paragraph(link(url, url))] : []),
      ...(copy ? [paragraph(...copyOf(copy, context))] : []),
      ...section(strings.references.citedIn, list(reference.backlinks.map((backlink) => [to(backlink)]))),
    ];
  },
  correction: ({ data, target }, context) => [
    heading(2, `${context.date(data.date)}: ${target.title}`),
    paragraph(data.what),
    paragraph(data.why),
    paragraph(context.to(target)),
  ],
  page: (page, context) => [heading(1, page.title), ...proseOf(page, context)],
} satisfies { [Name in Kind]: (item: Items[Name], context: Context) => RootContent[] };

/** What a source holds, as far as it may be shown: all its paragraphs, or the passages that something rests on. */
function wordsOf(source: Source, context: Context): RootContent[] {
  const { prepared, paragraphs, annotations, data } = source;
  if (shownOf(data) === 'full') {
    const parts = [...(prepared.preamble ? [{ number: 'preamble' as const, text: prepared.preamble.text }] : []), ...paragraphs];
    return parts.map(({ number, text }) =>
      quotation(
        paragraph(
          context.place({ source: source.id, paragraph: number, url: `${source.url}#${number === 'preamble' ? number : `p${number}`}` }),
          ` ${text}`,
        ),
      ),
    );
  }
  const cited = new Map(annotations.map(({ passage }) => [passage.id, passage]));
  return [...cited.values()].map((passage) => context.quoted(passage));
}

const copyOf = ({ url, day }: ArchivedCopy, { strings, date }: Context): (string | PhrasingContent)[] => [
  link(url, strings.source.archived),
  day === undefined ? '' : `${strings.comma}${date(day)}`,
];

/** Who said the words, where, when, and where they are printed. */
function attributionOf(
  { data, passage, lastParagraph }: Quote,
  { dossier, strings, entity, place, to }: Context,
): (string | PhrasingContent)[] {
  const source = dossier.item('source', passage.source);
  return [
    '— ',
    entity(data.speaker),
    `${strings.comma}${data.medium}${strings.comma}${formatMoment(data.when, dossier.data.language, strings.dates, 'long')}. `,
    to(source),
    strings.comma,
    place({ ...passage, last: lastParagraph }),
  ];
}

const titleOf = (quote: Quote, { dossier, strings }: Context): string =>
  `${dossier.item('entity', quote.data.speaker).title}${strings.comma}${quote.data.medium}`;

const accounts = (all: readonly Account[], title: string, { strings, work, place }: Context): RootContent[] =>
  section(
    title,
    list(
      all.map(({ by, says, stance, references, passages }) => {
        const links = between([...references.map(work), ...passages.map(place)], strings.comma);
        return [strong(by), ` (${strings.claims.stance[stance]}): ${says}`, ...(links.length > 0 ? [' (', ...links, ')'] : [])];
      }),
    ),
  );

const between = (nodes: readonly PhrasingContent[], separator: string): (string | PhrasingContent)[] =>
  nodes.flatMap((node, index) => (index > 0 ? [separator, node] : [node]));
