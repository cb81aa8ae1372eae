/**
 * Writes the JSON Schemas of the content where the editor's program looks for them. The YAML extension of VS Code reads
 * `.vscode/schemas`, to which `.vscode/settings.json` leads. It reads no fields above prose; the Astro extension does, and finds
 * their schemas where Astro puts those of content collections.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reading } from '../dossier/read.ts';
import { KIND_NAMES, KINDS } from '../schemas/kinds.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { knownIds } from './known-ids.ts';

/** Who wants schemas has this folder. */
const SCHEMAS = '.vscode/schemas';
/** Read by the language server of Astro (`astro.content-intellisense`). */
const COLLECTIONS = '.astro/collections';

/** Renews the schemas of a project that has the folder for them; a project that may not be written to keeps those it has. */
export async function renewSchemas(root: string, contentDir: string, reading: Pick<Reading, 'drafts' | 'content'>): Promise<void> {
  const folder = await stat(join(root, SCHEMAS)).catch(() => undefined);
  if (!folder?.isDirectory()) return;
  for (const [path, text] of schemaFiles(resolve(root, contentDir), reading)) await renew(join(root, path), text).catch(ignoreRefusal);
}

/** The files by their paths from the project. */
function schemaFiles(content: string, reading: Pick<Reading, 'drafts' | 'content'>): Map<string, string> {
  const ids = knownIds(reading);
  const files = new Map<string, string>();
  for (const kind of KIND_NAMES) {
    const text = `${JSON.stringify(jsonSchemaOf(kind, ids), undefined, 2)}\n`;
    const { layout, collection } = KINDS[kind];
    files.set(layout === 'mdx' ? `${COLLECTIONS}/${collection}.schema.json` : `${SCHEMAS}/${kind}.schema.json`, text);
  }
  files.set(`${COLLECTIONS}/collections.json`, `${JSON.stringify(collectionsOf(content, reading), undefined, 2)}\n`);
  return files;
}

/** Which file is of which collection, by its address in small letters, as Astro lists them. */
function collectionsOf(content: string, { drafts }: Pick<Reading, 'drafts'>) {
  const kinds = KIND_NAMES.filter((kind) => KINDS[kind].layout === 'mdx');
  const entries = drafts.filter(({ kind }) => kinds.includes(kind));
  return {
    collections: kinds.map((kind) => ({ hasSchema: true, name: KINDS[kind].collection })),
    entries: Object.fromEntries(
      entries.map(({ kind, file }) => [decodeURIComponent(pathToFileURL(join(content, file)).href).toLowerCase(), KINDS[kind].collection]),
    ),
  };
}

/** Leaves a file alone that is as it should be: whoever watches it would read it again. */
async function renew(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

function ignoreRefusal(error: NodeJS.ErrnoException): void {
  if (!REFUSED.has(error.code ?? '')) throw error;
}
