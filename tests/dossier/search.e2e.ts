/** What the search finds first in the dossier of this repository. */
import { expect, test } from '@playwright/test';
import { ask, search } from '../support/search.ts';
import queries from './queries.json' with { type: 'json' };

/** The most that may not be found first, as the measure has it. */
const SUCCESS = 0.95;

test('names in every form, dates, phrases, topics and mistakes find what they should', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./search/');
  await page.locator('[data-results]').waitFor({ state: 'attached' });
  const failed: string[] = [];
  for (const { query, first } of queries) {
    const found = await ask(page, query);
    if (first === null ? found.length > 0 : found[0] !== `/${first}`) failed.push(`${query}: ${found[0] ?? 'nothing'}`);
  }
  expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(queries.length * (1 - SUCCESS));
});

test('a search with filters can be sent to somebody, with a query or without', async ({ page }) => {
  const claims = await search(page, 'kind=claim&standing=disputed');
  expect(claims.length).toBeGreaterThan(5);
  for (const url of claims) expect(url).toMatch(/^\/claims\//);
  const events = await search(page, 'q=Sadr&kind=event&year=2018');
  expect(events).toEqual(['/events/election-2018/']);
  const background = await search(page, 'kind=event&origin=background&entity=Qais+al-Khazali');
  expect(background).toContain('/events/statements-by-al-khazali/');
});

test('a name misspelled is taken for the nearest name', async ({ page }) => {
  await search(page, 'q=Solemani');
  await expect(page.getByRole('status')).toHaveText(/^Nothing found for “Solemani”; \d+ results for the nearest name, Soleimani$/);
});

test('a paragraph of the report is found as itself', async ({ page }) => {
  const [first] = await search(page, `q=${encodeURIComponent('bluntly rejected the request')}`);
  expect(first).toBe('/sources/alwaght-2020-01-16/#p13');
});

test('a name in Arabic letters finds whom it names, in the box and by keyboard alone', async ({ page }) => {
  await page.goto('./chapters/the-vote/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the dossier' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('مقتدى');
  await expect(dialog.locator('[data-results][data-ready]')).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 2 }).first()).toHaveText('Who and what');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/muqtada-al-sadr\/$/);
});

test('of a long filter every value can be chosen, and the list stays open', async ({ page }) => {
  await search(page, 'kind=event');
  const names = page.getByRole('group', { name: 'Who and what' });
  const more = names.locator('details');
  await expect(more.locator('summary')).toHaveText(/^\d+ more$/);
  await more.locator('summary').click();
  const last = more.getByRole('checkbox').last();
  const value = (await last.getAttribute('value')) ?? '';
  await last.click();
  await expect(page).toHaveURL((url) => url.searchParams.getAll('entity').includes(value));
  await expect(names.locator(`input[value="${value}"]`)).toBeChecked();
  await expect(more).toHaveAttribute('open');
});
