import { findQuoted } from '../../dossier/quoted-words.ts';
import { stringsFor } from '../../strings/index.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { issue } from '../issue.ts';
import { findDossier, placeInProse, type Rule } from '../rule.ts';
import { show } from '../words.ts';
import { hasWords } from '../../text/words.ts';

/** What is typed where a keyboard has no quotation marks, and marks of which only one is there. */
const TYPED_MARKS = /^(?:,{1,2}|<<|`{1,2}|['‘‚´“”„«»‹›"]{1,2})(?=\S)|(?<=\S)(?:>>|´{1,2}|`{1,2}|['‘’“”„«»‹›"]{1,2})$/gu;

/**
 * The words of a link to a source stand in that source, or name it. What the dossier says in words of its own leads to the
 * paragraph that it puts so.
 */
export const sourceLinkWords: Rule = {
  code: 'source-link-words',
  meaning:
    'A link to a source that has no quotation marks says that its words stand there, or names a paragraph that they sum up. These do neither.',
  mend: 'Copy the words from the source, or name the paragraph: `source:id#p1`.',
  check: (context) => {
    const { entries, sources, content } = context;
    const { quote } = stringsFor(findDossier(context)?.data.language ?? '');
    return entries.flatMap((entry) =>
      entry.prose.blocks.flatMap((block) =>
        block.links.flatMap(({ address, text, start }) => {
          if (address.type !== 'typed' || address.kind !== 'source' || address.fragment !== undefined) return [];
          const source = sources.get(address.id);
          if (!source || !hasWords(text) || quotationsIn(text).length > 0 || findQuoted(source, text).type !== 'missing') return [];
          const { title, publisher, author } = content.sources.find(({ id }) => id === address.id)?.data ?? {};
          if ([title, publisher, author].some((name) => name?.toLowerCase() === text.trim().toLowerCase())) return [];
          const bare = text.trim().replace(TYPED_MARKS, '');
          const isMarked = bare !== text.trim() && findQuoted(source, bare).type !== 'missing';
          return [
            issue(
              'source-link-words',
              placeInProse(entry, block, start),
              `“${show(text)}” does not stand in \`${source.id}\`, to which it links.`,
              isMarked
                ? `The words do, but what stands around them are no quotation marks. Write \`[${quote.open}${show(bare)}${quote.close}](source:${source.id})\`.`
                : `For a paraphrase name its paragraph: \`[${show(text)}](source:${source.id}#p1)\`. Words of the source stand in quotation marks: \`[“…”](source:${source.id})\`.`,
            ),
          ];
        }),
      ),
    );
  },
};
