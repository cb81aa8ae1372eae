/**
 * `npm run build`: verifies, builds in a folder of its own, and only then puts the new site in the place of the published one.
 * A build that fails or is killed leaves the published folder as it was. `--verbose` tells each step.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openTarget } from '../publish/publish.ts';
import { findTarget } from '../publish/target.ts';
import { makeWorkFolder } from '../publish/work-folder.ts';
import { readSite } from '../site.ts';
import { openWorkspace } from '../workspace/current.ts';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { verbose: { type: 'boolean', default: false } } });
  const root = process.cwd();
  const site = readSite(process.env, root);
  const target = await openTarget(await findTarget({ ...site, root, publicDir: resolve(root, 'public') }));
  try {
    const work = await makeWorkFolder(root);
    try {
      const outDir = join(work, 'site');
      // The content is read while Astro is loaded; whatever is wrong with it is said by the build.
      openWorkspace(site)
        .state()
        .catch(() => undefined);
      const { build } = await import('astro');
      await build({ outDir, cacheDir: join(work, 'cache'), logLevel: values.verbose ? 'info' : 'warn' });
      await target.replaceBy(outDir);
    } finally {
      await rm(work, { recursive: true, force: true });
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
