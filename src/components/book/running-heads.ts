/**
 * The head of every sheet names the dossier and the part. Browsers have no `string-set`, so each part is a named page with
 * its title written into the margin box (CSS Paged Media 3, 4.2 and 3.4).
 */

/** The style sheet of the parts, given by id and title in the order of the book. Margin boxes have sides, whatever way the text runs. */
export function runningHeads(book: string, parts: readonly { id: string; title: string }[], direction: 'ltr' | 'rtl'): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const rules = parts.map(
    ({ id, title }, index) =>
      `@page part-${index}{@top-${start}{content:${cssString(book)}}@top-${end}{content:${cssString(title)}}}[id="${id}"]{page:part-${index}}`,
  );
  const numbers = direction === 'rtl' ? '@page{@bottom-left{content:counter(page)}@bottom-right{content:none}}' : '';
  return `@media print{${numbers}${rules.join('')}}`;
}

/** Writes a text as a CSS string that ends neither itself nor its `<style>` element (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:;!?()’–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
