import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** A file that ends with its fields. */
const ONLY_FIELDS = /(?:\r\n|\r|\n)---\s*$/;

/** A chapter or page is there to be read. */
export const proseEmpty: Rule = {
  code: 'prose-empty',
  meaning: 'A chapter or page has a head and no text. Readers would be led to it, and find nothing.',
  mend: 'Write the text below the second line of `---`, or keep the file outside the content folder until it is written.',
  checkEntry: (entry) => {
    const { kind, prose, text, readable } = entry;
    if (
      !readable ||
      (kind !== 'chapter' && kind !== 'page') ||
      prose.blocks.length > 0 ||
      prose.figures.length > 0 ||
      !ONLY_FIELDS.test(text)
    )
      return [];
    return [
      issue(
        'prose-empty',
        placeOf(entry, ['title']),
        `The ${kind} has no text.`,
        'Write it below the second line of `---`, or keep the file outside the content folder until it is written.',
      ),
    ];
  },
};
