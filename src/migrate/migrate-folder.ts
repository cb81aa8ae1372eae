/** Brings a content folder to the format that this program reads. */
import { limitOf } from '../dossier/read/layouts.ts';
import { decodeVerbatim } from '../dossier/read/decode.ts';
import { changeFolder } from '../dossier/change-folder.ts';
import { readFolder, type ContentFile } from '../dossier/read-folder.ts';
import { FORMAT } from '../schemas/format.ts';
import { KINDS } from '../schemas/kinds.ts';
import { SettingError } from '../site.ts';
import { printable } from '../text/printable.ts';
import { isDossier, planMigration, type Formats, type Outdated } from './plan.ts';
import { migrationReport } from './report.ts';
import { STEPS } from './steps.ts';

/**
 * Takes every step that is to be taken, unless it is a dry run, and gives the report of it.
 * @throws SettingError for content that is for a newer program, or that cannot be read. The folder is then as it was.
 */
export async function migrateFolder(folder: string, { isDryRun }: { isDryRun: boolean }, formats: Formats = KNOWN): Promise<string> {
  const files = await readFolder(folder, limitOf);
  const plan = planMigration(textsOf(files), formats);
  const dossier = `${folder}/${KINDS.dossier.path}`;
  switch (plan.type) {
    case 'unreadable':
      throw new SettingError(`${dossier} does not say in which format the content is. Mend what npx sourcebound check says of it.`);
    case 'newer':
      throw new SettingError(
        `${dossier} is in format ${plan.from}, for a newer Sourcebound; this one reads format ${formats.reads}. Update Sourcebound: npm install sourcebound@latest.`,
      );
    case 'current':
      return `The content is in format ${formats.reads}, which this Sourcebound reads. Nothing was changed.`;
    case 'outdated':
      requireAll(files, folder);
      if (!isDryRun) await change(folder, plan);
      return migrationReport(plan, folder, isDryRun);
  }
}

const KNOWN: Formats = { steps: STEPS, reads: FORMAT };

function textsOf(files: readonly ContentFile[]): Map<string, string> {
  const decoded = files.map((file) => ({ path: file.path, reading: decodeVerbatim(file) }));
  return new Map(decoded.flatMap(({ path, reading }) => (reading.type === 'text' ? [[path, reading.text]] : [])));
}

/** Content of which a part stays in the old format could not be mended afterwards. What is no part of a dossier stays as it is. */
function requireAll(files: readonly ContentFile[], folder: string): void {
  const unread = files.find((file) => file.type !== 'foreign' && decodeVerbatim(file).type !== 'text');
  if (unread) {
    throw new SettingError(
      `${folder}/${printable(unread.path)} cannot be read. Make it a file of text in UTF-8, or take it out. Nothing was changed.`,
    );
  }
}

/** The number of the format changes last, so that it is never higher than that of the other files. */
async function change(folder: string, { changed }: Outdated): Promise<void> {
  const changes = Array.from(changed, ([path, content]) => ({ type: 'replace' as const, path, content }));
  changes.sort((a, b) => Number(isDossier(a.path)) - Number(isDossier(b.path)));
  await changeFolder(folder, changes).catch((cause: unknown) => {
    throw new Error('The content could not be changed.', { cause });
  });
}
