/** The page of a quotation. */
import { expect, test } from '@playwright/test';

test('copies the words with who said them, where they stand and the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('quotes/nichts-ab/');
  await page.locator('copy-text button').click();
  await expect(page.locator('copy-text [role=status]')).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const words = (await page.locator('blockquote').first().innerText()).trim();
  expect(copied).toContain(words);
  expect(copied).toMatch(/Ada Brandt.*¶2\. http\S+\/quotes\/nichts-ab\/$/);
});

test('says what a reader must know of it, as the list of quotations does', async ({ page }) => {
  await page.goto('quotes/nichts-ab/');
  await expect(page.locator('.gist')).toBeVisible();
  const said = (await page.locator('.gist').innerText()).trim();
  expect(said).not.toBe('');
  await page.goto('quotes/');
  await expect(page.locator('.quotes .note').first()).toHaveText(said);
});

test('leads to the words in the original and in its archived copy, and offers its share image', async ({ page, request }) => {
  await page.goto('quotes/nichts-ab/');
  const links = await page.locator('a[href*=":~:text="]').all();
  expect(links).toHaveLength(2);
  for (const link of links) await expect(link).toHaveAttribute('href', /#:~:text=Wir%20rei%C3%9Fen/);
  const image = await request.get((await page.locator('a[download]').getAttribute('href')) ?? '');
  expect(image.headers()['content-type']).toContain('image/png');
});

test('a citation is copied by keyboard, as one line or with the lines of its format', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./cite/');
  const work = page.locator('.works-to-cite > li').first();
  await work.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  const copied = async (name: string) => {
    await work.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.works-to-cite + [role=status]')).toHaveText('Kopiert');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const apa = await copied('Kopieren: APA');
  expect(apa).toMatch(/^\S.*https?:\/\/\S+$/);
  await expect(work.getByRole('button', { name: 'Kopieren: APA' })).toBeFocused();
  expect(await copied('Kopieren: BibTeX')).toMatch(/^@\w+\{.*\n(?:.*\n)+\}$/);
});
