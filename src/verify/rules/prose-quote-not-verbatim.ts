import { quotationsInLink } from '../../dossier/links.ts';
import type { Block } from '../../dossier/prose.ts';
import { findInSource, type SourceText } from '../../dossier/source-text.ts';
import { idsIn, textsIn } from '../../dossier/walk.ts';
import { foldText } from '../../text/normalize.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { nearestHint } from '../passage-hint.ts';
import { isOwnWords, OWN_VOICE } from '../own-voice.ts';
import { placeInProse, placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/**
 * What the dossier puts in quotation marks is verbatim in a source. Words of other works are marked as theirs: by standing
 * in a `ref:` link in prose, or in an entry whose fields cite references.
 */
export const proseQuoteNotVerbatim: Rule = {
  code: 'prose-quote-not-verbatim',
  check: (context) =>
    context.entries
      .filter(({ collection }) => OWN_VOICE.has(collection))
      .flatMap((entry) => [
        ...entry.prose.blocks.flatMap((block) => [...linkedQuotations(block, entry, context), ...bareQuotations(block, entry, context)]),
        ...fieldQuotations(entry, context),
      ]),
};

/** In a `source:` link, the words are those of that source. */
function linkedQuotations(block: Block, entry: ContextEntry, { sources }: Context): Issue[] {
  return block.links.flatMap((link) => {
    const { address } = link;
    const source = address.type === 'typed' && address.kind === 'source' ? sources.get(address.id) : undefined;
    if (address.type !== 'typed' || !source) return [];
    return quotationsInLink(link, source).flatMap(({ words, start, match }) => {
      if (match.type !== 'missing') return [];
      const hint =
        findInSource(source, { exact: words }).type === 'missing'
          ? nearestHint(source, words)
          : `The words stand in another paragraph of \`${source.id}\`. Take out \`#${show(address.fragment)}\`.`;
      const place = placeInProse(entry, block, link.start + start);
      return [issue('prose-quote-not-verbatim', place, `“${show(words)}” does not stand in \`${source.id}\`.`, hint)];
    });
  });
}

function bareQuotations(block: Block, entry: ContextEntry, context: Context): Issue[] {
  const attributed = block.links.filter(({ address }) => address.type === 'typed' && (address.kind === 'source' || address.kind === 'ref'));
  return quotationsIn(block.text).flatMap(({ words, start, end }) =>
    attributed.some((link) => link.start <= start && link.end >= end)
      ? []
      : unlessVerbatim(
          words,
          () => placeInProse(entry, block, start),
          context,
          'link them to their source: `[“…”](ref:…)` for words of a reference',
        ),
  );
}

function fieldQuotations(entry: ContextEntry, context: Context): Issue[] {
  const citesReferences = idsIn(entry.data).some(({ kind }) => kind === 'reference');
  if (citesReferences && entry.collection !== 'dossier') return [];
  return textsIn(entry.data).flatMap(({ path, text }) => {
    if (!isOwnWords(path) || citedBeside(entry.data, path)) return [];
    return quotationsIn(text).flatMap(({ words, start }) =>
      unlessVerbatim(words, () => placeOf(entry, path, start), context, 'cite the reference they come from in the same entry'),
    );
  });
}

/** Whether the object that holds the text, or one around it, cites a reference. */
function citedBeside(data: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = data;
  return path.slice(0, -1).some((key) => {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    return !Array.isArray(value) && idsIn(value).some(({ kind }) => kind === 'reference');
  });
}

function unlessVerbatim(words: string, place: () => Place, context: Context, otherwise: string): Issue[] {
  const { sources, mainSource, areSourcesComplete } = context;
  const source = sources.get(mainSource);
  if (!source || !areSourcesComplete) return [];
  const folded = foldText(words);
  if ([...sources.values()].some((candidate) => holds(candidate, words, folded))) return [];
  return [
    issue(
      'prose-quote-not-verbatim',
      place(),
      `“${show(words)}” stands in quotation marks and in no source.`,
      `${nearestHint(source, words)} If the words are those of another work, ${otherwise}; if they are nobody’s, take the marks away.`,
    ),
  ];
}

/** Most sources hold nothing like the words, so they are looked for plainly first. */
const holds = (source: SourceText, words: string, folded: string): boolean =>
  source.folded.text.includes(folded) && findInSource(source, { exact: words }).type !== 'missing';
