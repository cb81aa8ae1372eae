/** Entries that are not there yet. */
import type { ContentFile } from '../dossier/read-folder.ts';
import { KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import { ID_PATTERN } from '../text/id.ts';
import { blank, countOf, open, type OpenedFile } from './opened.ts';

/** Whether the editor makes entries of a kind: a dossier is made by `init`, and a source begins with its text. */
export const canBeMade = (kind: Kind): boolean => KINDS[kind].layout === 'mdx' || KINDS[kind].layout === 'list';

/** The file that a new entry of a kind comes into, with its number where that is a list; nothing for an id that cannot be one. */
export function placeForNew(kind: Kind, id: string, files: readonly ContentFile[]): NewPlace | undefined {
  const description: KindDescription = KINDS[kind];
  if (description.layout === 'list') {
    const found = files.find(({ path }) => path === description.path);
    const file = found ? open(found) : blank(description.path, kind);
    return file && { file, number: countOf(file) };
  }
  if (description.layout !== 'mdx' || !ID_PATTERN.test(id)) return undefined;
  return { file: blank(`${description.path}/${numberFor(description, files)}${id}.mdx`, kind) };
}

/** Whether there is an entry of that kind and id, with whatever number before it. */
export function isTaken(kind: Kind, id: string, files: readonly ContentFile[]): boolean {
  const description: KindDescription = KINDS[kind];
  return (
    description.layout === 'mdx' &&
    files.some(({ path }) => {
      const [folder, name = ''] = path.split('/');
      return folder === description.path && description.fileName.exec(name)?.groups?.['id'] === id;
    })
  );
}

/** The number that a new file begins with, one more than the highest; empty where files have none. */
function numberFor({ path: folder, example }: KindDescription & { layout: 'mdx' }, files: readonly ContentFile[]): string {
  if (!/^\d/.test(example)) return '';
  const numbers = files.flatMap(({ path }) =>
    path.startsWith(`${folder}/`) ? [Number(/^\d+/.exec(path.slice(folder.length + 1))?.[0] ?? 0)] : [],
  );
  return `${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-`;
}

interface NewPlace {
  file: OpenedFile;
  number?: number;
}
