import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { EDITOR_COMPONENTS, literalAttributes } from '../../markdown/components.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { didYouMean, show } from '../words.ts';

/** Prose uses only the components the site registers, with the attributes they have and need. */
export const componentUnknown: Rule = {
  code: 'component-unknown',
  meaning:
    'Prose may hold a few components, such as `<Background>`, each with attributes of its own. Whatever else begins with `<` and a capital letter, or is written otherwise, would break the page.',
  mend: 'Write the component and its attribute as the message shows them, with straight quotation marks. Mind capital letters, and close what was opened.',
  checkEntry: ({ tree, file }) => {
    const issues: Issue[] = [];
    eachNode<Nodes>(tree, (node) => {
      // Names in small letters are HTML, which `mdx-code` reports.
      const isComponent = (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && !/^(?:[a-z]|$)/.test(node.name ?? '');
      if (isComponent) issues.push(...check(node, file));
    });
    return issues;
  },
};

/** What is to be said of a name that no component has. */
export const noComponent = (name: string): [message: string, hint: string] => [
  `There is no component \`<${name}>\`.`,
  didYouMean(name, Object.keys(EDITOR_COMPONENTS), (known) => `<${known}>`),
];

function check(element: MdxJsxFlowElement | MdxJsxTextElement, file: string): Issue[] {
  const name = element.name ?? '';
  const component = Object.hasOwn(EDITOR_COMPONENTS, name) ? EDITOR_COMPONENTS[name] : undefined;
  if (!component) return [issue('component-unknown', { file, ...startOf(element) }, ...noComponent(name))];
  const attributes = typeof component.attributes === 'function' ? component.attributes(literalAttributes(element)) : component.attributes;
  const known = Object.keys(attributes);
  const unknown = element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || known.includes(attribute.name)) return [];
    const hint = known.length === 0 ? 'It takes none.' : didYouMean(attribute.name, known);
    return [issue('component-unknown', { file, ...startOf(attribute) }, `\`<${name}>\` has no attribute \`${attribute.name}\`.`, hint)];
  });
  const twice = element.attributes.filter(
    (attribute, index) =>
      attribute.type === 'mdxJsxAttribute' &&
      element.attributes.slice(0, index).some((before) => before.type === 'mdxJsxAttribute' && before.name === attribute.name),
  );
  const wrong = Object.entries(attributes).flatMap(([required, { accepts, expected }]) => {
    const attribute = element.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === required);
    // A value that is an expression is reported by `mdx-code`.
    if (typeof attribute?.value === 'object' && attribute.value !== null) return [];
    if (typeof attribute?.value === 'string' && accepts(attribute.value)) return [];
    const found = typeof attribute?.value === 'string' ? `\`${show(attribute.value)}\` as` : 'no';
    return [
      issue(
        'component-unknown',
        { file, ...startOf(attribute ?? element) },
        `\`<${name}>\` has ${found} \`${required}\`.`,
        `Write ${expected}.`,
      ),
    ];
  });
  return [
    ...unknown,
    ...twice.map((attribute) =>
      issue(
        'component-unknown',
        { file, ...startOf(attribute) },
        `\`<${name}>\` has the attribute \`${attribute.type === 'mdxJsxAttribute' ? attribute.name : ''}\` twice.`,
        'Keep one of the two.',
      ),
    ),
    ...wrong,
  ];
}

const startOf = ({ position }: { position?: Nodes['position'] }) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
