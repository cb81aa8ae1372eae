import { KINDS } from '../../schemas/kinds.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** A paragraph may be broken into lines; so many, of which most end a sentence, are paragraphs. */
const [MANY, MOST] = [5, 0.75];
const ENDS_SENTENCE = /[\p{Sentence_Terminal}…][\p{Pf}\p{Pe}"']*\s*$/u;

/** A paragraph is the smallest thing that a ¶ leads to. */
export const sourceOneParagraph: Rule = {
  code: 'source-one-paragraph',
  meaning:
    'The text of a source has many lines that end sentences and no blank line between any two, so that all of it is one paragraph. Every ¶ would be ¶1, and lead to the whole.',
  mend: 'Write `paragraphs: line` into `source.yaml` where each line is a paragraph. Where lines only break a paragraph, put a blank line between paragraphs, and the new SHA-256 into `source.yaml`.',
  check: ({ content, sources }) =>
    content.sources.flatMap((entry) => {
      const source = sources.get(entry.id);
      if (!source || entry.data.paragraphs === 'line' || source.paragraphs.length > 1) return [];
      const lines = source.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
      if (lines.length < MANY || lines.filter((line) => ENDS_SENTENCE.test(line)).length < MOST * lines.length) return [];
      return [
        issue(
          'source-one-paragraph',
          placeOf(entry, []),
          `The ${lines.length} lines of \`${KINDS.source.text}\` are one paragraph, because no blank line parts them.`,
          'If each line is a paragraph, write `paragraphs: line`. Otherwise put blank lines between the paragraphs.',
        ),
      ];
    }),
};
