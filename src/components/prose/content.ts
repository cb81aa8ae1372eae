/** The component that renders the prose of an item. */
import {
  createComponent,
  markHTMLString,
  render,
  renderComponent,
  spreadAttributes,
  voidElementNames,
  type AstroComponentFactory,
} from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';
import { toJsxRuntime, type Components, type Evaluater, type Jsx } from 'hast-util-to-jsx-runtime';
import chapters from 'virtual:sourcebound/chapters';
import type { Item } from '../../dossier/types.ts';
import { readHtmlTree } from '../../markdown/to-html-tree.ts';

/**
 * In a build the chapters, few and long, are compiled by `@astrojs/mdx`; every other text is rendered from its tree, which
 * costs no module. Both go through the same plugins and give the same HTML.
 */
export function contentOf({ kind, id, prose }: Item): AstroComponentFactory {
  const compiled = kind === 'chapter' ? chapters[id] : undefined;
  return compiled ?? fromTree(prose.html);
}

function fromTree(html: Item['prose']['html']): AstroComponentFactory {
  const hast = readHtmlTree(html);
  return createComponent((result: SSRResult, { components = {} }: { components?: Partial<Components> }) => {
    const jsx = elements(result);
    const content = toJsxRuntime(hast, {
      Fragment: FRAGMENT,
      jsx,
      jsxs: jsx,
      components,
      elementAttributeNameCase: 'html',
      passKeys: false,
      createEvaluater: () => lookUp(components),
    });
    return render`${content}`;
  });
}

const FRAGMENT = Symbol('fragment');

/** Makes of an element what a component of Astro makes of one in its template: HTML where it can, parts that are rendered later where not. */
function elements(result: SSRResult): Jsx {
  return (type: unknown, { children, ...attributes }) => {
    if (type === FRAGMENT) return children;
    if (typeof type !== 'string') return renderComponent(result, nameOf(type), type, attributes, { default: () => render`${children}` });
    const start = `<${type}${String(spreadAttributes(attributes))}`;
    if (children === undefined && voidElementNames.test(type)) return markHTMLString(`${start}/>`);
    return [markHTMLString(`${start}>`), children, markHTMLString(`</${type}>`)];
  };
}

const nameOf = (component: unknown): string => (typeof component === 'function' ? component.name : '');

/** Finds a component by its name, and evaluates nothing: a tree of prose holds no code. */
function lookUp(components: Partial<Components>): Evaluater {
  const byName = new Map<string, unknown>(Object.entries(components));
  return {
    evaluateExpression: (expression) => {
      const component = expression.type === 'Identifier' ? byName.get(expression.name) : undefined;
      if (!component) throw new Error(`Prose holds ${expression.type}, which is no component of the site.`);
      return component;
    },
    evaluateProgram: () => {
      throw new Error('Prose holds code.');
    },
  };
}
