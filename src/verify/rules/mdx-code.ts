import type { Node, Nodes } from 'mdast';
import 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { EDITOR_COMPONENTS } from '../../markdown/components.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { NO_IMAGES, show } from '../words.ts';

/** Content is data, not code: no import, export, expression, HTML or image, and only literal attributes. Checked before anything is compiled. */
export const mdxCode: Rule = {
  code: 'mdx-code',
  meaning: 'Content is data and not code: nothing in it may run. Code, HTML and images are refused before anything is made of them.',
  mend: 'Write Markdown. A brace that readers should see is `\\{`, a less-than sign `\\<`. Link to a picture rather than showing it.',
  checkEntry: ({ tree, file }) => {
    const issues: Issue[] = [];
    eachNode<Nodes>(tree, (node) => {
      for (const { at, message, hint } of find(node)) {
        const { line, column } = at.position?.start ?? { line: 1, column: 1 };
        issues.push(issue('mdx-code', { file, line, column }, message, hint));
      }
    });
    return issues;
  },
};

function find(node: Nodes): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          at: node,
          message: `The prose holds code: \`${show(node.value)}\`.`,
          hint: 'Take it out. A paragraph must not begin with the word import or export; begin it otherwise.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          at: node,
          message: `The prose holds an expression: \`{${show(node.value)}}\`.`,
          hint: 'Write the value itself. For a brace that readers see, write `\\{`.',
        },
      ];
    case 'html':
      return [{ at: node, message: `The prose holds HTML: \`${show(node.value)}\`.`, hint: 'Write Markdown instead.' }];
    case 'image':
    case 'imageReference':
      return [
        {
          at: node,
          message: `The prose holds an image: \`![${show(node.alt ?? '')}]\`.`,
          hint: NO_IMAGES,
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findInElement(node);
    default:
      return [];
  }
}

function findInElement(element: MdxJsxFlowElement | MdxJsxTextElement): Finding[] {
  const { name } = element;
  if (name === null)
    return [{ at: element, message: 'The prose holds an empty tag: `<>`.', hint: 'Take it out; write `\\<` for a less-than sign.' }];
  const expressions = element.attributes
    .filter(({ type, value }) => type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null))
    .map((attribute) => ({
      at: attribute,
      message: `An attribute of \`<${name}>\` holds an expression${attribute.type === 'mdxJsxAttribute' ? `: \`${attribute.name}\`` : ''}.`,
      hint: 'Write the value as plain text: `name="value"`.',
    }));
  if (!/^[a-z]/.test(name)) return expressions;
  const meant = Object.keys(EDITOR_COMPONENTS).find((component) => component.toLowerCase() === name);
  const html = {
    at: element,
    message: `The prose holds HTML: \`<${name}>\`.`,
    hint: meant ? `Did you mean \`<${meant}>\`?` : 'Write Markdown instead: **strong**, *emphasis*, lists, tables and links.',
  };
  return [html, ...expressions];
}

interface Finding {
  at: Pick<Node, 'position'>;
  message: string;
  hint: string;
}
