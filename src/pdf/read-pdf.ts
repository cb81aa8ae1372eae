import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Reads a PDF in one go: nothing else is done in this thread meanwhile. What it says of itself is left as it is. */
export const readPdf = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
