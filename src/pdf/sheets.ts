/** On which sheet of a PDF each of its named destinations lies (ISO 32000-1, 12.3.2.3). */
import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** The number of the sheet, from 1, by the id of the element that a link leads to. */
export function sheetsOf(pdf: PDFDocument): Sheets {
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    (destinations?.entries() ?? []).flatMap(([name]) => {
      const page = destinations?.lookupMaybe(name, PDFArray)?.get(0);
      const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number] as const];
    }),
  );
}

/** Throws when a destination has come to lie on another sheet than the contents name. */
export function expectSheets(pdf: PDFDocument, expected: Sheets): void {
  const sheets = sheetsOf(pdf);
  const moved = [...expected].find(([id, sheet]) => sheets.get(id) !== sheet);
  if (moved) throw new Error(`The contents of the PDF moved "${moved[0]}" away from sheet ${moved[1]}.`);
}

export type Sheets = ReadonlyMap<string, number>;
