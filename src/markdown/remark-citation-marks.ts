/** Sets citation marks as typography wants them: no blank before a raised number, none that breaks before a ¶, a comma between two numbers. */
import type { Parents, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

const NO_BREAK_SPACE = '\u00a0';

/** Runs after typed links have become `<TypedLink>` elements. */
export function remarkCitationMarks() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      if (node.name !== 'TypedLink' || !parent || index === undefined) return;
      const [kind, text] = [attribute(node, 'kind'), attribute(node, 'text')];
      if (kind === 'ref' && text === '') {
        replaceBlankBefore(parent, index, '');
        const before = parent.children[index - 1];
        const previous = before?.type === 'text' && before.value === '' ? parent.children[index - 2] : before;
        if (isNumber(previous)) node.attributes.push({ type: 'mdxJsxAttribute', name: 'follows', value: 'true' });
      }
      if (kind === 'source' && text.startsWith('¶')) replaceBlankBefore(parent, index, NO_BREAK_SPACE);
    });
  };
}

function replaceBlankBefore(parent: Parents, index: number, blank: string): void {
  const before = parent.children[index - 1];
  if (before?.type === 'text') before.value = before.value.replace(/\s+$/u, blank);
}

function isNumber(node: Parents['children'][number] | undefined): boolean {
  return node?.type === 'mdxJsxTextElement' && node.name === 'TypedLink' && attribute(node, 'kind') === 'ref';
}

function attribute(node: MdxJsxTextElement, name: string): string {
  const found = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
