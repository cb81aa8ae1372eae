/**
 * Verifies, builds in a folder of its own, and only then puts the new site in the place of the published one.
 * A build that fails or is killed leaves the published folder as it was.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openTarget } from '../publish/publish.ts';
import { findTarget } from '../publish/target.ts';
import { LastBuild } from '../publish/up-to-date.ts';
import { makeWorkFolder } from '../publish/work-folder.ts';
import { beside } from '../threads/beside.ts';
import { reportFor } from '../verify/reporters/for-stream.ts';
import { requireNoErrors } from '../verify/require-no-errors.ts';
import { openWorkspace } from '../workspace/current.ts';
import { command } from './command.ts';
import { openProject } from './project.ts';

export const build = command({
  about: 'Checks the content, makes the site, and puts it in the place of the last one. What has not changed is not made again.',
  options: {
    force: { type: 'flag', about: 'builds even when nothing has changed' },
    verbose: { type: 'flag', about: 'tells each step' },
  },
  examples: [
    ['sourcebound build', 'makes the site in dist'],
    ['SITE_URL=https://example.org/archive/ sourcebound build', 'for where it will be published'],
  ],
  run: async ({ options }) => makeSite(options),
});

async function makeSite({ force, verbose }: { force: boolean; verbose: boolean }): Promise<void> {
  const project = await openProject();
  const { root, site } = project;
  const publicDir = resolve(root, 'public');
  const folder = await findTarget({ ...site, root, publicDir });
  const target = await openTarget(folder);
  const lastBuild = new LastBuild(folder, site, { ...project, publicDir });
  try {
    // The content is read while Astro is loaded.
    const reading = beside(openWorkspace(site).state());
    if (!force && (await lastBuild.stands(async () => (await reading).digest))) {
      const state = await reading;
      if (state.issues.length > 0) process.stderr.write(`${reportFor(process.stderr, state, site.contentDir)}\n`);
      process.stdout.write(
        `Nothing has changed since the site in ${site.outDir} was built. To build it anyway: npm run build -- --force.\n`,
      );
      return;
    }
    const [{ build: buildByAstro }, state] = await Promise.all([import('astro'), reading]);
    requireNoErrors(state, site.contentDir);
    const work = await makeWorkFolder(root);
    try {
      const outDir = join(work, 'site');
      await buildByAstro({ ...(await project.astro()), outDir, cacheDir: join(work, 'cache'), logLevel: verbose ? 'info' : 'warn' });
      await target.replaceBy(outDir);
      await lastBuild.remember(state.digest);
    } finally {
      // A thread may still be writing there when a build fails.
      await rm(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  } finally {
    await target.letGo();
  }
  const address = `${site.url}${site.base}`;
  process.stdout.write(
    site.isExample
      ? `The site is in ${site.outDir}. SITE_URL is not set, so its canonical links name an example, ${address}.\n`
      : `The site is in ${site.outDir}, to be published at ${address}.\n`,
  );
}
