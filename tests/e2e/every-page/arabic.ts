/** On the pages of a dossier in Arabic, letters are joined (never spaced, never slanted) and digits are Western. */
import type { Look } from './look.ts';

export const arabic: Look = async ({ page }) => {
  if ((await page.locator('html').getAttribute('lang')) !== 'ar') return [];
  await page.setViewportSize({ width: 1360, height: 900 });
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{Script=Arabic}/u.test(node.textContent ?? '')),
      )
      .filter((element) => {
        const { letterSpacing, fontStyle } = getComputedStyle(element);
        return !/^(?:0px|normal)$/.test(letterSpacing) || fontStyle !== 'normal';
      })
      .map((element) => `tears letters apart: ${element.outerHTML.slice(0, 80)}`),
  );
  const [digits] = /.{0,20}[٠-٩۰-۹].{0,20}/u.exec(await page.locator('body').innerText()) ?? [];
  return digits ? [...broken, `has other digits: ${digits}`] : broken;
};
