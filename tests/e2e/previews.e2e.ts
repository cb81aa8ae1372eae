/** A link shows what it leads to before it is followed. */
import { expect, test } from '@playwright/test';

const PASSAGE = '.points a.pil';

test('rests the pointer on a link, sees the passage, moves onto it, leaves', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('.');
  const link = page.locator(PASSAGE).first();
  await link.hover();
  const preview = page.getByRole('complementary').filter({ has: page.locator('mark') });
  await expect(preview).toBeVisible();
  await expect(link).toHaveAttribute('aria-describedby', (await preview.getAttribute('id')) ?? '');
  await preview.hover();
  await page.waitForTimeout(600);
  await expect(preview).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(preview).toBeHidden();
  expect(asked.filter((url) => url.endsWith('/sources/') || /\/sources\/[^/]+\/$/.test(url))).toEqual([]);
});

test('a pointer that was on the link before the script was there sees the passage when it moves', async ({ page }) => {
  const { promise: isRested, resolve: rest } = Promise.withResolvers<undefined>();
  await page.route(/\.js$/, async (route) => {
    await isRested;
    await route.continue();
  });
  await page.goto('.', { waitUntil: 'commit' });
  const link = page.locator(PASSAGE).first();
  await link.hover();
  await expect(page.locator('#preview')).toHaveCount(0);
  rest(undefined);
  await expect(page.locator('#preview')).toHaveCount(1);
  await link.hover({ position: { x: 2, y: 2 } });
  await expect(page.locator('#preview mark')).toBeVisible();
});

test('Escape closes a preview and leaves the focus where it is', async ({ page }) => {
  await page.goto('.');
  const link = page.locator(PASSAGE).first();
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(page.locator('#preview')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#preview')).toBeHidden();
  await expect(link).toBeFocused();
});

test('in a narrow window the sheet never covers the link that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./chapters/was-geschah/');
  const opened: number[] = [];
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(500);
    const room = await page.evaluate(() => {
      const [link, sheet] = [
        document.activeElement?.getBoundingClientRect(),
        document.querySelector('#preview:popover-open')?.getBoundingClientRect(),
      ];
      return link && sheet ? sheet.top - link.bottom : undefined;
    });
    if (room !== undefined) opened.push(room);
  }
  expect(opened.length).toBeGreaterThan(5);
  expect(Math.min(...opened)).toBeGreaterThanOrEqual(0);
});

test('the number of a reference is read out as what it is', async ({ page }) => {
  await page.goto('.');
  const number = page.locator('a.ref').first();
  await expect(number).toBeVisible();
  await expect(number).toHaveText(/^\d+$/);
  const tree = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
  const names = tree.nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => String(name?.value));
  expect(names).toContain(`Literatur ${(await number.innerText()).trim()}`);
});

test('a reference shows itself, an entity its description', async ({ page }) => {
  await page.goto('.');
  await page.locator('.points a.ref').first().hover();
  await expect(page.locator('#preview .title a')).not.toBeEmpty();
  await page.locator('.contents a').first().click();
  await page.waitForURL(/chapters\/.+/);
  await page.locator('main p a[href*="/entities/"]').first().hover();
  await expect(page.locator('#preview .says')).not.toBeEmpty();
});

test('a tap shows the preview, which stays; a second tap follows, and so does its first line', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('.');
  await page.locator(PASSAGE).first().tap();
  await expect(page.locator('#preview')).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.locator('#preview')).toBeVisible();
  await page.locator(PASSAGE).first().tap();
  await expect(page).toHaveURL(/sources\/.*#t/);
  await page.goBack();
  await page.locator(PASSAGE).first().tap();
  await page.locator('#preview a').tap();
  await expect(page).toHaveURL(/sources\/.*#t/);
  await context.close();
});

test('a tap on a title, a quotation or a result goes there at once', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  for (const [from, link, to] of [
    ['.', '.founded li a', /claims\//],
    ['quotes/', 'blockquote a', /quotes\/.+/],
    ['search/?q=brandt', '[data-result]', /entities\//],
  ] as const) {
    await page.goto(from);
    await page.locator(link).first().tap();
    await expect(page).toHaveURL(to);
  }
  await context.close();
});
