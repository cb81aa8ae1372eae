import { resolveSourceLink } from '../../dossier/links.ts';
import { findInSource } from '../../dossier/source-text.ts';
import { idsIn, textsIn } from '../../dossier/walk.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { issue, type Issue } from '../issue.ts';
import { nearestHint } from '../passage-hint.ts';
import { placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** Collections whose texts are the dossier's own voice. Bibliographies and corrections quote what they are about. */
const OWN_VOICE = new Set(['dossier', 'chapters', 'entities', 'events', 'quotes', 'claims', 'terms']);
/** Fields that hold words of others by their nature: passages are checked as such, and names are names. */
const NOT_PROSE = new Set(['exact', 'prefix', 'suffix', 'aliases', 'nativeName', 'renderings', 'sameAs']);

/**
 * What the dossier puts in quotation marks is verbatim in a source. Words of other works are marked as theirs: by standing
 * in a `ref:` link in prose, or in an entry whose fields cite references.
 */
export const proseQuoteNotVerbatim: Rule = {
  code: 'prose-quote-not-verbatim',
  check: (context) =>
    context.entries
      .filter(({ collection }) => OWN_VOICE.has(collection))
      .flatMap((entry) => [...sourceLinks(entry, context), ...bareQuotations(entry, context), ...fieldQuotations(entry, context)]),
};

function sourceLinks(entry: ContextEntry, { sources }: Context): Issue[] {
  return entry.prose.links.flatMap((link) => {
    const source = link.address.type === 'typed' && link.address.kind === 'source' ? sources.get(link.address.id) : undefined;
    const target = source ? resolveSourceLink(link, source) : { type: 'source' as const };
    if (!source || target.type !== 'quotation' || target.match.type !== 'missing') return [];
    const elsewhere = findInSource(source, { exact: target.words });
    const hint =
      elsewhere.type === 'missing'
        ? nearestHint(source, target.words)
        : `The words stand in another paragraph of \`${source.id}\`. Take out \`#${link.address.type === 'typed' ? (link.address.fragment ?? '') : ''}\`.`;
    return [
      issue(
        'prose-quote-not-verbatim',
        { file: entry.file, ...link.position },
        `“${show(target.words)}” does not stand in \`${source.id}\`.`,
        hint,
      ),
    ];
  });
}

function bareQuotations(entry: ContextEntry, context: Context): Issue[] {
  return entry.prose.blocks.flatMap((block) =>
    quotationsIn(block.text).flatMap(({ words, start, end }) => {
      const attributed = block.links.some(
        (link) =>
          link.start <= start &&
          link.end >= end &&
          link.address.type === 'typed' &&
          (link.address.kind === 'source' || link.address.kind === 'ref'),
      );
      return attributed
        ? []
        : unlessVerbatim(
            words,
            { file: entry.file, ...block.position },
            context,
            'link them to their source: `[“…”](ref:…)` for words of a reference',
          );
    }),
  );
}

function fieldQuotations(entry: ContextEntry, context: Context): Issue[] {
  const citesReferences = idsIn(entry.data).some(({ kind }) => kind === 'reference');
  if (citesReferences && entry.collection !== 'dossier') return [];
  return textsIn(entry.data).flatMap(({ path, text }) => {
    if (path.some((key) => NOT_PROSE.has(String(key))) || citedBeside(entry.data, path)) return [];
    return quotationsIn(text).flatMap(({ words }) =>
      unlessVerbatim(words, placeOf(entry, path), context, 'cite the reference they come from in the same entry'),
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

function unlessVerbatim(
  words: string,
  place: { file: string; line: number; column: number },
  { sources, mainSource }: Context,
  otherwise: string,
): Issue[] {
  if ([...sources.values()].some((source) => findInSource(source, { exact: words }).type !== 'missing')) return [];
  const source = sources.get(mainSource);
  const hint = source ? nearestHint(source, words) : 'The dossier has no source.';
  return [
    issue(
      'prose-quote-not-verbatim',
      place,
      `“${show(words)}” stands in quotation marks and in no source.`,
      `${hint} If the words are those of another work, ${otherwise}; if they are nobody’s, take the marks away.`,
    ),
  ];
}
