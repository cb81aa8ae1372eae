/** Brings the content to the format that this version reads. */
import { migrateFolder } from '../migrate/migrate-folder.ts';
import { command } from './command.ts';
import { openProject } from './project.ts';

export const migrate = command({
  about:
    'Brings content that was written for an older Sourcebound to the format that this one reads. Commit it to version control first, so that you see what was changed and can take it back.',
  options: { 'dry-run': { type: 'flag', about: 'tells what would be changed, and changes nothing' } },
  examples: [
    ['sourcebound migrate --dry-run', 'tells what would be changed'],
    ['sourcebound migrate', 'changes it'],
  ],
  run: async ({ options }) => {
    const { contentDir } = (await openProject()).site;
    process.stdout.write(`${await migrateFolder(contentDir, { isDryRun: options['dry-run'] })}\n`);
  },
});
