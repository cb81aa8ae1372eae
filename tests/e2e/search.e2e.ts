/** The search: what is found first, by query, filter, date and address; the box that opens over any page. */
import { expect, test, type Page } from '@playwright/test';
import queries from '../search/queries.json' with { type: 'json' };
import { axeFindings } from '../support/axe.ts';
import { SITES } from '../support/sites.ts';

/** The most that may not be found first, as the measure has it. */
const SUCCESS = 0.95;

async function search(page: Page, query: string, address = './'): Promise<string[]> {
  await page.goto(`${address}search/?${query}`);
  await expect(page.locator('[data-results][data-ready]')).toBeAttached();
  return page.locator('[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Asks the search page that is open, as Enter does, and waits for the answer. */
function ask(page: Page, query: string): Promise<string[]> {
  return page.locator('search-box').evaluate(
    (box, words) =>
      new Promise<string[]>((resolve, reject) => {
        const [form, field, list] = ['form', 'input', '[data-results]'].map((selector) => box.querySelector(selector));
        if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement) || !list) return reject(new Error('No search.'));
        field.value = words;
        // Asking takes the mark of the answer away at once.
        form.requestSubmit();
        const observer = new MutationObserver(() => {
          if (!list.hasAttribute('data-ready')) return;
          observer.disconnect();
          resolve([...list.querySelectorAll('[data-result]')].map((link) => link.getAttribute('href') ?? ''));
        });
        observer.observe(list, { attributeFilter: ['data-ready'] });
      }),
    query,
  );
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search the dossier' });

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

test('the results are announced, and filters with counts narrow them', async ({ page }) => {
  await search(page, 'q=Pompeo');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  await page.getByRole('checkbox', { name: /^Claims/ }).check();
  await expect(page).toHaveURL(/\?q=Pompeo&kind=claim$/);
  await expect(page.locator('[data-results][data-ready]')).toBeAttached();
  await expect(page.locator('[data-result]').first()).toHaveAttribute('href', /^\/claims\//);
  await expect(page.getByRole('checkbox', { name: /^Claims/ })).toBeFocused();
});

test('a search with filters can be sent to somebody, with a query or without', async ({ page }) => {
  const claims = await search(page, 'kind=claim&standing=disputed');
  expect(claims.length).toBeGreaterThan(5);
  for (const url of claims) expect(url).toMatch(/^\/claims\//);
  await expect(page.getByRole('checkbox', { name: /^Disputed/ })).toBeChecked();
  const events = await search(page, 'q=Sadr&kind=event&year=2018');
  expect(events).toEqual(['/events/election-2018/']);
  const background = await search(page, 'kind=event&origin=background&entity=Qais+al-Khazali');
  expect(background).toContain('/events/threats-by-al-khazali/');
});

test('a query without results says so and where to look; a mistake is taken for the nearest name', async ({ page }) => {
  expect(await search(page, 'q=qqqqxxxx')).toEqual([]);
  await expect(page.getByRole('status')).toHaveText('Nothing found for “qqqqxxxx”.');
  await expect(page.locator('search-box').getByRole('link', { name: 'Quotations' })).toHaveAttribute('href', '/quotes/');
  await search(page, 'q=Solemani');
  await expect(page.getByRole('status')).toHaveText(/^Nothing found for “Solemani”; \d+ results for the nearest name, Soleimani$/);
});

test('a paragraph of the report is found as itself, and the link lands on it', async ({ page }) => {
  const [first] = await search(page, `q=${encodeURIComponent('bluntly rejected the request')}`);
  expect(first).toBe('/sources/alwaght-2020-01-16/#p13');
  await page.locator('[data-result]').first().click();
  await expect(page.locator('#p13:target')).toBeInViewport();
});

test('the search works under a sub-path, in the language of the dossier', async ({ page }) => {
  const { address } = SITES.german;
  expect((await search(page, 'q=Brandt', address))[0]).toBe('/archiv/bruecke/entities/ada-brandt/');
  expect((await search(page, 'q=Drehbruecke', address))[0]).toBe('/archiv/bruecke/terms/#term-drehbruecke');
  expect((await search(page, `q=${encodeURIComponent('12. März')}`, address))[0]).toBe('/archiv/bruecke/events/mitteilung/');
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|search\.client/.test(request.url())) loaded.push(request.url());
  });
  await page.goto('./');
  await page.goto('./quotes/');
  expect(loaded).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(3);
});

test('the box opens with a key and works by keyboard alone', async ({ page }) => {
  await page.goto('./chapters/the-vote/');
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('مقتدى');
  await expect(dialogOf(page).locator('[data-results][data-ready]')).toBeVisible();
  await expect(dialogOf(page).getByRole('heading', { level: 2 }).first()).toHaveText('People, organisations, places');
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ results?$/);
  await page.keyboard.press('ArrowDown');
  await expect(dialogOf(page).locator('[data-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/muqtada-al-sadr\/$/);
});

test('the box leads to the page with all results', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await page.keyboard.type('Pompeo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Pompeo$/);
});

test('the keys can be switched off, and a slash in a field is a slash', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await page.goto('./quotes/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await dialogOf(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(dialogOf(page)).toBeVisible();
});

test('the box keeps to a strict policy that a host sends as a header', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  // What a host sends for a page is what the page itself asks for.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const [, policy] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(body.toString()) ?? [];
    await route.fulfill({
      status: response.status(),
      headers: { ...response.headers(), 'content-security-policy': policy ?? "default-src 'none'" },
      body,
    });
  });
  await page.goto('./quotes/');
  await page.keyboard.press('/');
  await page.keyboard.type('Sadr');
  await expect(dialogOf(page).locator('[data-result]').first()).toHaveAttribute('href', '/entities/muqtada-al-sadr/');
  expect(complaints).toEqual([]);
  // Of answers that are still under way nothing is expected.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('axe finds nothing in the box and on the search page, and neither scrolls sideways', async ({ page }) => {
  const findings: string[] = [];
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./chapters/the-vote/');
    await page.keyboard.press('/');
    await page.keyboard.type('Sadr');
    await expect(dialogOf(page).locator('[data-results][data-ready]')).toBeVisible();
    findings.push(...(await findingsOn(page)));
    await search(page, 'q=Sadr&kind=event');
    findings.push(...(await findingsOn(page)));
  }
  expect(findings).toEqual([]);
});

async function findingsOn(page: Page): Promise<string[]> {
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [
    ...(await axeFindings(page)).map((finding) => `${page.url()}: ${finding}`),
    ...(isWide ? [`${page.url()} scrolls sideways`] : []),
  ];
}
