/** The page of a source shows the text character for character. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SITES } from '../support/sites.ts';

for (const { address, content } of Object.values(SITES)) {
  for (const id of readdirSync(`${content}/sources`)) {
    const folder = `${content}/sources/${id}`;
    const { preamble = '', rights } = parse(readFileSync(`${folder}/source.yaml`, 'utf8')) as SourceFields;
    if (rights.reproduce !== 'full') continue;
    test(`${folder}: every paragraph is that of text.txt`, async ({ page }) => {
      const paragraphs = readFileSync(`${folder}/text.txt`, 'utf8')
        .slice(preamble.length)
        .trim()
        .split(/\n{2,}/);
      await page.goto(`${address}sources/${id}/`);
      expect(
        await page.locator('[id^=p]').evaluateAll((all) => all.filter(({ id }) => /^p\d+$/.test(id)).map(({ textContent }) => textContent)),
      ).toEqual(paragraphs);
    });
  }
}

test('a passage arrived at is highlighted', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.getByRole('link', { name: 'Im Bericht öffnen' }).click();
  await expect(page.locator('mark:target')).toHaveText('Wir reißen nichts ab, was noch trägt');
});

test('a passage arrived at says where the reader came from and leads back', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.getByRole('link', { name: 'Im Bericht öffnen' }).click();
  await page.locator('.came a').click();
  await expect(page).toHaveURL(/quotes\/nichts-ab\/$/);
});

test('a layer that is switched off stays off in the address, and takes only its own line away', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.getByRole('link', { name: 'Im Bericht öffnen' }).click();
  const border = () =>
    page
      .locator('mark[data-layers~=quote]')
      .first()
      .evaluate((mark) => getComputedStyle(mark).borderBlockEndWidth);
  await expect(page.locator('.layers').getByRole('checkbox', { checked: true })).toHaveCount(5);
  // The browser takes the focus to the passage when the page is there; only then it is the reader's.
  await expect(page.locator('.came')).toBeVisible();
  await page.waitForLoadState('load');
  await page.locator('#layer-claim').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#layer-claim')).not.toBeChecked();
  await page.locator('#layer-names').uncheck();
  await expect(page).toHaveURL(/\?hide=claim,names#t/);
  await page.goto(page.url().replace(/#.*/, ''));
  await expect(page.locator('#layer-claim')).not.toBeChecked();
  await expect(page.locator('#layer-quote')).toBeChecked();
  await expect(page.locator('.passages [data-layer=claim]').first()).toBeHidden();
  expect(await border()).not.toBe('0px');
  expect(
    await page
      .locator('mark[data-layers=claim]')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe('none');
});

test('on paper the notes follow the whole text, with the numbers that stand in it', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.getByRole('link', { name: 'Im Bericht öffnen' }).click();
  await page.emulateMedia({ media: 'print' });
  const places = await page.evaluate(() => ({
    text: Math.max(...[...document.querySelectorAll('.para > p')].map((paragraph) => paragraph.getBoundingClientRect().bottom)),
    notes: Math.min(...[...document.querySelectorAll('.passages')].map((notes) => notes.getBoundingClientRect().top)),
    numbers: [...document.querySelectorAll<HTMLElement>('mark[data-note]')].map(({ dataset }) => dataset['note']),
    notesNumbered: [...document.querySelectorAll<HTMLElement>('.passages [data-note]')].map(({ dataset }) => dataset['note']),
  }));
  expect(places.notes).toBeGreaterThanOrEqual(places.text);
  expect(new Set(places.numbers)).toEqual(new Set(places.notesNumbered));
  expect(places.numbers).toHaveLength(new Set(places.numbers).size);
});

interface SourceFields {
  preamble?: string;
  rights: { reproduce: string };
}
