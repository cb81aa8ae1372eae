/** The names of the bookmarks. Chromium loses the blank where the line of a heading breaks. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** Gives every bookmark the text of its heading; `headings` are those of the printed page. */
export function nameBookmarks(pdf: PDFDocument, headings: readonly string[]): void {
  const titles = new Map(headings.map((heading) => [squeeze(heading), heading.trim().replaceAll(/\s+/g, ' ')]));
  for (const [, bookmark] of pdf.context.enumerateIndirectObjects()) {
    if (!(bookmark instanceof PDFDict) || !bookmark.has(PDFName.of('Parent'))) continue;
    const title = bookmark.lookup(PDFName.of('Title'));
    const whole = title instanceof PDFString || title instanceof PDFHexString ? titles.get(squeeze(title.decodeText())) : undefined;
    if (whole !== undefined) bookmark.set(PDFName.of('Title'), PDFHexString.fromText(whole));
  }
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');
