import { resolveSourceLink } from '../../dossier/links.ts';
import { findInSource, partAt } from '../../dossier/source-text.ts';
import { issue, type Issue } from '../issue.ts';
import { surroundingsHint } from '../passage-hint.ts';
import { placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** The words of a passage must point to one place only. */
export const passageAmbiguous: Rule = {
  code: 'passage-ambiguous',
  meaning: 'A passage points to one place of its source. These words stand there more than once.',
  mend: 'Quote a few words more, or say with `prefix` or `suffix` what stands directly before or behind. In prose, name the paragraph.',
  check: (context) => context.entries.flatMap((entry) => [...fields(entry, context), ...links(entry, context)]),
};

function fields(entry: ContextEntry, { sources, mainSource }: Context): Issue[] {
  return entry.pointers.passages.flatMap(({ words, selector, isPaired }) => {
    const source = sources.get(selector.source ?? mainSource);
    const match = source ? findInSource(source, selector) : { type: 'missing' as const };
    if (!source || match.type !== 'ambiguous') return [];
    return [
      issue(
        'passage-ambiguous',
        placeOf(entry, words),
        `“${show(selector.exact)}” stands ${match.matches.length} times in \`${source.id}\`.`,
        isPaired ? 'Quote a few words more.' : `Say which one with \`prefix\` or \`suffix\`. ${surroundingsHint(source, match.matches)}`,
      ),
    ];
  });
}

function links(entry: ContextEntry, { sources }: Context): Issue[] {
  return entry.prose.links.flatMap((link) => {
    const { address, position } = link;
    const source = address.type === 'typed' && address.kind === 'source' ? sources.get(address.id) : undefined;
    const target = source ? resolveSourceLink(link, source) : { type: 'source' as const };
    if (!source || target.type !== 'quotation' || target.match.type !== 'ambiguous') return [];
    const parts = [...new Set(target.match.matches.map(({ start }) => partAt(source, start)))];
    const paragraphs = parts.filter((part) => part !== 'preamble');
    const hint =
      parts.length > 1
        ? `Name the paragraph: ${paragraphs.map((number) => `\`source:${source.id}#p${number}\``).join(' or ')}.`
        : 'Quote a few words more.';
    return [
      issue(
        'passage-ambiguous',
        { file: entry.file, ...position },
        `“${show(target.words)}” stands ${target.match.matches.length} times in \`${source.id}\`.`,
        hint,
      ),
    ];
  });
}
