/** What is done to a page that Astro has written: one style sheet that holds only what the page uses, and its security policy. */
import { PurgeCSS } from 'purgecss';
import { contentSecurityPolicy } from './policy.ts';

const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
/** An inline script that runs. Data in a script (JSON-LD) needs no permission. */
const SCRIPT = /<script(?![^>]*\s(?:src|type="application\/))[^>]*>([^]*?)<\/script>/g;
/** The sheet and the policy stand behind the encoding, before anything they concern. */
const CHARSET = '<meta charset="utf-8">';

/**
 * The page with its style sheets joined into one, unused rules left out, and the policy in its head.
 * Custom properties stay, for the style sheets that scripts bring. A rule counts as used when each class, id, element and
 * attribute name of its selector occurs in the page, templates included, or in the `scripts` of the site.
 * @throws Error when the page has no `<meta charset="utf-8">` to stand behind.
 */
export async function finishPage(page: string, scripts = ''): Promise<string> {
  if (!page.includes(CHARSET)) throw new Error(`A page lacks ${CHARSET}.`);
  const css = contents(page, STYLE).join('\n');
  const bare = page.replace(STYLE, '');
  const style = await usedStyles(bare + scripts, css);
  const policy = contentSecurityPolicy({ styles: [style], scripts: contents(bare, SCRIPT) });
  return bare.replace(CHARSET, () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style>`);
}

async function usedStyles(content: string, css: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: content, extension: 'html' }],
    css: [{ raw: css }],
    keyframes: true,
    // A selector of nothing but these, as in `:target` or `:is(.a, .b) :is(i, b)`, would count as unused; what stands in them is looked at all the same.
    safelist: { standard: [/^:/] },
  });
  return result?.css ?? '';
}

function contents(page: string, element: RegExp): string[] {
  return [...page.matchAll(element)].map(([, text = '']) => text);
}
