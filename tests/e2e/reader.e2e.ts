/** The page of a source shows the text character for character. */
import { expect, test, type Locator, type Page } from '@playwright/test';
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
  await expect(page.locator('.verbatim :target')).toHaveText('Wir reißen nichts ab, was noch trägt');
});

test('a passage arrived at says where the reader came from and leads back', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.getByRole('link', { name: 'Im Bericht öffnen' }).click();
  await page.locator('.came a').click();
  await expect(page).toHaveURL(/quotes\/nichts-ab\/$/);
});

test('the number of a paragraph copies the link to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(REPORT);
  const number = page.locator('.para > .number').nth(1);
  await expect(number).toHaveAttribute('title', 'Verweis auf diesen Absatz kopieren');
  await number.click();
  await expect(page.locator('.copied')).toHaveText('Verweis kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/sources\/tagblatt-2021-03-12\/#p2$/);
  await expect(page.locator('.copied')).toBeHidden();
});

const REPORT = './sources/tagblatt-2021-03-12/';

/** The numbers that readers see: at the words, and at the notes. */
const numbersIn = (page: Page, paragraph: string): Promise<Record<'raised' | 'notes', number>> =>
  page.locator('.para', { has: page.locator(paragraph) }).evaluate((para) => {
    const shown = (selector: string) =>
      [...para.querySelectorAll(selector)].filter((one) => getComputedStyle(one).display !== 'none').length;
    return { raised: shown('.raised'), notes: shown('.numbered') };
  });

test('a layer that is switched off stays off in the address, and takes its marks, numbers and notes away', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.getByRole('link', { name: 'Im Bericht öffnen' }).click();
  const line = (layer: string) =>
    page
      .locator(`.spot[data-layer=${layer}]:not([data-under])`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  await expect(page.locator('.layers').getByRole('checkbox', { checked: true })).toHaveCount(2);
  // The browser takes the focus to the passage when the page is there; only then it is the reader's.
  await expect(page.locator('.came')).toBeVisible();
  await page.waitForLoadState('load');
  expect(await line('claim')).toBe('underline');
  await page.locator('#layer-claim').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#layer-claim')).not.toBeChecked();
  await page.locator('#layer-date').check();
  await page.locator('#layer-names').check();
  await expect(page).toHaveURL(/\?hide=claim&show=date,names#t/);
  await page.goto(page.url().replace(/#.*/, ''));
  await expect(page.locator('#layer-claim')).not.toBeChecked();
  await expect(page.locator('#layer-quote')).toBeChecked();
  await expect(page.locator('#layer-date')).toBeChecked();
  expect([await line('claim'), await line('date')]).toEqual(['none', 'underline']);
  await expect(page.locator('.numbered[data-layers=claim]').first()).toBeHidden();
  await expect(page.locator('.numbered[data-layers=date]').first()).toBeVisible();
});

test('an address from before, which only hides, still hides', async ({ page }) => {
  await page.goto(`${REPORT}?hide=claim,wording,date`);
  await expect(page.locator('#layer-claim')).not.toBeChecked();
  await expect(page.locator('.layers').getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('whatever layers are on, there is a note for each number, and nothing opens to nothing', async ({ page }) => {
  await page.goto(REPORT);
  const layers = ['claim', 'wording', 'other', 'date'];
  const seen = new Set<number>();
  for (let choice = 0; choice < 2 ** layers.length; choice++) {
    for (const [index, layer] of layers.entries()) await page.locator(`#layer-${layer}`).setChecked(Boolean(choice & (1 << index)));
    for (const paragraph of ['#p1', '#p3', '#p5']) {
      const { raised, notes } = await numbersIn(page, paragraph);
      expect(raised).toBe(notes);
      expect(notes).toBeLessThanOrEqual(6);
      seen.add(notes);
    }
    const empty = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.removeAttribute('name');
      for (const details of document.querySelectorAll('details')) details.open = true;
      const shown = (element: Element) => element.checkVisibility();
      const folded = [...document.querySelectorAll('.passages details')].filter(shown);
      return [...folded, ...[...document.querySelectorAll('.passages > li')].filter(shown)]
        .filter((part) => ![...part.querySelectorAll('a:not(.count), summary')].some(shown))
        .map(({ textContent }) => textContent);
    });
    expect(empty).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('the pointer or the focus on a note lights its words, and words light their note', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(REPORT);
  const note = page.locator('.numbered[data-layers~=claim]').first();
  const number = await note.getAttribute('data-k');
  const para = page.locator('.para', { has: page.locator('.numbered[data-layers~=claim]') }).first();
  const words = para.locator(`.spot[data-k="${number}"]:not([data-under])`);
  const lit = (of: Locator) => of.evaluate((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)');
  expect([await lit(note), await lit(words)]).toEqual([false, false]);
  await note.hover();
  expect(await lit(words)).toBe(true);
  await page.mouse.move(0, 0);
  await words.hover();
  expect(await lit(note)).toBe(true);
  await page.mouse.move(0, 0);
  expect([await lit(note), await lit(words)]).toEqual([false, false]);
  await note.locator('.lead').first().focus();
  expect(await lit(words)).toBe(true);
  await para.locator(`.raised[data-k="${number}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${(await note.getAttribute('id')) ?? ''}$`));
  expect(await lit(words)).toBe(true);
});

for (const [name, width, height] of [
  ['wide', 1360, 900],
  ['middling', 820, 1180],
  ['narrow', 390, 844],
] as const) {
  test(`a link to words shows their paragraph with its number and first line in a ${name} window`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(REPORT);
    const ids = await page.locator('.verbatim span[id]').evaluateAll((marks) => marks.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of [...ids, 'p4']) {
      await page.goto(`${REPORT}#${id}`);
      const para = page.locator('.para', { has: page.locator(`[id="${id}"]`) });
      await expect(para.locator('.number')).toBeInViewport({ ratio: 1 });
      await expect(para.locator('> p')).toBeInViewport({ ratio: 1 });
    }
  });
}

test('notes that unfold move nothing in the text', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(REPORT);
  const heights = () => page.locator('.para').evaluateAll((all) => all.map((para) => para.getBoundingClientRect().height));
  const before = await heights();
  for (const summary of await page.locator('.passages summary:visible').all()) {
    await summary.click();
    await expect(summary.locator('+ .folded')).toBeVisible();
    expect(await heights()).toEqual(before);
    await summary.click();
  }
});

test('between a phone and a wide window the notes stand below their paragraph, two beside each other', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto(`${REPORT}?show=wording,other,date`);
  const para = page.locator('.para', { has: page.locator('.numbered[data-k="2"]:visible') }).first();
  const [text, first, second] = [
    para.locator('> p'),
    para.locator('.passages > li:visible').nth(0),
    para.locator('.passages > li:visible').nth(1),
  ];
  const [below, one, two] = [await text.boundingBox(), await first.boundingBox(), await second.boundingBox()];
  expect(one?.y ?? 0).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
  expect(two?.y).toBe(one?.y);
  expect(two?.x ?? 0).toBeGreaterThan((one?.x ?? 0) + 100);
});

test('a preview over the text has the spacing it has on every page', async ({ page }) => {
  const gaps = async (address: string, link: string) => {
    await page.goto(address);
    await page.locator(link).first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('#preview')).toBeVisible();
    return page
      .locator('#preview > p')
      .evaluateAll((all) => all.filter(({ textContent }) => textContent).map((part) => getComputedStyle(part).marginBlockStart));
  };
  const elsewhere = await gaps('./chapters/was-geschah/', 'main p a[href*="/entities/"]');
  expect(await gaps(REPORT, '.verbatim .mention')).toEqual(elsewhere);
});

test('on paper the notes follow the whole text, numbered through as the words are', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.getByRole('link', { name: 'Im Bericht öffnen' }).click();
  await page.waitForURL('**/sources/**');
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => getComputedStyle(one).display !== 'none');
    return {
      text: Math.max(...[...document.querySelectorAll('.verbatim .para > p')].map((paragraph) => paragraph.getBoundingClientRect().bottom)),
      notes: Math.min(...shown('.verbatim .passages > li:not(.cited, .came)').map((note) => note.getBoundingClientRect().top)),
      raised: shown('.raised').map((one) => one.getAttribute('href')),
      numbered: shown('.numbered').map(({ id }) => `#${id}`),
      numbers: [...document.querySelectorAll('.para > .number')].map((number) => {
        const beside = number.parentElement?.querySelector('p')?.getBoundingClientRect().top ?? NaN;
        return Math.abs(number.getBoundingClientRect().top - beside);
      }),
      resets: [...document.querySelectorAll('.para')].map((para) => getComputedStyle(para).counterReset),
    };
  });
  expect(seen.notes).toBeGreaterThanOrEqual(seen.text);
  expect(Math.max(...seen.numbers)).toBeLessThan(2);
  expect(seen.raised.length).toBeGreaterThan(1);
  expect(seen.raised).toEqual(seen.numbered);
  expect(new Set(seen.resets)).toEqual(new Set(['none']));
});

interface SourceFields {
  preamble?: string;
  rights: { reproduce: string };
}

test('on paper a ¶ stands apart from the words around it, and a link to words names the page alone', async ({ page }) => {
  await page.goto('./quotes/nichts-ab/');
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const lengthOf = (style: CSSStyleDeclaration, ...names: string[]) =>
      names.reduce((sum, name) => sum + Number.parseFloat(style.getPropertyValue(name)), 0);
    const marks = [...document.querySelectorAll('.pil:not(.pil + .pil)')].map((mark) => getComputedStyle(mark));
    return {
      marks: marks.length,
      close: marks.filter(
        (style) =>
          lengthOf(style, 'padding-inline-start', 'margin-inline-start') < 0 ||
          lengthOf(style, 'padding-inline-end', 'margin-inline-end') < 0,
      ).length,
      addresses: [...document.querySelectorAll('main a[href*=":~:text"]')].map((link) => getComputedStyle(link, '::after').content),
    };
  });
  expect(seen).toMatchObject({ close: 0 });
  expect(seen.marks).toBeGreaterThan(1);
  expect(seen.addresses.length).toBeGreaterThan(0);
  expect(seen.addresses.filter((address) => !address.includes('https://') || address.includes(':~:'))).toEqual([]);
});
