/**
 * The head of every sheet names the dossier and the part. Browsers have no `string-set`, so each part is a named page with
 * its title written into the margin box (CSS Paged Media 3, 4.2 and 3.4).
 */

/** The style sheet of the parts, given by id and title in the order of the book. */
export function runningHeads(book: string, parts: readonly { id: string; title: string }[]): string {
  const rules = parts.map(
    ({ id, title }, index) =>
      `@page part-${index}{@top-left{content:${cssString(book)}}@top-right{content:${cssString(title)}}}[id="${id}"]{page:part-${index}}`,
  );
  return `@media print{${rules.join('')}}`;
}

/** Writes a text as a CSS string that ends neither itself nor its `<style>` element (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:;!?()’–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
