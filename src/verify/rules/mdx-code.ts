import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { show } from '../words.ts';

/** Content is data, not code: no import, export, expression or HTML, and only literal attributes. Checked before anything is compiled. */
export const mdxCode: Rule = {
  code: 'mdx-code',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const issues: Issue[] = [];
      visit(entry.tree, (node: Nodes) => {
        const finding = find(node);
        if (finding)
          issues.push(
            issue(
              'mdx-code',
              { file: entry.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 },
              finding[0],
              finding[1],
            ),
          );
      });
      return issues;
    }),
};

function find(node: Nodes): [message: string, hint: string] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        `The prose holds code: \`${show(node.value)}\`.`,
        'Take it out. A paragraph must not begin with the words import or export; write them otherwise.',
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        `The prose holds an expression: \`{${show(node.value)}}\`.`,
        'Write the value itself. For a brace that readers see, write `\\{`.',
      ];
    case 'html':
      return [`The prose holds HTML: \`${show(node.value)}\`.`, 'Write Markdown instead.'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name === null) return ['The prose holds a fragment: `<>`.', 'Take it out; write `\\<` for a less-than sign.'];
      if (/^[a-z]/.test(node.name))
        return [`The prose holds HTML: \`<${node.name}>\`.`, 'Write Markdown instead: **strong**, *emphasis*, lists, tables and links.'];
      const expression = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object',
      );
      if (!expression || (expression.type === 'mdxJsxAttribute' && expression.value === null)) return undefined;
      return [`An attribute of \`<${node.name}>\` holds an expression.`, 'Write the value as plain text: `name="value"`.'];
    }
    default:
      return undefined;
  }
}
