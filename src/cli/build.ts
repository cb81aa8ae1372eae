/**
 * Verifies, builds in a folder of its own, looks at what it made, and only then puts the new site in the place of the published one.
 * A build that fails or is killed leaves the published folder as it was.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dossierThread } from '../dossier-thread/dossier-thread.ts';
import { earlierAddresses, requireEarlier, type Earlier } from '../publish/earlier-addresses.ts';
import { filesIn } from '../publish/files-in.ts';
import { listen, type News } from '../publish/news.ts';
import { openTarget } from '../publish/publish.ts';
import { findTarget } from '../publish/target.ts';
import { LastBuild } from '../publish/up-to-date.ts';
import { makeWorkFolder } from '../publish/work-folder.ts';
import { inputsOf } from '../reuse/inputs.ts';
import type { LastSite } from '../reuse/last-files.ts';
import { beside } from '../threads/beside.ts';
import { stopThreads } from '../threads/thread.ts';
import { reportFor } from '../verify/reporters/for-stream.ts';
import { requireNoErrors } from '../verify/require-no-errors.ts';
import { editions, type EditionsPart, type MadeEdition } from '../integrations/editions.ts';
import type { Site } from '../site.ts';
import { openWorkspace } from '../workspace/current.ts';
import type { State } from '../workspace/workspace.ts';
import { showProgress } from './build-progress.ts';
import { command } from './command.ts';
import { exitWith } from './exit.ts';
import { openProject } from './project.ts';
import { sayWhenStopped } from './stopped.ts';

const DISK_FULL = /\b(?:ENOSPC|EDQUOT)\b|No space left on device/i;

export const build = command({
  about:
    'Checks the content, makes the site, looks whether it is whole, and puts it in the place of the last one. What has not changed is not made again.',
  options: {
    force: {
      type: 'flag',
      about:
        'builds all anew, even when nothing has changed, and puts aside a folder that this program did not make, whose files stay as they are',
    },
    sitemap: {
      type: 'value',
      value: 'file',
      about: 'the site map of what was published before: an address of it that would be there no more stops the build',
    },
    twice: { type: 'flag', about: 'builds a second time under other circumstances and compares; the exit code is 1 when a byte differs' },
    verbose: { type: 'flag', about: 'tells each step' },
  },
  examples: [
    ['sourcebound build', 'makes the site in dist'],
    ['SITE_URL=https://example.org/archive/ sourcebound build', 'for where it will be published'],
    ['sourcebound build --sitemap published/sitemap-0.xml', 'keeps every address of the published site alive'],
    ['sourcebound build --twice', 'proves that the same content gives the same bytes'],
  ],
  run: async ({ options: { twice, sitemap, ...options } }) => {
    const earlier = sitemap === undefined ? undefined : { addresses: await earlierAddresses(sitemap), sitemap };
    const stop = showProgress(process.stderr, 'Checking the content');
    const folder = await makeSite({ ...options, earlier }, stop).finally(stop);
    if (!twice || folder === undefined) return;
    const again = showProgress(process.stderr, 'Building a second time, to compare');
    const { buildAgain, twiceReport } = await import('./build-twice.ts');
    const differing = await buildAgain(folder).finally(again);
    process.stdout.write(`${twiceReport(differing)}\n`);
    if (differing.length > 0) process.exitCode = 1;
  },
});

/** What is built last is the site of the first edition, with those of the others in it. */
const SITE = 'site';

/** A folder for what Astro keeps, beside that of what it makes; both in the one in which a build works. */
const cacheOf = (work: string, name: string): string => join(work, `cache-${name}`);

/** Gives the folder of the published site, or nothing where that could not be made. `quiet` ends what shows how far it is. */
async function makeSite({ force, verbose, earlier }: Wanted, quiet: () => void): Promise<string | undefined> {
  const began = performance.now();
  const project = await openProject();
  const { root, site } = project;
  const publicDir = resolve(root, 'public');
  const { folder, isForeign } = await findTarget({ ...site, root, publicDir }, force);
  const target = await openTarget(folder);
  const lastBuild = new LastBuild(folder, site, { ...project, publicDir });
  let outcome = existsSync(folder) ? `What is published in ${site.outDir} is as it was.` : `Nothing was published in ${site.outDir}.`;
  const letRun = sayWhenStopped(() => outcome);
  try {
    const workspace = openWorkspace(site);
    const reading = beside(workspace.state());
    if (!force && (await lastBuild.stands(async () => (await workspace.unchecked()).digest))) {
      const state = await reading;
      if (earlier) requireEarlier(earlier, new Set(filesIn(folder)));
      quiet();
      if (state.issues.length > 0) process.stderr.write(`${reportFor(process.stderr, state, site.contentDir)}\n`);
      process.stdout.write(
        `Nothing has changed since the site in ${site.outDir} was built. To build it anyway: npm run build -- --force.\n`,
      );
      return folder;
    }
    // The thread that makes what is no page starts while the content is checked. Of several editions each has one, one after the other.
    void workspace.unchecked().then(
      ({ others }) => {
        if (others.length === 0) dossierThread(site, workspace).start();
      },
      () => undefined,
    );
    const state = await reading;
    requireNoErrors(state, site.contentDir);
    const work = await makeWorkFolder(root);
    try {
      // What the project itself makes of pages cannot be known.
      const lastSiteOf = async (part: string, edition: State): Promise<LastSite | undefined> =>
        project.isExtended
          ? undefined
          : {
              folder: join(folder, part),
              cacheDir: site.cacheDir,
              program: await lastBuild.program(),
              inputs: inputsOf(edition),
              isFresh: force,
            };
      const thread = state.others.size === 0 ? dossierThread(site, workspace) : undefined;
      thread?.begin('search', cacheOf(work, SITE));
      const lastSite = await lastSiteOf('', state);
      thread?.begin('cards', cacheOf(work, SITE), lastSite);
      // Behind the start of Pagefind: the bundler forbids large pages of memory to what starts later (`run-for-seconds.ts`).
      const { build: buildByAstro } = await import('astro');
      const outDir = join(work, SITE);
      const make = async (name: string, part: EditionsPart): Promise<Made> =>
        heard(async () => {
          const { integrations = [], ...astro } = await project.astro();
          await buildByAstro({
            ...astro,
            integrations: [...integrations, editions(part)],
            outDir: join(work, name),
            cacheDir: cacheOf(work, name),
            logLevel: verbose ? 'info' : 'warn',
          });
        });
      const made: MadeEdition[] = [];
      for (const [name, edition] of state.others) {
        const { records } = await make(`edition-${name}`, { type: 'other', name, lastSite: await lastSiteOf(name, edition) });
        made.push({ name, folder: join(work, `edition-${name}`), records });
      }
      const { sizes } = await make(SITE, { type: 'first', made, lastSite });
      if (earlier) requireEarlier(earlier, new Set(sizes.keys()));
      const kept = await target.replaceBy(outDir, isForeign);
      outcome = `The new site is published in ${site.outDir}.`;
      quiet();
      if (kept !== undefined) process.stdout.write(`What lay in ${site.outDir} is kept in ${kept}.\n`);
      await lastBuild.remember((await workspace.unchecked()).digest);
      await report(site, { folder, sizes, state, seconds: (performance.now() - began) / 1000 });
      return folder;
    } finally {
      // They may still be writing there when a build fails.
      await stopThreads();
      await rm(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  } catch (error) {
    quiet();
    exitWith(error);
    process.stderr.write(`${isDiskFull(error) ? 'The disk is full. Make room on it, and build again. ' : ''}${outcome}\n`);
    return undefined;
  } finally {
    letRun();
    await target.letGo();
  }
}

/** Whatever writes says it in its own words; the bundler, which is no JavaScript, in a text alone. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return DISK_FULL.test(error.message) || isDiskFull(error.cause);
}

/** Builds, and gives what the build told: the sizes of the files of the whole site, or of another edition what its search finds. */
async function heard(buildSite: () => Promise<void>): Promise<Made> {
  const made: Made = { sizes: new Map(), records: 0 };
  const stop = listen((news) => {
    if (news.type === 'audited') made.sizes = news.sizes;
    if (news.type === 'edition') made.records = news.records;
  });
  await buildSite().finally(stop);
  return made;
}

async function report({ outDir, url, base, isExample }: Site, { folder, sizes, state, seconds }: Published): Promise<void> {
  const { buildSummary } = await import('./build-summary.ts');
  const { lines, warnings } = await buildSummary({
    folder,
    sizes,
    dossiers: [state, ...state.others.values()].map((edition) => edition.dossier()),
    issues: state.issues,
    seconds,
  });
  for (const warning of warnings) process.stderr.write(`Warning: ${warning}\n`);
  const address = `${url}${base}`;
  const where = isExample
    ? `The site is in ${outDir}. SITE_URL is not set, so its canonical links name an example, ${address}.`
    : `The site is in ${outDir}, to be published at ${address}.`;
  process.stdout.write(`${[where, ...lines].join('\n')}\n`);
}

type Audited = Extract<News, { type: 'audited' }>;

interface Wanted {
  force: boolean;
  verbose: boolean;
  /** What was published before and must still lead somewhere. */
  earlier: Earlier | undefined;
}

interface Made {
  sizes: Audited['sizes'];
  records: number;
}

interface Published {
  folder: string;
  sizes: Audited['sizes'];
  state: State;
  seconds: number;
}
