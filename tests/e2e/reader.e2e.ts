/** The page of a source shows the text character for character. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SITES } from '../support/sites.ts';

const SOURCES = [
  { site: SITES.seed, folder: 'content/sources/alwaght-2020-01-16' },
  { site: SITES.german, folder: 'tests/fixtures/german/sources/tagblatt-2021-03-12' },
];

for (const { site, folder } of SOURCES) {
  test(`${folder}: every paragraph is that of text.txt`, async ({ page }) => {
    const { preamble = '' } = parse(readFileSync(`${folder}/source.yaml`, 'utf8')) as { preamble?: string };
    const paragraphs = readFileSync(`${folder}/text.txt`, 'utf8')
      .slice(preamble.length)
      .trim()
      .split(/\n{2,}/);
    await page.goto(`${site.address}sources/${folder.split('/').at(-1) ?? ''}/`);
    expect(
      await page.locator('[id^=p]').evaluateAll((all) => all.filter(({ id }) => /^p\d+$/.test(id)).map(({ textContent }) => textContent)),
    ).toEqual(paragraphs);
  });
}

test('a passage arrived at is highlighted', async ({ page }) => {
  await page.goto('./quotes/sadr-skies/');
  await page.getByRole('link', { name: 'Open in the report' }).click();
  await expect(page.locator('mark:target')).toHaveText(
    'The skies, land, and sovereignty of Iraq are being violated every day by occupying forces',
  );
});
