/** What a page of a live site says that is looked at there. */
import { Parser } from 'htmlparser2';

/** Elements whose addresses a browser loads by itself. */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  script: ['src'],
  link: ['href'],
  iframe: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  embed: ['src'],
};
/** Of links only these are loaded. */
const LOADED_LINK = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/i;
const INSECURE = /^http:/i;
const TEXT_FRAGMENT = ':~:text=';

export function readLivePage(html: string): LivePage {
  const page: LivePage = { policies: [], insecure: [], fragments: [] };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { href = '', rel = '', content = '' } = attributes;
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.policies.push(content);
      if (name === 'a' && href.includes(TEXT_FRAGMENT)) page.fragments.push(href);
      if (name === 'link' && !LOADED_LINK.test(rel)) return;
      for (const attribute of LOADED[name] ?? []) {
        const address = attributes[attribute] ?? '';
        if (INSECURE.test(address)) page.insecure.push(address);
      }
    },
  });
  parser.end(html);
  return page;
}

export interface LivePage {
  /** The security policies that stand in it. */
  policies: string[];
  /** What it loads without encryption. */
  insecure: string[];
  /** Links to words on pages of others. */
  fragments: string[];
}
