/** No page is wider than the window, from 320 to 1440 px, nor on a phone of whose letters somebody has doubled the size (WCAG 1.4.4). */
import type { Look } from './look.ts';

const WIDTHS = [320, 360, 390, 480, 640, 799, 800, 820, 1024, 1215, 1216, 1360, 1440];
const PHONE = 390;

export const widths: Look = async ({ page, isSample }) => {
  const wide: string[] = [];
  const look = async (width: number, size: string) => {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      return document.documentElement.scrollWidth - window.innerWidth;
    }, size);
    if (over > 0) wide.push(`at ${width} px${size && `, letters of ${size},`} is ${over} px too wide`);
  };
  for (const width of isSample ? WIDTHS : []) await look(width, '');
  if (isSample) await look(PHONE, '200%');
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  return wide;
};
