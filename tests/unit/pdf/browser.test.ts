import { expect, test } from 'vitest';
import { findBrowser } from '../../../src/pdf/browser.ts';

test('a browser that is named is taken', async () => {
  expect(await findBrowser({ CHROMIUM_PATH: process.execPath })).toMatchObject({
    type: 'found',
    launch: { executablePath: process.execPath },
  });
});

test('one that is named and not there is not replaced by another', async () => {
  expect(await findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).toEqual({
    type: 'unavailable',
    reason: 'CHROMIUM_PATH names /nowhere/chromium, which is not there',
  });
});
