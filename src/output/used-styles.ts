/** The rules of a style sheet that a page uses. */
import { PurgeCSS } from 'purgecss';

const WORD = /[\w-]+/g;

/**
 * Gives a function from a style sheet and the names in a page to the rules that are used. Custom properties stay, for the
 * style sheets that scripts bring. Pages that use the same names of a style sheet share one result.
 */
export function usedStyles(scripts: string): (css: string, names: ReadonlySet<string>) => Promise<string> {
  const inScripts = wordsOf(scripts);
  const results = new Map<string, Promise<string>>();
  const vocabularies = new Map<string, ReadonlySet<string>>();
  return (css, names) => {
    const vocabulary = vocabularies.get(css) ?? wordsOf(css);
    vocabularies.set(css, vocabulary);
    const used = [...vocabulary].filter((word) => names.has(word) || inScripts.has(word)).join(' ');
    const key = `${css}\0${used}`;
    const result = results.get(key) ?? purge(css, used);
    results.set(key, result);
    return result;
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
