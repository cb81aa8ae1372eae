/** Keeps pictures from one build to the next. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The picture of a drawing, from `folder` when it was drawn before. The drawing itself is the key: it holds every outline,
 * place and colour, so nothing that changes the picture can be forgotten. `renderer` names what turns it into bytes.
 */
export async function cached(
  folder: string,
  drawing: string,
  renderer: string,
  draw: (drawing: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = createHash('sha256').update(renderer).update('\0').update(drawing).digest('hex').slice(0, 32);
  const path = join(folder, `${key}.png`);
  const known = await readFile(path).catch(unlessMissing);
  if (known) return known;
  const picture = await draw(drawing);
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: a build that is killed leaves no half picture.
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, picture);
  await rename(aside, path);
  return picture;
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
