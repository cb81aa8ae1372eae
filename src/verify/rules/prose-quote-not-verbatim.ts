import { quotationsInLink } from '../../dossier/links.ts';
import type { Block } from '../../dossier/prose.ts';
import { findInSource, type SourceText } from '../../dossier/source-text.ts';
import { foldText } from '../../text/normalize.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { nearestHint } from '../passage-hint.ts';
import { OWN_VOICE } from '../own-voice.ts';
import { quotationsInFields, quotationsInProse } from '../quotations.ts';
import { placeInProse, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/**
 * What the dossier puts in quotation marks is verbatim in a source. Words of other works are marked as theirs: by standing
 * in a `ref:` link in prose, or in an entry whose fields cite references.
 */
export const proseQuoteNotVerbatim: Rule = {
  code: 'prose-quote-not-verbatim',
  check: (context) =>
    context.entries
      .filter(({ kind }) => OWN_VOICE.has(kind))
      .flatMap((entry) => [
        ...firstIssues(entry.prose.blocks, (block) => linkedQuotations(block, entry, context)),
        ...firstIssues(quotationsInProse(entry), ({ words, place }) =>
          unlessVerbatim(words, place, context, 'link them to their source: `[“…”](ref:…)` for words of a reference'),
        ),
        ...firstIssues(quotationsInFields(entry), ({ words, place, isBesideReference }) =>
          isBesideReference ? [] : unlessVerbatim(words, place, context, 'cite the reference they come from in the same entry'),
        ),
      ]),
};

/** In a `source:` link, the words are those of that source. */
function linkedQuotations(block: Block, entry: ContextEntry, { sources }: Context): Issue[] {
  return firstIssues(block.links, (link) => {
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
