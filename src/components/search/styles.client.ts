/** The style of the search, which pages do not carry: it is adopted when the search is opened. */
import tokens from '../../styles/tokens.css?inline';
import search from './search.css?inline';

let adopted = false;

export function adoptStyles(): void {
  if (adopted) return;
  adopted = true;
  for (const css of [tokens, search]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
}
