/** What is done to a page that Astro has made: one style sheet that holds only what the page uses, and its security policy. */
import { replaceSpans } from '../text/replace-spans.ts';
import { refusedAddress } from './addresses.ts';
import { policyMeta, type PolicyMode } from './policy.ts';
import { isSheet, readPage } from './read-page.ts';
import { usedStyles } from './used-styles.ts';
import type { Attributes, PageListener } from './walk-page.ts';

/**
 * Gives the function that finishes the pages of a site: their style sheets are joined where the first one stands, unused rules
 * left out, the policy stands in the head, and text is escaped in attributes too. A rule counts as used when each class, id, element and
 * attribute of its selector is in the page, templates included, or a word of the `scripts` of the site. Of the style sheets
 * that a page links those in `sheets`, by their addresses, are put into it.
 * The function throws when a page has no `<meta charset>` to stand behind, or an address that is not published. A listener is told
 * what stands in the finished page, but for the style sheet and the policy.
 */
export function pageFinisher({ scripts = '', sheets = new Map(), trustedTypes = false, offline = false }: FinishOptions = {}): (
  page: string,
  listener?: PageListener,
) => Promise<string> {
  const styles = usedStyles(scripts);
  const join = joining();
  const isPutIn = (name: string, attributes: Attributes) => isSheet(name, attributes) && sheets.has(attributes['href'] ?? '');
  return async (page, listener) => {
    const read = readPage(page, listener ? [telling(listener, isPutIn)] : []);
    if (read.charsetEnd === -1) throw new Error('A page lacks <meta charset>.');
    const refused = read.addresses.find(refusedAddress);
    if (refused)
      throw new Error(`A page holds <${refused.element} ${refused.attribute}="${refused.value}">, an address that is never published.`);
    const own = read.styles.flatMap((sheet) => {
      const text = 'text' in sheet ? sheet.text : sheets.get(sheet.href);
      return text === undefined ? [] : [{ ...sheet, text }];
    });
    const style = await styles(join(own), read.names);
    const policy = policyMeta({ styles: own.length === 0 ? [] : [style], scripts: read.scripts }, { trustedTypes, offline });
    return replaceSpans(page, [
      { start: read.charsetEnd, end: read.charsetEnd, text: policy },
      ...own.map(({ start, end }, index) => ({ start, end, text: index === 0 ? `<style>${style}</style>` : '' })),
      ...read.unescaped.map((at) => ({ start: at, end: at + 1, text: '&lt;' })),
    ]);
  };
}

/** Tells a listener of all elements but some. */
const telling = (listener: PageListener, isLeftOut: (name: string, attributes: Attributes) => boolean): PageListener => ({
  ...listener,
  onElement: (name, attributes, place) => {
    if (!isLeftOut(name, attributes)) listener.onElement(name, attributes, place);
  },
});

/**
 * Gives the function that joins the style sheets of a page. Files that follow each other are parts of one, which Astro has cut;
 * what stands in the page begins a line. Most pages link the same files, and what is known of their text is found by it.
 */
function joining(): (sheets: readonly Sheet[]) => string {
  const known = new Map<string, string>();
  return (sheets) => {
    const key = sheets.map((sheet) => ('href' in sheet ? sheet.href : `${sheet.text}\0`)).join('\0');
    const css = known.get(key) ?? joined(sheets);
    known.set(key, css);
    return css;
  };
}

const joined = (sheets: readonly Sheet[]): string =>
  sheets.reduce((css, sheet, index) => {
    const before = sheets[index - 1];
    const isContinued = before === undefined || ('href' in before && 'href' in sheet);
    return `${css}${isContinued ? '' : '\n'}${sheet.text}`;
  }, '');

type Sheet = { text: string } | { text: string; href: string };

interface FinishOptions extends Partial<PolicyMode> {
  scripts?: string;
  sheets?: ReadonlyMap<string, string>;
}
