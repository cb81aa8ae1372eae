/**
 * The head of every sheet names the dossier and the part. Browsers have no `string-set`, so each part is a named page with
 * its title written into the margin box (CSS Paged Media 3, 4.2 and 3.4).
 */
import type { RunningPart } from './runs-on.ts';

/**
 * The style sheet of the parts, in the order of the book. Those on one sheet are one page with all their titles, and those below the
 * contents have no head, as these have none. Margin boxes have sides, whatever way the text runs.
 */
export function runningHeads(book: string, parts: readonly Headed[], direction: 'ltr' | 'rtl'): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const rules = togetherOnSheets(parts).map((together, index) => {
    const ids = together.map(({ id }) => `[id="${id}"]`).join();
    const titles = together.map(({ title }) => title).join(' · ');
    return `@page part-${index}{@top-${start}{content:${cssString(book)}}@top-${end}{content:${cssString(titles)}}}${ids}{page:part-${index}}`;
  });
  const numbers = direction === 'rtl' ? '@page{@bottom-left{content:counter(page)}@bottom-right{content:none}}' : '';
  return `@media print{${numbers}${rules.join('')}}`;
}

function togetherOnSheets(parts: readonly Headed[]): Headed[][] {
  const sheets: Headed[][] = [];
  for (const part of parts) {
    if (!part.runsOn) sheets.push([part]);
    else sheets.at(-1)?.push(part);
  }
  return sheets;
}

type Headed = Pick<RunningPart, 'id' | 'title' | 'runsOn'>;

/** Writes a text as a CSS string that ends neither itself nor its `<style>` element (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:;!?()’–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
