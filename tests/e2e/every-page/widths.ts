/** No page is wider than the window, from 320 to 1440 px. */
import type { Look } from './look.ts';

const WIDTHS = [320, 360, 390, 480, 640, 799, 800, 820, 1024, 1215, 1216, 1360, 1440];

export const widths: Look = async ({ page, isSample }) => {
  const wide: string[] = [];
  for (const width of isSample ? WIDTHS : []) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) wide.push(`at ${width} px is ${over} px too wide`);
  }
  return wide;
};
