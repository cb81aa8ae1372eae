/** Lays the files of a case over the base dossier, and finds the place that it marks. */
import type { ContentFile } from '../../src/dossier/read-folder.ts';
import { limitOf } from '../../src/dossier/read/layouts.ts';
import { lineStarts, placeAt } from '../../src/text/lines.ts';
import { loadFixture } from '../support/fixture.ts';
import { HERE, type Files } from './case.ts';

const base = await loadFixture();
const encoder = new TextEncoder();

/** The files as the program reads them from a folder: what is too large or has no place is not opened. */
export function lay(files: Files): ContentFile[] {
  const laid = new Map(base.map((file) => [file.path, file]));
  for (const [path, content] of Object.entries(files)) {
    if (content === null) laid.delete(path);
    else laid.set(path, asRead(path, typeof content === 'string' ? encoder.encode(content.replace(HERE, '')) : content));
  }
  return [...laid.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function asRead(path: string, bytes: Uint8Array): ContentFile {
  const limit = limitOf(path);
  if (limit === 0) return { type: 'foreign', path };
  return bytes.length > limit ? { type: 'too-large', path, bytes: bytes.length, limit } : { type: 'file', path, bytes };
}

/** `file:line:column` of the mark; nothing where there is none. */
export function markedPlace(files: Files): string | undefined {
  for (const [path, text] of Object.entries(files)) {
    const at = typeof text === 'string' ? text.indexOf(HERE) : -1;
    if (typeof text !== 'string' || at === -1) continue;
    const { line, column } = placeAt(lineStarts(text), at);
    return `${path}:${line}:${column}`;
  }
  return undefined;
}
