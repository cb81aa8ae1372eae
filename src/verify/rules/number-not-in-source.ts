import type { Block, ProseLink } from '../../dossier/prose.ts';
import { resolveSourceLink } from '../../dossier/links.ts';
import { textsIn } from '../../dossier/walk.ts';
import { findInSource, partAt, type SourceText } from '../../dossier/source-text.ts';
import { amountsIn, digitsOf, exactAmountsIn, holdsAmount, numbersIn } from '../../text/amounts.ts';
import { memoize } from '../../text/memoize.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { OWN_VOICE } from '../../dossier/own-words.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { findDossier, placeInProse, placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';

/** A sum or share that is cited from a source stands in the paragraphs that are named for it. */
export const numberNotInSource: Rule = {
  code: 'number-not-in-source',
  meaning:
    'A sentence gives a sum, a share or a large number, cites nothing but paragraphs of sources, claims and events, and none of these holds that number; or `brief`, `gist`, the title or summary of a chapter gives one that nothing they sum up has. It may be mistyped, rounded, or rest on something that is not cited.',
  mend: 'Compare the number with the paragraph. If it rests on something else, such as a reference, cite that too; if it was worked out, say how.',
  check: (context) => {
    const language = findDossier(context)?.data.language;
    if (language === undefined) return [];
    return [
      ...context.entries
        .filter(({ kind }) => OWN_VOICE.has(kind))
        .flatMap((entry) => firstIssues(entry.prose.blocks, (block) => inBlock(block, entry, language, context))),
      ...inFields(context),
      ...inSummaries(context),
    ];
  },
};

function inBlock(block: Block, entry: ContextEntry, language: string, context: Context): Issue[] {
  // To part sentences takes long, and few blocks hold a number.
  if (block.links.length === 0 || amountsIn(block.text).length === 0) return [];
  const bySentence = Map.groupBy(block.links, ({ sentence }) => sentence.start);
  return firstIssues(sentencesOf(block.text, language), (sentence) => {
    const links = bySentence.get(sentence.start) ?? [];
    const amounts = amountsIn(sentence.text);
    if (links.length === 0 || amounts.length === 0) return [];
    const cited = links.flatMap((link) => citedBy(link, language, context));
    if (cited.includes(undefined)) return [];
    return missing(amounts, cited, (index) => placeInProse(entry, block, sentence.start + index));
  });
}

/** What a link cites. One to something of the dossier that has evidence of its own cites what that says and what it rests on. */
function citedBy(link: ProseLink, language: string, context: Context): Cited[] {
  const { address } = link;
  if (address.type !== 'typed' || (address.kind !== 'claim' && address.kind !== 'event')) return [paragraphOf(link, context)];
  const linked = context.content[KINDS[address.kind].collection].find(({ id }) => id === address.id);
  if (!linked) return [undefined];
  const { data, prose } = linked;
  const said = [...textsIn(data).map(({ text }) => text), ...prose.blocks.map(({ text }) => text)].join('\n');
  const evidence: Evidence[] = [...data.evidence, ...data.accounts.flatMap(({ passages }) => passages)];
  const cited = [
    ...evidence.map((one) => paragraphOfEvidence(one, context)),
    ...prose.blocks.flatMap(({ links }) => links.map((one) => paragraphOf(one, context))),
    ...data.accounts.flatMap(({ references }) => references.map(() => undefined)),
  ];
  // What rests on something that is not held here may have its numbers from there.
  return cited.includes(undefined) ? [undefined] : [{ text: said, language }, ...cited];
}

/** What a link cites: a paragraph, none where it leads to who or what somebody is, and nothing known where it may hold numbers of its own. */
function paragraphOf(link: ProseLink, context: Context): Cited {
  const { address } = link;
  if (address.type !== 'typed') return undefined;
  if (address.kind === 'entity' || address.kind === 'term') return 'none';
  const source = address.kind === 'source' ? context.sources.get(address.id) : undefined;
  if (!source) return undefined;
  const target = resolveSourceLink(link, source);
  if (target.type === 'paragraph') return paragraphAt(source, target.number, context);
  return target.type === 'quotation' && target.match.type === 'found'
    ? paragraphAt(source, partAt(source, target.match.start), context)
    : undefined;
}

/** What a field says that names its evidence, against the paragraphs in which that stands. */
function inFields(context: Context): Issue[] {
  return textsWithEvidence(context).flatMap(({ entry, path, text, evidence }) => {
    const amounts = text === undefined ? [] : amountsIn(text);
    if (amounts.length === 0) return [];
    const cited = evidence.map((one) => paragraphOfEvidence(one, context));
    return cited.includes(undefined) ? [] : missing(amounts, cited, (index) => placeOf(entry, path, index));
  });
}

function textsWithEvidence(context: Context): TextWithEvidence[] {
  const dossier = findDossier(context);
  const { claims, entities, events, terms } = context.content;
  return [
    ...(dossier
      ? dossier.data.keyPoints.map(({ text, evidence }, index) => ({
          entry: dossier.entry,
          path: ['keyPoints', index, 'text'],
          text,
          evidence,
        }))
      : []),
    ...claims.flatMap((entry) => (['claim', 'homeText'] as const).map((field) => textOf(entry, field))),
    ...entities.flatMap((entry) => [
      textOf(entry, 'description'),
      ...entry.data.facts.map(({ text, evidence }, index) => ({ entry, path: ['facts', index, 'text'], text, evidence })),
    ]),
    ...events.map((entry) => textOf(entry, 'title')),
    ...terms.map((entry) => textOf(entry, 'definition')),
  ];
}

const textOf = <Field extends string>(
  entry: Located & { data: { evidence: Evidence[] } & Partial<Record<Field, string | undefined>> },
  field: Field,
): TextWithEvidence => ({ entry, path: [field], text: entry.data[field], evidence: entry.data.evidence });

/** What sums up an entry or the dossier cites nothing itself: its numbers are those of what it sums up. */
function inSummaries(context: Context): Issue[] {
  const dossier = findDossier(context);
  const language = dossier?.data.language ?? '';
  const bodies = context.content.sources.map(({ body, data }) => ({ text: body, language: data.language }));
  let inSources: ReturnType<typeof numbersOf> | undefined;
  const isInSources = (written: string) => (inSources ??= numbersOf(bodies))(written);
  const textsOf = (entry: ContextEntry, but: string) =>
    [
      ...textsIn(entry.data).flatMap(({ path, text }) => (path[0] === but ? [] : [text])),
      ...entry.prose.blocks.map(({ text }) => text),
    ].map((text) => ({ text, language }));
  const summaries = [
    ...(dossier
      ? [{ entry: dossier.entry, field: 'brief', of: () => context.entries.flatMap((entry) => textsOf(entry, 'brief')), ...IN_DOSSIER }]
      : []),
    ...context.entries
      .filter(({ valid }) => valid)
      .flatMap((entry) => (SUMMARIES[entry.kind] ?? []).map((field) => ({ entry, field, of: () => textsOf(entry, field), ...IN_FILE }))),
  ];
  return summaries.flatMap(({ entry, field, of, place, hint }) => {
    const text = (entry.data as Readonly<Record<string, unknown>>)[field];
    const amounts = typeof text === 'string' ? exactAmountsIn(text) : [];
    if (amounts.length === 0) return [];
    const isSummedUp = numbersOf(of());
    return firstIssues(amounts.slice(0, MOST), ({ written, index }) =>
      isSummedUp(written) || isInSources(written)
        ? []
        : [
            issue(
              'number-not-in-source',
              placeOf(entry, [field], index),
              `“${written}” stands in no source, and nowhere else in ${place}.`,
              hint,
            ),
          ],
    );
  });
}

/** The fields that sum up what else stands in the file. */
const SUMMARIES: Partial<Record<ContextEntry['kind'], readonly string[]>> = {
  chapter: ['title', 'summary'],
  claim: ['gist'],
  quote: ['gist'],
};

const IN_DOSSIER = {
  place: 'the dossier',
  hint: 'Compare it with what is summed up. If it is right, a key point or a chapter says it too, with its source.',
};
const IN_FILE = {
  place: 'the file',
  hint: 'Compare it with what is summed up. If it is right, say it in the text below too, with its source.',
};

/** Tells whether one of some texts holds a number. They are read once. */
function numbersOf(texts: readonly { text: string; language: string }[]): (written: string) => boolean {
  const inDigits = new Set(texts.flatMap(({ text }) => numbersIn(text)));
  const isInWords = memoize((digits: string) => texts.some(({ text, language }) => holdsAmount(text, digits, language)));
  return (written) => {
    const digits = digitsOf(written);
    // Of larger ones no words are known.
    return inDigits.has(digits) || (digits.length <= 2 && isInWords(digits));
  };
}

function paragraphOfEvidence(evidence: Evidence, context: Context): Cited {
  const { exact } = evidence;
  const source = context.sources.get(evidence.source ?? context.mainSource);
  if (exact === undefined || !source) return undefined;
  const match = findInSource(source, { ...evidence, exact });
  return match.type === 'found' ? paragraphAt(source, partAt(source, match.start), context) : undefined;
}

function paragraphAt({ id, paragraphs }: SourceText, part: number | 'preamble', { content }: Context): Cited {
  const language = content.sources.find((source) => source.id === id)?.data.language ?? '';
  const text = part === 'preamble' ? undefined : paragraphs[part - 1]?.text;
  return text === undefined ? undefined : { text, language };
}

function missing(amounts: ReturnType<typeof amountsIn>, cited: readonly Cited[], place: (index: number) => Place): Issue[] {
  const paragraphs = [...new Map(cited.flatMap((one) => (typeof one === 'object' ? [[one.text, one] as const] : []))).values()];
  if (paragraphs.length === 0) return [];
  return firstIssues(amounts.slice(0, MOST), ({ written, index }) =>
    paragraphs.some((paragraph) => holdsAmount(paragraph.text, written, paragraph.language))
      ? []
      : [
          issue(
            'number-not-in-source',
            place(index),
            `“${written}” does not stand in what is cited for it.`,
            `${heldBy(paragraphs)} If it rests on something else, cite that as well.`,
          ),
        ],
  );
}

/** The numbers to choose from. */
function heldBy(paragraphs: readonly { text: string }[]): string {
  const numbers = [...new Set(paragraphs.flatMap(({ text }) => amountsIn(text).map(({ written }) => `“${written}”`)))];
  if (numbers.length === 0) return 'There is no such number.';
  return `There ${numbers.length === 1 ? 'is' : 'are'} ${numbers.slice(0, MOST_SHOWN).join(', ')}${numbers.length > MOST_SHOWN ? ', …' : ''}.`;
}

const MOST_SHOWN = 5;

/** Whoever gives more in a sentence has pasted a table. */
const MOST = 100;

type Evidence = Context['content']['claims'][number]['data']['evidence'][number];

type Located = Pick<ContextEntry, 'file' | 'locate'>;

interface TextWithEvidence {
  entry: Located;
  path: (string | number)[];
  text: string | undefined;
  evidence: readonly Evidence[];
}

type Cited = { text: string; language: string } | 'none' | undefined;
