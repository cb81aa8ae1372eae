/** The page at an old address: it leads readers and search engines to the new one, without a script. */
import { escapeHtml } from '../text/escape-html.ts';
import { policyMeta } from './policy.ts';

/** The whole page. Browsers go on at once (HTML, 4.2.5.3); who does not follow finds the link. */
export function redirectPage({ url, path, title, words, language, interfaceLanguage, direction }: Redirected): string {
  const address = escapeHtml(path);
  return [
    `<!doctype html><html lang="${escapeHtml(interfaceLanguage)}" dir="${direction}"><head><meta charset="utf-8">`,
    // It has no script that Trusted Types could hold.
    policyMeta({ styles: [], scripts: [] }, { trustedTypes: false }),
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    `<title>${escapeHtml(words.title)}</title><meta name="viewport" content="width=device-width">`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(url)}"></head>`,
    `<body><main><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.text)} <a href="${address}" lang="${escapeHtml(language)}">${escapeHtml(title)}</a></p></main></body></html>\n`,
  ].join('\n');
}

interface Redirected {
  /** The new address, and its path from the root of the host. */
  url: string;
  path: string;
  /** What the page there is called, in the language of the dossier. */
  title: string;
  /** That it has moved, in the language of the interface. */
  words: { title: string; text: string };
  language: string;
  interfaceLanguage: string;
  direction: 'ltr' | 'rtl';
}
