/** Finds quotation marks that have no partner, or one that does not fit: readers could not tell where the words of others end. */

/** Languages in which a mark tells by its form whether it opens or closes. In Swedish or Arabic texts, say, `”` opens as well. */
const READ: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'pt']);
/** Each mark that opens, with the one that closes it. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«', '"': '"' };
/** What closes in the place of the right one: much of what is copied mixes the forms. */
const CLOSING_OTHERWISE: Readonly<Record<string, string>> = { '“': '"', '„': '”"', '"': '”', '”': '”' };
const MARK = /[“”„«»"]/g;
/** A mark behind a digit can be one of inches. */
const INCHES = /\d["”]$/u;

/** The marks in the order of the text; none where nobody knows how the language sets them. */
export function unpairedMarks(text: string, language: string): UnpairedMark[] {
  if (!READ.has(language.toLowerCase().split('-')[0] ?? '')) return [];
  const found: UnpairedMark[] = [];
  const open: UnpairedMark[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const innermost = open.at(-1);
    const isInches = INCHES.test(text.slice(Math.max(0, index - 1), index + 1));
    if (innermost && CLOSING[innermost.mark] === mark) open.pop();
    else if (innermost && CLOSING_OTHERWISE[innermost.mark]?.includes(mark)) {
      open.pop();
      found.push({ ...innermost, fault: 'mixed' });
    } else if (Object.hasOwn(CLOSING, mark) ? !isInches : mark === '”' && opensBefore(text, index)) {
      open.push({ index, mark, fault: 'not-closed' });
    } else if (!isInches) found.push({ index, mark, fault: 'not-opened' });
  }
  return [...found, ...open].sort((a, b) => a.index - b.index);
}

/** Whether a mark stands where one opens: a word behind it, none before it. */
const opensBefore = (text: string, index: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(index + 1)) && !/[\p{L}\p{N}\p{P}]/u.test(text.charAt(index - 1));

export interface UnpairedMark {
  index: number;
  mark: string;
  fault: 'not-closed' | 'not-opened' | 'mixed';
}
