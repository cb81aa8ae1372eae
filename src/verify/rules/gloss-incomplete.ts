import type { Side } from '../../dossier/gloss.ts';
import { beginningOf, endOf } from '../../text/cut.ts';
import type { Span } from '../../text/find-passage.ts';
import { issue } from '../issue.ts';
import { glossedTexts, TEXT_NAMES } from '../originals.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** The pieces hold every word of the original and of the quotation. Where words of a piece are not found, that is reported first. */
export const glossIncomplete: Rule = {
  code: 'gloss-incomplete',
  meaning: 'The pieces of an original are laid under it word for word, so that readers can compare. Some words belong to no piece.',
  mend: 'Add the words to a piece. What nothing renders is `left-out`, what renders nothing is `added`.',
  check: (context) =>
    glossedTexts(context).flatMap(({ entry, side, text, parts, left }) =>
      parts.some(({ laid }) => laid.type !== 'laid')
        ? []
        : left.map((span) =>
            issue(
              'gloss-incomplete',
              placeOf(entry, ['original', 'pieces'], 'key'),
              `No piece holds “${show(text.slice(span.start, span.end))}” of ${TEXT_NAMES[side]}.`,
              `${surroundings(text, span)} ${ADVICE[side]}`,
            ),
          ),
    ),
};

const ADVICE = {
  original: 'Add a piece with these words as `original:` and what they say as `literal:`; if nothing renders them, `difference: left-out`.',
  rendered: 'Add them to the `rendered:` of a piece; if they render nothing, as a piece of their own with `difference: added`.',
} satisfies Record<Side, string>;

/** The words with what stands on either side. */
function surroundings(text: string, { start, end }: Span): string {
  const [before, after] = [endOf(text.slice(0, start), AROUND), beginningOf(text.slice(end), AROUND)];
  return `They stand in “${show(`${before}${text.slice(start, end)}${after}`)}”.`;
}

/** Characters on either side. */
const AROUND = 30;
