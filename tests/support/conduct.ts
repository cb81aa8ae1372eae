/** What no page of a site may do. */
import type { Page } from '@playwright/test';

/** Whether an address is neither of the origin nor a picture or face that is carried along. */
export const isElsewhere = (url: string, origin: string): boolean => !url.startsWith('data:') && new URL(url).origin !== origin;

/** A list that grows by each request to another origin, error on the console (breaches of the page's policy are some) and uncaught error. */
export function misdeedsOf(page: Page, address: string): readonly string[] {
  const { origin } = new URL(address);
  const misdeeds: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (isElsewhere(url, origin)) misdeeds.push(`${page.url()} asks for ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => misdeeds.push(`${page.url()}: ${message}`));
  return misdeeds;
}
