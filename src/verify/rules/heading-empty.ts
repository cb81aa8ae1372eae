import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../../markdown/each-node.ts';
import { issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { show } from '../words.ts';
import { hasWords } from '../../text/words.ts';

/** A heading names what follows: one without a word cannot be listened to, searched or linked. */
export const headingEmpty: Rule = {
  code: 'heading-empty',
  meaning: 'A heading names what follows. Without a word it cannot be listened to, found or linked.',
  mend: 'Write what follows. For a mere break between paragraphs write `---` between blank lines.',
  checkEntry: ({ tree, file }) =>
    nodesOf(tree, 'heading').flatMap((heading) => {
      const text = toString(heading);
      if (hasWords(text)) return [];
      const { line, column } = heading.position?.start ?? { line: 1, column: 1 };
      const message = text.trim() === '' ? 'The heading is empty.' : `The heading \`${show(text)}\` holds no word.`;
      return [issue('heading-empty', { file, line, column }, message, 'Name what follows, or write `---` for a mere break.')];
    }),
};
