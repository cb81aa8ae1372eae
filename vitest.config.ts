import { defineConfig } from 'vitest/config';
import { isSeed } from './tests/dossier/is-seed.ts';

/** It compares bytes into which V8 writes numbers as it holds them, which depends on what ran before in the same process. */
const ALONE = 'tests/unit/workspace/parse-files.test.ts';

export default defineConfig({
  test: {
    // As many files at once as there are cores; the default leaves one idle, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', ...(isSeed ? ['tests/dossier/*.test.ts'] : [])],
          exclude: [ALONE],
          setupFiles: ['tests/support/seed.ts'],
          // No test changes what others see; each module is loaded once for all of them.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'unit alone', environment: 'node', include: [ALONE], testTimeout: 60_000 },
      },
      // Each of these builds sites in folders of its own.
      {
        test: {
          name: 'build',
          environment: 'node',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // Builds two sites and gives them to servers.
      {
        test: {
          name: 'hosting',
          environment: 'node',
          include: ['tests/hosting/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      // Bad input, and what must come of it: most of it through the check alone, the rest in few builds.
      {
        test: {
          name: 'hostile',
          environment: 'node',
          include: ['tests/hostile/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // What befalls a build, and a reader: killed, without room, without a network, with what others have broken.
      {
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // Packs the program, and installs and uses it elsewhere; one of them runs all unit tests once more.
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
        },
      },
    ],
  },
});
