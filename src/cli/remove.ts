/** Removes an entry to which nothing points. */
import { changeFolder } from '../dossier/change-folder.ts';
import { DRAFTS } from '../dossier/read-folder.ts';
import { EntryError } from '../writing/entry-error.ts';
import { idIn } from '../writing/find-entry.ts';
import { changedFiles } from '../writing/folder.ts';
import { planRemove, REMOVED } from '../writing/remove.ts';
import { urlOf, type Kind } from '../schemas/kinds.ts';
import { REDIRECTS } from '../schemas/redirect.ts';
import { joinPath } from '../verify/reporters/join-path.ts';
import { textReport } from '../verify/reporters/text.ts';
import { checkFiles } from '../workspace/check-files.ts';
import { command } from './command.ts';
import { confirm } from './confirm.ts';
import { kindOf, newIssues, openContent } from './content.ts';
import { UsageError } from './read-arguments.ts';

export const remove = command({
  about: 'Deletes an entry. It refuses while something points to it, and says where; on a terminal it asks first.',
  operands: [
    { name: 'kind', about: `one of ${REMOVED.join(', ')}` },
    { name: 'id', about: 'its id, which is the name of its file; of a correction its number in the list' },
  ],
  options: { yes: { type: 'flag', about: 'deletes it without asking, for scripts' } },
  examples: [
    ['sourcebound remove entity jane-doe', 'asks, and deletes a person'],
    ['sourcebound remove term quorum --yes', 'does not ask'],
  ],
  run: async ({ operands: [word, written], options: { yes } }) => {
    const kind = kindOf('remove', word, REMOVED);
    if (written === undefined) throw new UsageError(`remove needs the id of the ${kind}: sourcebound remove ${kind} its-name.`);
    const { contentDir, files, drafts } = await openContent();
    const id = idIn(kind, written);
    const { uses, changes, draftChanges } = planRemove(files, kind, id, drafts);
    if (uses.length > 0)
      throw new EntryError(
        stillUsed(
          kind,
          id,
          uses.map(({ file, line, column }) => `${joinPath(contentDir, file)}:${line}:${column}`),
          uses.some(({ file }) => file.startsWith(`${DRAFTS}/`)),
        ),
      );
    const paths = changes.map((change) => joinPath(contentDir, change.path)).join(', ');
    const isInList = changes.some(({ type }) => type === 'replace');
    if (!(await confirm(isInList ? `Take ${kind} ${id} out of ${paths}?` : `Delete ${paths}?`, yes)))
      throw new EntryError(`Nothing was deleted. Without being asked, it is deleted with: sourcebound remove ${kind} ${id} --yes`);
    const before = await checkFiles(files);
    await changeFolder(contentDir, [...changes, ...draftChanges]);
    const added = newIssues(before.issues, (await checkFiles(changedFiles(files, changes))).issues);
    process.stdout.write(`${isInList ? `Taken out of ${paths}` : `Deleted: ${paths}`}.\n${nowhere(kind, id)}`);
    if (added.length > 0) process.stdout.write(`The check now finds:\n${textReport(added, contentDir)}\n`);
  },
});

const stillUsed = (kind: Kind, id: string, places: readonly string[], hasDrafts: boolean): string =>
  [
    `The ${kind} ${id} stays, because ${places.length === 1 ? 'this points' : 'these point'} to it:`,
    ...places.map((place) => `    ${place}`),
    ...(hasDrafts ? ['Drafts are kept, changed or dropped with: sourcebound review'] : []),
    `Take ${places.length === 1 ? 'it' : 'them'} out or let ${places.length === 1 ? 'it' : 'them'} point elsewhere, and try again. Nothing was deleted.`,
  ].join('\n');

/** What stands in a list has no address of its own. */
function nowhere(kind: Kind, id: string): string {
  const url = urlOf(kind, id);
  return url.includes('#')
    ? ''
    : `If it was published, its address leads nowhere now. To lead readers elsewhere, add to ${REDIRECTS.path}: \`- from: ${url}\` and below it \`  to:\` with another address.\n`;
}
