/** Takes translations for those of their originals as they are now. */
import { changeFolder } from '../dossier/change-folder.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { joinPath } from '../verify/reporters/join-path.ts';
import { EntryError } from '../writing/entry-error.ts';
import { planTranslations } from '../writing/translations.ts';
import { confirm } from './confirm.ts';

/** `written` names one entry; without it, all whose original has changed. Asks first, unless `yes`. */
export async function acceptTranslations(
  { files, contentDir }: { files: readonly ContentFile[]; contentDir: string },
  edition: string,
  written: string | undefined,
  yes: boolean,
): Promise<void> {
  const { accepted, change } = planTranslations(files, edition, written);
  if (accepted.length === 0) {
    process.stdout.write('Of each translation the state of its original is written down already. Nothing was changed.\n');
    return;
  }
  const paths = accepted.map(({ path }) => `    ${joinPath(contentDir, path)}`);
  process.stdout.write(`${['These count from now on as translations of their originals as they are now:', ...paths].join('\n')}\n`);
  if (!(await confirm('Is each of them up to date?', yes)))
    throw new EntryError(
      `Nothing was changed. Without being asked: sourcebound accept --edition ${edition}${written === undefined ? '' : ` ${written}`} --yes`,
    );
  await changeFolder(contentDir, [change]);
  process.stdout.write(`It is written down in ${joinPath(contentDir, change.path)}.\n`);
}
