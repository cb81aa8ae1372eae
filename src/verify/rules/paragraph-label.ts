import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../../markdown/each-node.ts';
import { readTypedLink } from '../../markdown/typed-link.ts';
import { issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { show } from '../words.ts';

const LABEL = /^¶\[?(\d+)\]?$/;

/** A ¶ names the paragraph that its link leads to. */
export const paragraphLabel: Rule = {
  code: 'paragraph-label',
  meaning: 'A ¶ with a number tells readers which paragraph of the source a sentence rests on. The number and the link disagree.',
  mend: 'Look up the paragraph, and make both the same, as in `[¶2](source:id#p2)`.',
  checkEntry: ({ tree, file }) =>
    nodesOf(tree, 'link').flatMap((link) => {
      const [label, number] = LABEL.exec(toString(link).trim()) ?? [];
      const address = readTypedLink(link.url);
      if (number === undefined || address.type !== 'typed' || address.kind !== 'source' || address.fragment === `p${number}`) return [];
      const { line, column } = link.position?.start ?? { line: 1, column: 1 };
      const leads = address.fragment === undefined ? 'to no paragraph' : `to \`#${show(address.fragment)}\``;
      const other = /^p\d+$/.test(address.fragment ?? '') ? `, or \`[¶${address.fragment?.slice(1) ?? ''}](${link.url})\`` : '';
      return [
        issue(
          'paragraph-label',
          { file, line, column },
          `The link says ${label ?? ''} and leads ${leads}.`,
          `Write \`[¶${number}](source:${address.id}#p${number})\`${other}.`,
        ),
      ];
    }),
};
