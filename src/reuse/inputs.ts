/** What the files of a site can show of the content: the prose of each entry by itself, and everything else as one. */
import { createHash } from 'node:crypto';
import { keyOf } from '../dossier/key.ts';
import { sha256 } from '../publish/sums.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import type { State } from '../workspace/workspace.ts';

/** What follows from the texts of the sources, or is worked out of them when it is first asked for. */
const WORKED_OUT: ReadonlySet<string> = new Set(['prepared', 'descent']);

/**
 * They are made of the dossier and the editions, and of nothing else of the content. All of both counts as one but the prose of
 * entries with files of their own, which count by these.
 */
export function inputsOf({ files, reading, dossier, editions }: Shown): Inputs {
  const keys = new Map(reading.drafts.filter(hasFile).map(({ kind, id, file }) => [file, keyOf(kind, id)]));
  const prose = new Map<string, string>();
  for (const file of files) {
    const key = keys.get(file.path);
    if (key !== undefined && file.type === 'file') prose.set(key, sha256(file.bytes));
  }
  const frame = createHash('sha256');
  const add = (part: unknown) => frame.update(`${JSON.stringify(part)}\n`);
  const { provenance, keyPoints } = dossier();
  add([provenance, keyPoints]);
  add(editions.map(({ language, path, pages }) => [language, path, [...pages]]));
  for (const item of KIND_NAMES.flatMap((kind) => dossier().all(kind))) {
    if (hasFile(item) && !prose.has(keyOf(item.kind, item.id))) throw new Error(`No file was read for ${keyOf(item.kind, item.id)}.`);
    const left = hasFile(item) ? PROSE : item.kind === 'source' ? WORKED_OUT : NOTHING;
    const names = Object.keys(item).filter((name) => !left.has(name));
    add(names.map((name) => [name, item[name as keyof typeof item]]));
  }
  return { frame: frame.digest('hex'), prose };
}

const PROSE: ReadonlySet<string> = new Set(['prose']);
const NOTHING: ReadonlySet<string> = new Set();

/** Whether an entry is a file of its own, with prose in it. */
const hasFile = ({ kind }: { kind: Kind }): boolean => KINDS[kind].layout === 'mdx';

type Shown = Pick<State, 'files' | 'reading' | 'dossier' | 'editions'>;

export interface Inputs {
  /** A hash of everything but prose. */
  frame: string;
  /** The hashes of the files of entries that have prose, by the keys of these. */
  prose: ReadonlyMap<string, string>;
}
