/** The drafts beside a content folder, as they lie on the disk. */
import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFolder, DRAFTS } from '../dossier/read-folder.ts';
import { DRAFTED, draftPath, listPath } from '../draft/files/layout.ts';
import { readList, writeList, type DraftFolder, type ListedDraft } from '../draft/files/list.ts';
import { SettingError } from '../site.ts';
import { ID_PATTERN } from '../text/id.ts';

/** More than any draft or list of drafts has. */
const MOST_BYTES = 5_000_000;
const DRAFT = /^(?<name>(?<folder>[^/]+)\/[a-z0-9-]+)\.mdx$/;
const LIST = 'drafts.json';

/**
 * The drafts of every source that has some, in the order of their ids. Links are not followed, and what is no draft is left aside.
 * @throws SettingError for a list that was damaged.
 */
export async function readDraftFolders(contentDir: string): Promise<DraftFolder[]> {
  if (!(await isFolder(join(contentDir, DRAFTS)))) return [];
  const entries = await readdir(join(contentDir, DRAFTS), { withFileTypes: true });
  const sources = entries.filter((entry) => entry.isDirectory() && ID_PATTERN.test(entry.name)).map(({ name }) => name);
  return Promise.all(sources.sort().map((source) => readDraftFolder(contentDir, source)));
}

/** The drafts of one source; none for one that was never drafted from. */
async function readDraftFolder(contentDir: string, source: string): Promise<DraftFolder> {
  const files = await readFolder(join(contentDir, DRAFTS, source), () => MOST_BYTES);
  const list = files.find(({ path }) => path === LIST);
  const texts = files.flatMap((file): [string, string][] => {
    const { name, folder } = DRAFT.exec(file.path)?.groups ?? {};
    if (file.type !== 'file' || name === undefined || !DRAFTED.has(folder ?? '')) return [];
    return [[name, new TextDecoder().decode(file.bytes)]];
  });
  const listed = readList(join(contentDir, listPath(source)), list?.type === 'file' ? list.bytes : undefined);
  return { source, listed, texts: new Map(texts) };
}

/** Writes the texts of drafts, then the list, which takes the place of the last one at once. */
export async function writeDraftFolder(
  contentDir: string,
  source: string,
  texts: ReadonlyMap<string, string>,
  listed: readonly ListedDraft[],
): Promise<void> {
  await requireFolders(contentDir, source);
  for (const [name, text] of texts) {
    const path = join(contentDir, draftPath(source, name));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const path = join(contentDir, listPath(source));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, writeList(listed));
  await rename(`${path}.new`, path);
}

export const removeDraft = (contentDir: string, source: string, name: string): Promise<void> =>
  rm(join(contentDir, draftPath(source, name)), { force: true });

/** Nothing is written where a link leads. */
async function requireFolders(contentDir: string, source: string): Promise<void> {
  for (const path of [join(contentDir, DRAFTS), join(contentDir, DRAFTS, source)]) {
    const stats = await lstat(path).catch(() => undefined);
    if (stats && !stats.isDirectory()) throw new SettingError(`${path} is no folder. Drafts are written there: rename what is in the way.`);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
