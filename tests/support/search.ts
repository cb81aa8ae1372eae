/** Asks the search of a site in the browser. */
import { expect, type Page } from '@playwright/test';

/** Opens the search page with a query and filters in its address. Addresses of what was found, in their order. */
export async function search(page: Page, query: string, address = './'): Promise<string[]> {
  await page.goto(`${address}search/?${query}`);
  await expect(page.locator('[data-results][data-ready]')).toBeAttached();
  return page.locator('[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Asks the search page that is open, as Enter does, and waits for the answer. */
export function ask(page: Page, query: string): Promise<string[]> {
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
