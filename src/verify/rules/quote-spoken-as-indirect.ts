import { speechIn } from '../../dossier/speech.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';
import { passagesOf, type SpokenPassage } from '../spoken.ts';
import { show } from '../words.ts';

/** Stands between words and the mark that closes them. */
const STOP = /[\s.,;:!?…]+$/u;

/** Words that a source prints between quotation marks, and no others, are those of the speaker. */
export const quoteSpokenAsIndirect: Rule = {
  code: 'quote-spoken-as-indirect',
  meaning:
    'A quotation with `form: indirect` is what the source tells in words of its own. These words fill a pair of quotation marks of the source: the speaker’s own words would be shown as if somebody else had put them so.',
  mend: 'Write `form: whole` for a sentence, `form: partial` for words of one. Leave it where the marks are those of another speaker, who tells what this one said.',
  check: (context) =>
    context.content.quotes.flatMap((entry) => {
      const [first] = entry.data.form === 'indirect' ? passagesOf(entry, context) : [];
      if (!first || !fillsMarks(first)) return [];
      const words = first.source.text.slice(first.span.start, first.span.end);
      return [
        issue(
          'quote-spoken-as-indirect',
          placeOf(entry, ['form']),
          `“${show(words)}” stands between quotation marks of \`${first.source.id}\`, and \`form\` says that the source tells it in its own words.`,
          'Write `form: whole` for a sentence, or `form: partial` for words of one.',
        ),
      ];
    }),
};

function fillsMarks({ source, span }: SpokenPassage): boolean {
  const { text } = source;
  return speechIn(source).some(({ start, end }) => {
    const [spoken, quoted] = [text.slice(start, end), text.slice(span.start, span.end)].map((words) => words.replace(STOP, '').trim());
    return start <= span.start && span.end <= end && spoken === quoted;
  });
}
