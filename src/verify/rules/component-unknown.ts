import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { EDITOR_COMPONENTS } from '../../markdown/components.ts';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** Prose uses only the components the site registers, with the attributes they have. */
export const componentUnknown: Rule = {
  code: 'component-unknown',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const issues: Issue[] = [];
      visit(entry.tree, (node: Nodes) => {
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
        const { name } = node;
        if (name === null || /^[a-z]/.test(name)) return;
        const place = { file: entry.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
        const component = Object.hasOwn(EDITOR_COMPONENTS, name) ? EDITOR_COMPONENTS[name] : undefined;
        if (!component) {
          issues.push(
            issue(
              'component-unknown',
              place,
              `There is no component \`<${name}>\`.`,
              didYouMean(name, Object.keys(EDITOR_COMPONENTS), (known) => `<${known}>`),
            ),
          );
          return;
        }
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || component.attributes.includes(attribute.name)) continue;
          issues.push(
            issue(
              'component-unknown',
              place,
              `\`<${name}>\` has no attribute \`${attribute.name}\`.`,
              component.attributes.length === 0 ? 'It takes none.' : didYouMean(attribute.name, component.attributes),
            ),
          );
        }
      });
      return issues;
    }),
};
