/** Says whether the folder that a site is to be published to may be replaced. Looked at before anything is built. */
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { SettingError } from '../site.ts';
import { contentsOf } from './marker.ts';
import { isMountPoint } from './mount-point.ts';

/** How many foreign files a message names. */
const NAMED = 3;

/**
 * The real path of the folder to publish to, links followed. What this program did not make is refused there, unless `force` says
 * that it may be put aside.
 * @throws SettingError when it is, holds or lies in something that must stay, or cannot be replaced.
 */
export async function findTarget({ outDir, root, contentDir, publicDir }: Folders, force = false): Promise<Found> {
  const refuse = (reason: string): never => {
    throw new SettingError(`OUT_DIR is ${outDir}, ${reason} Nothing was built or changed.`);
  };
  const target = await realPath(resolve(root, outDir));
  const [project, content, files] = await Promise.all([root, resolve(root, contentDir), publicDir].map(realPath));
  if (isWithin(project, target)) refuse('which is or holds the project itself. Name a folder of its own, such as dist.');
  if (isWithin(content, target)) refuse('which is or holds the content. Name a folder of its own, such as dist.');
  if (isWithin(target, content)) refuse('which lies in the content. Name a folder beside it, such as dist.');
  if (isWithin(target, files)) refuse('which lies in the folder whose files every build copies. Name a folder beside it, such as dist.');

  const stats = await lstat(target).catch(() => undefined);
  if (!stats) return { folder: target, isForeign: false };
  if (!stats.isDirectory()) refuse('which is a file. Name a folder.');
  if (await isMountPoint(target)) {
    refuse(
      `on which a disk or a folder is mounted, so that it cannot be replaced as a whole. Name a folder in it, such as ${join(outDir, 'site')}.`,
    );
  }
  const contents = await contentsOf(target);
  if (force) return { folder: target, isForeign: contents.type === 'foreign' || contents.type === 'mixed' };
  if (contents.type === 'foreign') {
    refuse(
      `which holds files that this program did not make (${some(contents.files)}). Name another folder, or empty it yourself. With --force it is put aside as it is.`,
    );
  }
  if (contents.type === 'mixed') {
    refuse(
      `where somebody has added files to the site (${some(contents.files)}); they would be lost. Put them into public, or take them away. With --force the folder is put aside as it is.`,
    );
  }
  return { folder: target, isForeign: false };
}

/** The path with every link on the way followed, also where its end does not exist yet. */
async function realPath(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  return real ?? (dirname(path) === path ? path : join(await realPath(dirname(path)), basename(path)));
}

const isWithin = (path = '', folder = ''): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const some = (files: readonly string[]): string => [...files.slice(0, NAMED), ...(files.length > NAMED ? ['…'] : [])].join(', ');

interface Found {
  folder: string;
  /** Whether it holds what this program did not make, and must be kept. */
  isForeign: boolean;
}

interface Folders {
  /** As it was named. */
  outDir: string;
  /** The project. */
  root: string;
  contentDir: string;
  /** Files that are copied into each site as they are. */
  publicDir: string;
}
