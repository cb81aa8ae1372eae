import { nodesOf } from '../../markdown/each-node.ts';
import { issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { show } from '../words.ts';

/** The title of a link is seen by nobody on a phone or on paper, and no check would look at what it says. */
export const linkTitle: Rule = {
  code: 'link-title',
  meaning: 'The title of a link shows only under a mouse: nobody sees it on a phone or on paper, and no check looks at what it says.',
  mend: 'Say it in the sentence. A link is `[words](address)` only.',
  checkEntry: ({ tree, file }) =>
    nodesOf(tree, 'link').flatMap(({ title, position }) => {
      if (!title) return [];
      const { line, column } = position?.start ?? { line: 1, column: 1 };
      const hint = 'Say it in the sentence, and write `[words](address)` only.';
      return [issue('link-title', { file, line, column }, `The link has the title \`${show(title)}\`.`, hint)];
    }),
};
