/** The rules of a style sheet that a page uses. */
import { PurgeCSS } from 'purgecss';
import { memoize } from '../text/memoize.ts';

const WORD = /[\w-]+/g;

/**
 * Gives a function from a style sheet and the names in a page to the rules that are used. Custom properties stay, for the
 * style sheets that scripts bring. Pages that use the same names of a style sheet share one result.
 */
export function usedStyles(scripts: string): (css: string, names: ReadonlySet<string>) => Promise<string> {
  const inScripts = wordsOf(scripts);
  const sheetOf = memoize((css) => ({ vocabulary: wordsOf(css), rulesFor: memoize((used) => purge(css, used)) }));
  return (css, names) => {
    const { vocabulary, rulesFor } = sheetOf(css);
    return rulesFor([...vocabulary].filter((word) => names.has(word) || inScripts.has(word)).join(' '));
  };
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(WORD));

async function purge(css: string, used: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: used, extension: 'words' }],
    extractors: [{ extensions: ['words'], extractor: (words: string) => words.split(' ') }],
    css: [{ raw: css }],
    keyframes: true,
    // A selector of nothing but these, as in `:target` or `:is(.a, .b) :is(i, b)`, would count as unused; what stands in them is looked at all the same.
    safelist: { standard: [/^:/] },
  });
  return result?.css ?? '';
}
