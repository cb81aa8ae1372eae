/** The search: what is found first, by query, filter, date and address; the box that opens over any page. */
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { search } from '../support/search.ts';

const BASE = '/archiv/bruecke/';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Das Dossier durchsuchen' });

test('the results are announced, and filters with counts narrow them', async ({ page }) => {
  await search(page, 'q=Brandt');
  await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer$/);
  await page.getByRole('checkbox', { name: /^Behauptungen/ }).check();
  await expect(page).toHaveURL(/\?q=Brandt&kind=claim$/);
  await expect(page.locator('[data-results][data-ready]')).toBeAttached();
  await expect(page.locator('[data-result]').first()).toHaveAttribute('href', /^\/archiv\/bruecke\/claims\//);
  await expect(page.getByRole('checkbox', { name: /^Behauptungen/ })).toBeFocused();
});

test('it is said how many of the results are shown; after more of them the first new one has the focus', async ({ page }) => {
  const before = await search(page, 'q=die');
  await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer, 20 gezeigt$/);
  await page.getByRole('button', { name: 'Mehr Treffer' }).click();
  await expect(page.locator('[data-result]').nth(20)).toBeAttached();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(before).not.toContain(focused);
  expect(focused).toContain(BASE);
  await expect(page.getByRole('status')).not.toHaveText(/20 gezeigt/);
});

test('while somebody types nothing is said aloud; Enter goes on to the first result', async ({ page }) => {
  await page.goto('./search/');
  await expect(page.locator('[role=status]')).toBeAttached();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[role=status]');
    if (status)
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('searchbox').pressSequentially('Brandt', { delay: 120 });
  await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer$/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-result]').first()).toBeFocused();
});

test('a search with filters can be sent to somebody, with a query or without', async ({ page }) => {
  expect(await search(page, 'kind=claim&standing=disputed')).toEqual([`${BASE}claims/kosten/`]);
  await expect(page.getByRole('checkbox', { name: /^Umstritten/ })).toBeChecked();
  expect(await search(page, 'q=Brücke&kind=event&year=1968')).toEqual([`${BASE}events/erneuerung/`]);
  expect(await search(page, 'kind=event&origin=background&entity=Neuwerder')).toEqual([`${BASE}events/schaetzung/`]);
});

test('a query without results says so and where to look; a mistake is taken for the nearest name', async ({ page }) => {
  expect(await search(page, 'q=qqqqxxxx')).toEqual([]);
  await expect(page.getByRole('status')).toHaveText('Nichts gefunden zu „qqqqxxxx“.');
  await expect(page.locator('search-box').getByRole('link', { name: 'Zitate' })).toHaveAttribute('href', `${BASE}quotes/`);
  await search(page, 'q=Wolkova');
  await expect(page.getByRole('status')).toHaveText(/^Nichts gefunden zu „Wolkova“; \d+ Treffer zum nächsten Namen, Wolkowa$/);
});

test('from few results a link leads to a name that is written nearly so, on the page and in the box', async ({ page }) => {
  await page.route('**/pagefind/names.json', (route) => route.fulfill({ json: ['folgende'] }));
  await search(page, 'q=folgendt');
  const link = page.locator('search-box').getByRole('link', { name: 'Oder nach „folgende“ suchen' });
  await expect(link).toHaveAttribute('href', '?q=folgende');
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await dialogOf(page).getByRole('searchbox').fill('folgendt');
  await expect(dialogOf(page).getByRole('link', { name: 'Oder nach „folgende“ suchen' })).toHaveAttribute(
    'href',
    /\/archiv\/bruecke\/search\/\?q=folgende$/,
  );
});

test('a paragraph is found by its mark', async ({ page }) => {
  expect(await search(page, `q=${encodeURIComponent('¶3')}`)).toEqual([`${BASE}sources/tagblatt-2021-03-12/#p3`]);
});

test('a paragraph of the report is found as itself, and the link lands on it', async ({ page }) => {
  const [first] = await search(page, `q=${encodeURIComponent('Arbeiten soll am folgenden Tag begonnen werden')}`);
  expect(first).toBe(`${BASE}sources/tagblatt-2021-03-12/#p3`);
  await page.locator('[data-result]').first().click();
  await expect(page.locator('#p3:target')).toBeInViewport();
});

test('a name, a word without its umlaut and a date are found in the language of the dossier', async ({ page }) => {
  expect((await search(page, 'q=Brandt'))[0]).toBe(`${BASE}entities/ada-brandt/`);
  expect((await search(page, 'q=Drehbruecke'))[0]).toBe(`${BASE}terms/#term-drehbruecke`);
  expect((await search(page, `q=${encodeURIComponent('12. März')}`))[0]).toBe(`${BASE}events/mitteilung/`);
});

test('a page of the publisher is found by its title, and stands behind whom it names', async ({ page }) => {
  expect(await search(page, 'q=Impressum')).toEqual([`${BASE}pages/impressum/`]);
  const found = await search(page, 'q=Neuwerder');
  expect(found[0]).toBe(`${BASE}entities/neuwerder/`);
  expect(found).toContain(`${BASE}pages/impressum/`);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (/\/pagefind\/|search\.client/.test(request.url())) loaded.push(request.url());
  });
  await page.goto('./');
  await page.goto('./quotes/');
  expect(loaded).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(3);
});

test('the box opens with a key and works by keyboard alone', async ({ page }) => {
  await page.goto('./chapters/was-geschah/');
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Волкова');
  await expect(dialogOf(page).locator('[data-results][data-ready]')).toBeVisible();
  await expect(dialogOf(page).getByRole('heading', { level: 2 }).first()).toHaveText('Wer und was');
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ Treffer$/);
  await page.keyboard.press('ArrowDown');
  await expect(dialogOf(page).locator('[data-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entities\/irina-wolkowa\/$/);
});

test('the box leads to the page with all results', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('Brandt');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Brandt$/);
});

test('the keys can be switched off, and a slash in a field is a slash', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await page.goto('./quotes/');
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
  await dialogOf(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Suche' }).click();
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
  await page.keyboard.type('Brandt');
  await expect(dialogOf(page).locator('[data-result]').first()).toHaveAttribute('href', `${BASE}entities/ada-brandt/`);
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
    await page.goto('./chapters/was-geschah/');
    await page.keyboard.press('/');
    await page.keyboard.type('Brandt');
    await expect(dialogOf(page).locator('[data-results][data-ready]')).toBeVisible();
    findings.push(...(await findingsOn(page)));
    await search(page, 'q=Brandt&kind=event');
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
