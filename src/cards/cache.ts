/** Keeps pictures from one build to the next. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the names of kept pictures end with. */
export const CACHED = '.png.kept';

/**
 * The picture of a drawing, from `folder` when it was drawn before. The drawing itself is the key: it holds every outline,
 * place and colour, so nothing that changes the picture can be forgotten. `renderer` names what turns it into bytes. What was
 * damaged on the disk is drawn again: each picture is kept with its hash.
 */
export async function cached(
  folder: string,
  drawing: string,
  renderer: string,
  draw: (drawing: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = createHash('sha256').update(renderer).update('\0').update(drawing).digest('hex').slice(0, 32);
  const path = join(folder, `${key}${CACHED}`);
  const known = await readFile(path).catch(unlessMissing);
  const kept = known?.subarray(HASH_BYTES);
  if (known && kept && hashOf(kept).equals(known.subarray(0, HASH_BYTES))) return kept;
  const picture = await draw(drawing);
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: a build that is killed leaves no half picture.
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, Buffer.concat([hashOf(picture), picture]));
  await rename(aside, path);
  return picture;
}

const HASH_BYTES = 32;
const hashOf = (picture: Uint8Array): Buffer => createHash('sha256').update(picture).digest();

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
