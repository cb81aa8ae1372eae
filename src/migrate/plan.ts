/** What a content folder of an older format must become, step by step. Pure: same files, same changes. */
import { inEdition } from '../dossier/read/edition-path.ts';
import { KINDS } from '../schemas/kinds.ts';
import { readFormat, withFormat } from './dossier-format.ts';

/** Takes the files to format `reads`. Everything that a step does not change stays as it is, character for character. */
export function planMigration(files: Texts, { steps, reads }: Formats): Plan {
  const text = files.get(KINDS.dossier.path);
  const written = text === undefined ? undefined : readFormat(text);
  if (written?.type !== 'read') return { type: 'unreadable' };
  const from = written.format;
  if (from > reads) return { type: 'newer', from };
  if (from === reads) return { type: 'current' };
  const taken: TakenStep[] = [];
  let current = files;
  for (let format = from; format < reads; format++) {
    const step = stepFrom(format, steps);
    const next = take(step, current);
    taken.push({ ...step, paths: [...changes(current, next).keys()].sort() });
    current = next;
  }
  return { type: 'outdated', taken, changed: changes(files, current) };
}

const changes = (before: Texts, after: Texts): Texts => new Map([...after].filter(([path, text]) => before.get(path) !== text));

function stepFrom(format: number, steps: readonly Step[]): Step {
  const step = steps.find(({ from }) => from === format);
  if (!step) throw new Error(`No step leads on from format ${format}.`);
  return step;
}

/** Whether a file is the `dossier.yaml` of an edition: all of them are in one format. */
export const isDossier = (path: string): boolean => (inEdition(path)?.path ?? path) === KINDS.dossier.path;

/** The files after a step, each `dossier.yaml` with the new number. */
function take({ from, change }: Step, files: Texts): Texts {
  const changed = change(files);
  const unknown = [...changed.keys()].find((path) => !files.has(path));
  if (unknown !== undefined) throw new Error(`The step from format ${from} changes ${unknown}, which is not there.`);
  const after = new Map([...files, ...changed]);
  for (const [path, text] of after) if (isDossier(path)) after.set(path, withFormat(text, from + 1));
  return after;
}

/** The files of a content folder by their paths in it, every character as it is on the disk. */
export type Texts = ReadonlyMap<string, string>;

/** Leads from one format to the next. */
export interface Step {
  from: number;
  /** What changes, in a sentence for those who write dossiers. */
  about: string;
  /** Gives the files that it changes. What it does not mean, such as comments, order and line endings, it leaves as it is. */
  change: (files: Texts) => Texts;
}

export interface Formats {
  steps: readonly Step[];
  /** The format to get to. */
  reads: number;
}

type Plan =
  /** `dossier.yaml` is missing, or does not say in which format the content is. */
  | { type: 'unreadable' }
  /** The content is for a newer program. */
  | { type: 'newer'; from: number }
  | { type: 'current' }
  | Outdated;

export interface Outdated {
  type: 'outdated';
  taken: TakenStep[];
  /** What all of them together make of the files that they change. */
  changed: Texts;
}

interface TakenStep extends Step {
  /** Of the files that it changes, in order. */
  paths: string[];
}
