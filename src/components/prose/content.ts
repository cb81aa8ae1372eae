/** The component that renders the prose of an item. */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { __astro_tag_component__ } from 'astro/runtime/server/index.js';
import { toJsxRuntime, type Components, type Evaluater } from 'hast-util-to-jsx-runtime';
import chapters from 'virtual:sourcebound/chapters';
import type { Item } from '../../dossier/types.ts';
import { readHtmlTree } from '../../markdown/to-html-tree.ts';

/**
 * In a build the chapters, few and long, are compiled by `@astrojs/mdx`; every other text is rendered from its tree, which
 * costs no module. Both go through the same plugins and give the same HTML.
 */
export async function contentOf({ kind, id, prose }: Item) {
  const compiled = kind === 'chapter' ? chapters[id] : undefined;
  return compiled ? (await compiled()).default : fromTree(prose.html);
}

/** Finds a component by its name, and evaluates nothing: a tree of prose holds no code. */
function lookUp(components: Partial<Components>): Evaluater {
  return {
    evaluateExpression: (expression) => {
      const component =
        expression.type === 'Identifier' ? Object.entries(components).find(([name]) => name === expression.name)?.[1] : undefined;
      if (!component) throw new Error(`Prose holds ${expression.type}, which is no component of the site.`);
      return component;
    },
    evaluateProgram: () => {
      throw new Error('Prose holds code.');
    },
  };
}

function fromTree(html: Item['prose']['html']) {
  const hast = readHtmlTree(html);
  const Content = ({ components = {} }: { components?: Partial<Components> }) =>
    toJsxRuntime(hast, {
      Fragment,
      jsx,
      jsxs,
      components,
      elementAttributeNameCase: 'html',
      passKeys: false,
      createEvaluater: () => lookUp(components),
    });
  __astro_tag_component__(Content, 'astro:jsx');
  return Content;
}
