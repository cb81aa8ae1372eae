/** On which sheet of a PDF each of its named destinations lies (ISO 32000-1, 12.3.2.3). */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** The number of the sheet, from 1, by the id of the element that a link leads to. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
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
