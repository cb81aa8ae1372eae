import { findQuoted, withBracketedEllipses } from '../../dossier/quoted-words.ts';
import { findInSource, type SourceText } from '../../dossier/source-text.ts';
import { GAP } from '../../text/paragraphs.ts';
import { issue, type Issue } from '../issue.ts';
import { nearestHint, surroundingsHint } from '../passage-hint.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** The words of every passage must stand in its source. Nearly the same is not the same. */
export const passageNotFound: Rule = {
  code: 'passage-not-found',
  meaning: 'A passage is a promise that these very words stand in the source. They do not: one word, or a sign, is different.',
  mend: 'Copy the words from `text.txt`; the message shows the nearest ones and the first that differs. If the source says something else, so must the entry.',
  check: (context) => [...passages(context), ...preambles(context)],
};

function passages({ entries, sources, mainSource }: Context): Issue[] {
  return entries.flatMap((entry) =>
    entry.pointers.passages.flatMap(({ words, selector }) => {
      const source = sources.get(selector.source ?? mainSource);
      // An empty field is reported as that.
      if (!source || selector.exact.trim() === '' || findInSource(source, selector).type !== 'missing') return [];
      const alone = findInSource(source, { exact: selector.exact });
      const hint =
        alone.type === 'missing'
          ? (shortenedHint(source, selector.exact) ?? nearestHint(source, selector.exact))
          : `The words are there, but not with this \`prefix\` and \`suffix\`. ${surroundingsHint(source, alone.type === 'found' ? [alone] : alone.matches)}`;
      return [issue('passage-not-found', placeOf(entry, words), `“${show(selector.exact)}” does not stand in \`${source.id}\`.`, hint)];
    }),
  );
}

/** A passage has no gap, so what stands on either side of an ellipsis is two. */
function shortenedHint(source: SourceText, exact: string): string | undefined {
  const pieces = withBracketedEllipses(exact).split(GAP);
  if (pieces.length < 2 || findQuoted(source, pieces.join(GAP)).type === 'missing') return undefined;
  return `A passage leaves nothing out. Name each piece apart, in a quotation as \`passage\` and \`continued\`: ${pieces.map((piece) => `\`exact: ${show(piece.trim())}\``).join(', ')}.`;
}

/** What is said to stand at the head of a source is shown as its words. */
function preambles({ content, changed }: Context): Issue[] {
  return content.sources.flatMap((source) => {
    const { preamble } = source.data;
    if (preamble === undefined || changed.has(source.id) || source.body.startsWith(preamble)) return [];
    return [
      issue(
        'passage-not-found',
        placeOf(source, ['preamble']),
        `“${show(preamble)}” does not stand at the very start of \`text.txt\`.`,
        `The text begins with “${show(source.body.slice(0, BEGINNING))}”. Copy what is not part of the report, in quotes and with its blanks and line ends, or take \`preamble\` out.`,
      ),
    ];
  });
}

/** How much of a text a hint shows. */
const BEGINNING = 60;
