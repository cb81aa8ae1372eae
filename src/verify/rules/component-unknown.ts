import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { EDITOR_COMPONENTS } from '../../markdown/components.ts';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** Prose uses only the components the site registers, with the attributes they have. */
export const componentUnknown: Rule = {
  code: 'component-unknown',
  check: ({ entries }) =>
    entries.flatMap(({ tree, file }) => {
      const issues: Issue[] = [];
      visit(tree, (node: Nodes) => {
        // Names in small letters are HTML, which `mdx-code` reports.
        const isComponent =
          (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && !/^(?:[a-z]|$)/.test(node.name ?? '');
        if (isComponent) issues.push(...check(node, file));
      });
      return issues;
    }),
};

function check(element: MdxJsxFlowElement | MdxJsxTextElement, file: string): Issue[] {
  const name = element.name ?? '';
  const component = Object.hasOwn(EDITOR_COMPONENTS, name) ? EDITOR_COMPONENTS[name] : undefined;
  if (!component) {
    const hint = didYouMean(name, Object.keys(EDITOR_COMPONENTS), (known) => `<${known}>`);
    return [issue('component-unknown', { file, ...startOf(element) }, `There is no component \`<${name}>\`.`, hint)];
  }
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || component.attributes.includes(attribute.name)) return [];
    const hint = component.attributes.length === 0 ? 'It takes none.' : didYouMean(attribute.name, component.attributes);
    return [issue('component-unknown', { file, ...startOf(attribute) }, `\`<${name}>\` has no attribute \`${attribute.name}\`.`, hint)];
  });
}

const startOf = ({ position }: { position?: Nodes['position'] }) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
