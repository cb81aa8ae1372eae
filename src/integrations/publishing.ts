/** Keeps a build from writing over what is not its own; looks at what it made, and marks it. Comes last of all. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditSite } from '../audit/audit-site.ts';
import { draftsIn } from '../audit/drafts.ts';
import { guardedIn } from '../audit/guarded.ts';
import type { PageReadings } from '../audit/read-page.ts';
import { tell } from '../publish/news.ts';
import { sealSite } from '../publish/seal.ts';
import { findTarget } from '../publish/target.ts';
import { INDEX_FOLDER } from '../search/index-folder.ts';
import type { Site } from '../site.ts';
import type { EditionsPart } from './editions.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** `records` tells how many things the search should find, `read` what is known of the pages. */
export function publishing(
  { url, base, contentDir }: Site,
  workspace: Workspace,
  records: () => Promise<number>,
  read: PageReadings,
  part?: EditionsPart,
): AstroIntegration {
  let root = '';
  return {
    name: 'sourcebound:publishing',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const [outDir, publicDir] = [config.outDir, config.publicDir].map((url) => fileURLToPath(url)) as [string, string];
        await findTarget({ outDir, root, contentDir, publicDir });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (part?.type === 'other') {
          tell({ type: 'edition', records: await records() });
          return;
        }
        tell({ type: 'audit' });
        const began = performance.now();
        const folder = fileURLToPath(dir);
        const { hashes, sizes } = auditSite(folder, {
          place: { url, base },
          indexes: [
            { folder: INDEX_FOLDER, expected: await records() },
            ...(part?.made ?? []).map((edition) => ({ folder: `${edition.name}/${INDEX_FOLDER}`, expected: edition.records })),
          ],
          guarded: guardedIn((await workspace.state()).dossier()),
          read,
          drafts: draftsIn(join(root, contentDir)),
        });
        await sealSite(folder, hashes);
        logger.info(`${hashes.size} files verified in ${Math.round(performance.now() - began)} ms.`);
        tell({ type: 'audited', folder, sizes });
      },
    },
  };
}
