import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';
import { passagesOf } from '../spoken.ts';

/** What goes on behind an interruption stands in the same source, behind what came before. */
export const quoteInterrupted: Rule = {
  code: 'quote-interrupted',
  meaning:
    'A quotation that the source interrupts is given in several passages. They must follow each other in one source, as they were said.',
  mend: 'Put the passages in the order of the source, or make two quotations of them.',
  check: (context) => context.content.quotes.flatMap((entry) => [...apart(entry, context), ...besideOriginal(entry)]),
};

function apart(entry: QuoteEntry, context: Context): Issue[] {
  const passages = passagesOf(entry, context);
  return passages.flatMap(({ source, span, path }, index) => {
    const before = passages[index - 1];
    if (!before) return [];
    if (before.source !== source) {
      return [
        issue(
          'quote-interrupted',
          placeOf(entry, path),
          `The quotation goes on in \`${source.id}\`, but begins in \`${before.source.id}\`.`,
          `Write \`source: ${before.source.id}\` beside this \`exact\`, or make a quotation of its own of it.`,
        ),
      ];
    }
    if (before.span.end <= span.start) return [];
    return [
      issue(
        'quote-interrupted',
        placeOf(entry, path),
        'The words stand in the source before those that they continue.',
        'Put the passages in the order of the source.',
      ),
    ];
  });
}

/** The pieces of an original join one passage. */
function besideOriginal(entry: QuoteEntry): Issue[] {
  if (!entry.data.original || entry.data.continued.length === 0) return [];
  return [
    issue(
      'quote-interrupted',
      placeOf(entry, ['continued'], 'key'),
      'The quotation has an original, whose pieces belong to one passage, and goes on in another.',
      'Make a quotation of its own of what stands behind the interruption.',
    ),
  ];
}

type QuoteEntry = Context['content']['quotes'][number];
