/** Writes into a PDF what it is: title, author, language, dates. Nothing of the clock or the machine is left in it. */
import { PDFHeader } from '@cantoo/pdf-lib';
import { nameBookmarks } from './bookmarks.ts';
import { readPdf } from './read-pdf.ts';
import { renumberNodes } from './renumber.ts';
import { expectSheets, type Sheets } from './sheets.ts';

const MADE_WITH = 'Sourcebound';

/** The same bytes for the same book. Readers show the title in place of the name of the file. Throws when the contents name a wrong sheet. */
export async function describe(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const pdf = await readPdf(renumberNodes(bytes));
  expectSheets(pdf, work.sheets);
  nameBookmarks(pdf, work.headings);
  pdf.setTitle(work.title, { showInWindowTitleBar: true });
  pdf.setAuthor(work.author);
  pdf.setSubject(work.subject);
  pdf.setLanguage(work.language);
  pdf.setCreator(MADE_WITH);
  pdf.setProducer(MADE_WITH);
  pdf.setCreationDate(new Date(work.published));
  pdf.setModificationDate(new Date(work.updated));
  // The structure of a tagged PDF is most of its size; object streams (PDF 1.5) compress it.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}

export interface Work {
  title: string;
  author: string;
  subject: string;
  /** BCP 47. */
  language: string;
  /** The headings of the printed page. */
  headings: readonly string[];
  /** On which sheets the printed contents say that its parts lie. */
  sheets: Sheets;
  /** Days, `YYYY-MM-DD`. */
  published: string;
  updated: string;
}
