import type { Problem } from '../../dossier/problem.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { isLanguageTag } from '../../text/language.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

type Reason = Extract<Problem, { type: 'file-unknown' }>['reason'];

const MESSAGES: Readonly<Record<Reason, string>> = {
  place: 'The file has no place in a dossier.',
  name: 'No entry of this folder is called so.',
  kind: 'The file has the fields of another kind of entry.',
  folder: 'The folder of the file has another name in a dossier.',
  blank: 'The text of the source is empty.',
  link: 'The file is a symbolic link; links are not followed.',
  special: 'The file is a pipe, a socket or a device, not a file with text.',
  misnamed: 'The name of the file is not UTF-8, so no address can be made of it.',
  refused: 'The system refuses to read it.',
  encoding: 'The file is not UTF-8.',
  missing: 'The file is missing.',
  empty: 'The content folder is missing or empty.',
};

const HINTS: Readonly<Record<Reason, (expected: string) => string>> = {
  place: (expected) => `Content lies in: ${expected}. Move it, or take it out of the content folder.`,
  name: (expected) =>
    `If it is one, call it as in ${expected}, with that ending and in small letters. Otherwise take it out of the content folder.`,
  kind: (expected) => `Entries with such fields lie in \`${expected}\`: move it there.`,
  folder: (expected) => `Rename the folder to \`${expected}\`.`,
  blank: () => 'Put the text of the article into it, as it was received, and its SHA-256 into `source.yaml`.',
  link: () => 'Put the file itself in its place.',
  special: () => 'Take it out of the content folder.',
  misnamed: () => 'Rename it: a–z, 0–9 and single hyphens.',
  refused: (code) => REFUSALS[code] ?? `The system says ${code}. Make the file or folder readable, or take it out.`,
  encoding: () =>
    'Save the file as UTF-8. A source that was received in another encoding is converted once, and its `sha256` taken from the result.',
  missing: (expected) => `Add the file \`${expected}\`.`,
  empty: (expected) => `Begin a dossier with \`${expected}\`, or name another folder in CONTENT_DIR.`,
};

/** What the system says, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'It may not be read by you (EACCES). Change its permissions.',
  EPERM: 'It may not be read by you (EPERM). Change its permissions.',
  ENOTDIR: 'The content folder is a file (ENOTDIR). Name the folder that holds `dossier.yaml` in CONTENT_DIR.',
  TOO_MANY: 'The folder holds more files than a dossier can have. Name the folder that holds `dossier.yaml` in CONTENT_DIR.',
};

/** Every file must be readable, be where the dossier expects it, and be there when it is needed. */
export const fileUnknown: Rule = {
  code: 'file-unknown',
  meaning:
    'A file of the content folder cannot be read, is not there, or has no place in a dossier. It might hold something that nobody would see.',
  mend: 'Move or rename it as the message says. Notes and pictures lie beside the content folder. Files are saved as UTF-8.',
  check: (context) => {
    const problems = problemsOf(context, 'file-unknown');
    const byFolder = Map.groupBy(problems, folderOf);
    const isBegun = !problems.some(({ reason }) => reason === 'missing');
    return [...byFolder].flatMap(([folder, files]) => {
      const [first] = files;
      if (folder === undefined || !first) return files.map(issueOf);
      // A folder that is to be renamed is named once.
      if (first.reason === 'folder' || files.length === 1) return [issueOf(first)];
      return [
        issue(
          'file-unknown',
          first,
          `The folder \`${folder}\` has no place in a dossier, nor have its ${files.length} files.`,
          hintForFolder(folder, files, isBegun) ?? HINTS.place(first.expected),
        ),
      ];
    });
  },
};

/** Where a dossier in a folder belongs: to the only place there is, or beside the first as an edition. */
function hintForFolder(folder: string, files: readonly Found[], isBegun: boolean): string | undefined {
  if (!files.some(({ file }) => file === `${folder}/${KINDS.dossier.path}`)) return undefined;
  if (!isBegun) return 'It holds a whole dossier: move what is in it one folder up.';
  return isLanguageTag(folder) ? `If it is this dossier in another language, move it to \`editions/${folder}\`.` : undefined;
}

type Found = Extract<Problem, { type: 'file-unknown' }> & Place;

const issueOf = (problem: Found): Issue =>
  issue('file-unknown', problem, MESSAGES[problem.reason], HINTS[problem.reason](problem.expected));

/** The folder in which a file has no place because the folder itself has none, or another name. */
function folderOf({ reason, file }: Found): string | undefined {
  const [folder = '', ...below] = file.split('/');
  return below.length > 0 && (reason === 'folder' || (reason === 'place' && !FOLDERS.has(folder))) ? folder : undefined;
}

const FOLDERS: ReadonlySet<string> = new Set(Object.values(KINDS).map(({ path }) => path));
