/** Gives an entry another id, everywhere. */
import { changeFolder } from '../dossier/change-folder.ts';
import { EntryError } from '../writing/entry-error.ts';
import { idIn } from '../writing/find-entry.ts';
import { changedFiles } from '../writing/folder.ts';
import { planRename, RENAMED, type RenamePlan } from '../writing/rename.ts';
import { planRenameInEditions } from '../writing/rename-editions.ts';
import { REDIRECTS } from '../schemas/redirect.ts';
import { joinPath } from '../verify/reporters/join-path.ts';
import { textReport } from '../verify/reporters/text.ts';
import { checkFiles } from '../workspace/check-files.ts';
import { command } from './command.ts';
import { kindOf, newIssues, openContent } from './content.ts';
import { UsageError } from './read-arguments.ts';

export const rename = command({
  about: `Gives an entry another id: its file is renamed, whatever points to it follows, drafts and other editions too, and its old address leads to the new one (${REDIRECTS.path}). Either all of it is done, or nothing.`,
  operands: [
    { name: 'kind', about: `one of ${RENAMED.join(', ')}` },
    { name: 'old', about: 'the id that it has, which is the name of its file' },
    { name: 'new', about: 'the id that it is to have: small letters a–z, digits and single hyphens' },
  ],
  options: {
    'dry-run': { type: 'flag', about: 'tells what would be changed, and changes nothing' },
    'no-redirect': { type: 'flag', about: 'leaves no redirect, for what was never published' },
  },
  examples: [
    ['sourcebound rename entity jane-doe jane-roe', 'renames a person'],
    ['sourcebound rename chapter the-vote how-they-voted --dry-run', 'tells what renaming a chapter would change'],
  ],
  run: async ({ operands: [word, old, fresh], options }) => {
    const kind = kindOf('rename', word, RENAMED);
    if (old === undefined || fresh === undefined)
      throw new UsageError(
        `rename needs the id that the ${kind} has and the one that it is to have: sourcebound rename ${kind} old-name new-name.`,
      );
    const { contentDir, files, drafts } = await openContent();
    const wish = { kind, from: idIn(kind, old), to: idIn(kind, fresh), redirects: !options['no-redirect'] };
    const first = planRename(files, wish, drafts);
    const others = planRenameInEditions(files, wish, first.changes);
    const plan = { ...first, changes: [...first.changes, ...others.changes], uses: [...first.uses, ...others.uses] };
    // The messages name ids, so that only their sort and number can be compared.
    const before = await checkFiles(files);
    const after = await checkFiles(changedFiles(files, plan.changes));
    const added = newIssues(before.issues, after.issues, ({ code }) => code);
    if (added.length > 0)
      throw new EntryError(
        `Under the new name the check would find what it does not find now. Nothing was changed.\n${textReport(added, contentDir)}`,
      );
    if (!options['dry-run']) await changeFolder(contentDir, [...plan.changes, ...plan.draftChanges]);
    process.stdout.write(report(plan, contentDir, options['dry-run']));
  },
});

function report({ file, uses, moves, takenBack }: RenamePlan, folder: string, isDryRun: boolean): string {
  const places = uses.map((use) => `    ${joinPath(folder, use.file)}:${use.line}:${use.column}`);
  return [
    isDryRun
      ? `This was a dry run: nothing was changed. It would be in ${joinPath(folder, file)}.`
      : `It is now in ${joinPath(folder, file)}.`,
    ...(places.length > 0
      ? [`${isDryRun ? 'These point to it, and would be changed' : 'These point to it, and were changed'}:`, ...places]
      : ['Nothing else points to it.']),
    ...moves.map(
      ({ from, to }) => `The address ${from} ${isDryRun ? 'would lead' : 'leads'} to ${to} (${joinPath(folder, REDIRECTS.path)}).`,
    ),
    ...takenBack.map(
      ({ from, to }) =>
        `${from} no longer has a page. It was there only since the last renaming; if that was published, add to ${joinPath(folder, REDIRECTS.path)}: \`- from: ${from}\` and below it \`  to: ${to}\`.`,
    ),
    isDryRun ? 'Without --dry-run it is done.' : 'The check says the same as before.',
    '',
  ].join('\n');
}
