import { quotationsInLink } from '../../dossier/links.ts';
import type { Block, ProseLink } from '../../dossier/prose.ts';
import { findQuoted } from '../../dossier/quoted-words.ts';
import type { SourceText } from '../../dossier/source-text.ts';
import { foldText } from '../../text/normalize.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { encloses } from '../../text/spans.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { nearestHint } from '../passage-hint.ts';
import { OWN_VOICE } from '../../dossier/own-words.ts';
import { quotationsInFields, quotationsInProse } from '../quotations.ts';
import { placeInProse, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { passagesOf } from '../spoken.ts';
import { show } from '../words.ts';

/**
 * What the dossier puts in quotation marks is verbatim in a source. Words of other works are marked as theirs: by standing
 * in a `ref:` link in prose, or in an entry whose fields cite references.
 */
export const proseQuoteNotVerbatim: Rule = {
  code: 'prose-quote-not-verbatim',
  meaning:
    'What stands in quotation marks is presented as somebody’s words. These stand in no source, not in the one that is linked, or not in the quotation that is linked.',
  mend: 'Copy the words from the source. Mark what is left out with `[…]`. Words of another work are linked with `ref:`, titles of works stand in italics, and what nobody said has no marks.',
  check: (context) =>
    context.entries
      .filter(({ kind }) => OWN_VOICE.has(kind))
      .flatMap((entry) =>
        oncePerPlace([
          ...firstIssues(entry.prose.blocks, (block) => linkedQuotations(block, entry, context)),
          ...firstIssues(quotationsInProse(entry), ({ words, place, isBlock }) =>
            unlessVerbatim(words, place, context, isBlock ? BLOCK : MARKED_IN_PROSE),
          ),
          ...firstIssues(quotationsInFields(entry), ({ words, place, isBesideReference }) =>
            isBesideReference ? [] : unlessVerbatim(words, place, context, MARKED_IN_FIELD),
          ),
        ]),
      ),
};

/** Words that are not those of the quotation they link to stand most often in no source either, which is the same mistake. */
const oncePerPlace = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ line, column }, index) => issues.findIndex((other) => other.line === line && other.column === column) === index);

/** In a `source:` link, the words are those of that source; in a `quote:` link those of that quotation. */
function linkedQuotations(block: Block, entry: ContextEntry, context: Context): Issue[] {
  return firstIssues(block.links, (link) => {
    const { address } = link;
    if (address.type !== 'typed') return [];
    if (address.kind === 'quote') return wordsOfOthers(link, address.id, block, entry, context);
    const source = address.kind === 'source' ? context.sources.get(address.id) : undefined;
    if (!source) return [];
    return quotationsInLink(link, source).flatMap(({ words, start, match }) => {
      if (match.type !== 'missing') return [];
      const hint =
        findQuoted(source, words).type === 'missing'
          ? nearestHint(source, words)
          : `The words stand in another paragraph of \`${source.id}\`. Take out \`#${show(address.fragment)}\`.`;
      const place = placeInProse(entry, block, link.start + start);
      return [issue('prose-quote-not-verbatim', place, `“${show(words)}” does not stand in \`${source.id}\`.`, hint)];
    });
  });
}

/** Words in a link to a quotation that are not in it. */
function wordsOfOthers(link: ProseLink, id: string, block: Block, entry: ContextEntry, context: Context): Issue[] {
  const quote = context.content.quotes.find((known) => known.id === id);
  const [passage] = quote ? passagesOf(quote, context) : [];
  if (!quote || !passage) return [];
  return quotationsIn(link.text).flatMap(({ words, start }) => {
    if (isWithin(words, quote, context)) return [];
    const other = context.content.quotes.find((candidate) => isWithin(words, candidate, context));
    const hint = other
      ? `They are words of \`quote:${other.id}\`.`
      : `That quotation reads “${show(
          passagesOf(quote, context)
            .map(wordsOf)
            .join(' […] ')
            .replace(/[.,;:]$/u, ''),
        )}”. For words that stand elsewhere write \`[“…”](source:${passage.source.id})\`.`;
    const place = placeInProse(entry, block, link.start + start);
    return [issue('prose-quote-not-verbatim', place, `“${show(words)}” is no part of the quotation \`${id}\`.`, hint)];
  });
}

const wordsOf = ({ source, span }: ReturnType<typeof passagesOf>[number]): string => source.text.slice(span.start, span.end);

/** Whether the words stand in a passage of the quotation, or from its first to its last. */
function isWithin(words: string, quote: QuoteEntry, context: Context): boolean {
  const passages = passagesOf(quote, context);
  const [first, last] = [passages[0], passages.at(-1)];
  if (!first || !last) return false;
  const match = findQuoted(first.source, words);
  const places = match.type === 'found' ? [match] : match.type === 'ambiguous' ? match.matches : [];
  return places.some((place) => encloses({ start: first.span.start, end: last.span.end }, place));
}

type QuoteEntry = Context['content']['quotes'][number];

/** Where words stand that are said to be somebody's, and what to do where they are no source's. */
const MARKED_IN_PROSE = {
  where: 'in quotation marks',
  otherwise:
    'If the words are those of another work, link them to their source: `[“…”](ref:…)` for words of a reference; if they are its title, set it in italics (`*…*`); if they are nobody’s, take the marks away.',
};
const MARKED_IN_FIELD = {
  where: 'in quotation marks',
  otherwise:
    'If the words are those of another work, cite the reference they come from in the same entry; if they are nobody’s, take the marks away.',
};
const BLOCK = {
  where: 'in a block quotation',
  otherwise: 'If the words are those of another work, put its reference behind them: `[](ref:…)`; if they are nobody’s, take the `>` away.',
};

function unlessVerbatim(words: string, place: () => Place, context: Context, { where, otherwise }: typeof BLOCK): Issue[] {
  const { sources, mainSource, areSourcesComplete } = context;
  const source = sources.get(mainSource);
  if (!source || !areSourcesComplete) return [];
  const folded = foldText(words);
  if ([...sources.values()].some((candidate) => holds(candidate, words, folded))) return [];
  return [
    issue(
      'prose-quote-not-verbatim',
      place(),
      `“${show(words)}” stands ${where} and in no source.`,
      `${nearestHint(source, words)} ${otherwise}`,
    ),
  ];
}

/** Most sources hold nothing like the words, so they are looked for plainly first. */
const holds = (source: SourceText, words: string, folded: string): boolean =>
  (words.includes('[') || source.folded.text.includes(folded)) && findQuoted(source, words).type !== 'missing';
