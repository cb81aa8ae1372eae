import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { describe } from '../../../src/pdf/describe.ts';
import { sheetsOf } from '../../../src/pdf/sheets.ts';

const WORK = {
  title: 'Bleibt die Brücke? Neuwerder',
  author: 'A “B” C',
  subject: 'In Kürze.',
  language: 'de',
  headings: ['Wer zahlt die\n  Brücke?'],
  published: '2024-05-16',
  updated: '2024-06-01',
  sheets: new Map<string, number>(),
};

/** Three sheets; `places` names the sheet of each destination. */
async function sample(places: Readonly<Record<string, number>> = {}, made = new Date()): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const pages = [1, 2, 3].map(() => pdf.addPage());
  const destinations = Object.entries(places).map(([id, sheet]) => {
    const array = PDFArray.withContext(pdf.context);
    const page = pages[sheet - 1];
    if (page) array.push(page.ref);
    array.push(PDFName.of('XYZ'));
    return [id, array] as const;
  });
  if (destinations.length > 0) pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj(Object.fromEntries(destinations)));
  pdf.setCreationDate(made);
  return pdf.save();
}

test('finds the sheet of every destination', async () => {
  const read = async (places?: Readonly<Record<string, number>>) => sheetsOf(await PDFDocument.load(await sample(places)));
  expect([...(await read({ brief: 1, 'chapter-a': 3 }))]).toEqual([
    ['brief', 1],
    ['chapter-a', 3],
  ]);
  expect((await read()).size).toBe(0);
});

test('contents that name another sheet stop it', async () => {
  const bytes = await sample({ brief: 1, 'chapter-a': 3 });
  await expect(describe(bytes, { ...WORK, sheets: new Map([['chapter-a', 3]]) })).resolves.toBeDefined();
  await expect(describe(bytes, { ...WORK, sheets: new Map([['chapter-a', 2]]) })).rejects.toThrow('moved "chapter-a" away from sheet 2');
});

test('a bookmark has the blanks of its heading', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const bookmark = pdf.context.register(
    pdf.context.obj({ Title: PDFHexString.fromText('Wer zahlt dieBrücke?'), Parent: pdf.context.obj({}) }),
  );
  const described = await PDFDocument.load(await describe(await pdf.save(), WORK));
  const dictionary = described.context.lookup(bookmark, PDFDict);
  expect(dictionary.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toBe('Wer zahlt die Brücke?');
});

test('says what the work is, whenever it was printed', async () => {
  const [early, late] = await Promise.all([new Date('2001-01-01'), new Date('2031-12-31')].map((day) => sample({}, day)));
  const [a, b] = await Promise.all([early, late].map((bytes) => describe(bytes ?? new Uint8Array(), WORK)));
  expect(Buffer.from(a ?? [])).toEqual(Buffer.from(b ?? []));
  const pdf = await PDFDocument.load(a ?? '', { updateMetadata: false });
  expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getLanguage()]).toEqual([WORK.title, WORK.author, WORK.subject, 'de']);
  expect(pdf.getCreationDate()).toEqual(new Date('2024-05-16'));
  expect(pdf.getModificationDate()).toEqual(new Date('2024-06-01'));
  expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
});
