/**
 * Puts a new site in the place of the published one. Whatever happens on the way, the published folder is the old site or the
 * new one: never a part of either, and never nothing for longer than one rename takes.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LockError, takeLock } from './lock.ts';
import { move } from './move.ts';
import { SettingError } from '../site.ts';

/**
 * Takes the folder into possession for one build, and mends what a build that was killed has left behind.
 * @throws LockError when another build has it, SettingError when nothing can be written there.
 */
export async function openTarget(target: string, files: Files = { rename, renameSync, rm }): Promise<Target> {
  const letGo = await mkdir(dirname(target), { recursive: true })
    .then(() => takeLock(beside(target, 'lock')))
    .catch((error: unknown) => {
      if (error instanceof LockError) throw error;
      throw new SettingError(`Nothing can be written beside ${target}, where a new site is put before it takes its place.`, {
        cause: error,
      });
    });
  const old = beside(target, 'old');
  try {
    await mend(target, old, files);
  } catch (error) {
    await letGo();
    throw error;
  }
  return {
    replaceBy: async (site, isForeign = false) => {
      const fresh = beside(target, `new-${randomUUID()}`);
      await move(site, fresh, files.rename);
      const aside = isForeign ? await freeName(target) : old;
      if (!swap(fresh, target, aside, files)) return undefined;
      if (isForeign) return aside;
      // What cannot be taken away now, the next build takes away.
      await files.rm(old, { recursive: true, force: true }).catch(() => undefined);
      return undefined;
    },
    letGo: async () => {
      await removeUnfinished(target, files);
      await letGo();
    },
  };
}

/** Puts the new site where the old one is, and that aside; says whether there was one. Nothing else that this process does comes between. */
function swap(fresh: string, target: string, aside: string, { renameSync: renameNow }: Files): boolean {
  const isReplaced = existsSync(target);
  if (isReplaced) renameNow(target, aside);
  try {
    renameNow(fresh, target);
  } catch (error) {
    if (isReplaced) renameNow(aside, target);
    throw error;
  }
  return isReplaced;
}

/** A name beside the folder that nothing has. */
async function freeName(target: string): Promise<string> {
  const taken = new Set(await readdir(dirname(target)));
  let number = 1;
  while (taken.has(`${basename(target)}.before-${number}`)) number++;
  return `${target}.before-${number}`;
}

/** A build that was killed between its two renames has left the old site aside: it goes back. */
async function mend(target: string, old: string, files: Files): Promise<void> {
  const names = await readdir(dirname(target));
  if (names.includes(basename(old)) && !names.includes(basename(target))) await files.rename(old, target);
  await files.rm(old, { recursive: true, force: true });
  await removeUnfinished(target, files);
}

async function removeUnfinished(target: string, files: Files): Promise<void> {
  const prefix = basename(beside(target, 'new-'));
  const left = (await readdir(dirname(target))).filter((name) => name.startsWith(prefix));
  for (const name of left) await files.rm(join(dirname(target), name), { recursive: true, force: true });
}

/** A hidden name beside the published folder, on the same disk. */
const beside = (target: string, purpose: string): string => join(dirname(target), `.${basename(target)}.${purpose}`);

/** What is done to files, so that a test can let it fail. */
interface Files {
  rename: (from: string, to: string) => Promise<void>;
  renameSync: (from: string, to: string) => void;
  rm: (path: string, options: { recursive: true; force: true }) => Promise<void>;
}

export interface Target {
  /**
   * Publishes the site that lies in a folder, which is gone afterwards. Where it fails, the old site is back in its place.
   * A foreign folder there is kept, and the name that it has now is given back.
   */
  replaceBy: (site: string, isForeign?: boolean) => Promise<string | undefined>;
  /** Must be called when the build has ended, however it did. */
  letGo: () => Promise<void>;
}
