import { defineConfig } from '@playwright/test';
import { isSeed } from './tests/dossier/is-seed.ts';
import { launchOptions } from './tests/support/browser.ts';
import { SITES } from './tests/support/sites.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.tmp/test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // What takes longest starts first, so that the workers end together.
  projects: [
    { name: 'every page', testMatch: 'every-page.e2e.ts' },
    { name: 'behaviour', testMatch: '*.e2e.ts', testIgnore: 'every-page.e2e.ts' },
    ...(isSeed ? [{ name: 'dossier', testDir: 'tests/dossier', testMatch: '*.e2e.ts', use: { baseURL: SITES.dossier.address } }] : []),
  ],
  reporter: [['list', { printSteps: false }]],
  use: { baseURL: SITES.german.address, launchOptions: launchOptions(), trace: 'off' },
  webServer: Object.values(SITES).map(({ command, address, env }) => ({
    command,
    url: address,
    env,
    // The sites are built side by side.
    timeout: 240_000,
    stdout: 'ignore' as const,
  })),
});
