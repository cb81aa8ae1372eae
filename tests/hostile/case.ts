/** A dossier with something bad in it, and what must come of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueCode } from '../../src/verify/issue.ts';
import { folderOf } from '../support/fixture.ts';

/** Stands in an input before the character at which the issue must be reported, and is taken out of it. */
export const HERE = '▶';

/** A refusal with the place of `HERE`, or with the one that is named: `dossier.yaml:1:1`. The message or the hint must hold `says`. */
export const refused = (code: IssueCode, { at, says = '' }: { at?: string; says?: string } = {}): Outcome => ({
  type: 'refused',
  code,
  says,
  ...(at === undefined ? {} : { at }),
});

export const warned = (code: IssueCode, { at, says = '' }: { at?: string; says?: string } = {}): Outcome => ({
  type: 'warned',
  code,
  says,
  ...(at === undefined ? {} : { at }),
});

/** No error. */
export const accepted: Outcome = { type: 'accepted' };

/** No error, and a page of the built site whose text `holds` words. Every page `lacks` some markup, and no file at all has what stands `nowhere`. */
export const shown = (page: string, { holds = [], lacks = [], nowhere = [] }: Partial<Seen>): Outcome => ({
  type: 'shown',
  page,
  holds,
  lacks,
  nowhere,
});

/** One more chapter, `chapters/02-more.mdx` unless it is named. */
export const chapter = (prose: string, slug = 'more'): Files => ({
  [`chapters/02-${slug}.mdx`]: `---\ntitle: More\nsummary: More of it.\n---\n\n${prose}\n`,
});

/** One more term, with its fields as they are written. */
export const term = (fields: string, id = 'x'): Files => ({ [`terms/${id}.mdx`]: `---\n${fields}\n---\n` });

/** One more source, with the hash of its text; `fields` are written above the others. */
export function source(id: string, text: string, { reproduce = 'full', fields = '', language = 'en' } = {}): Files {
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    [`sources/${id}/text.txt`]: text,
    [`sources/${id}/source.yaml`]: `${fields}publisher: The Paper\npublished: '2024-05-01'\nlanguage: ${language}\nrights:\n  reproduce: ${reproduce}\n  statement: Of the tests.\nsha256: ${hash}\n`,
  };
}

/** A file of the base dossier with some of its words in the place of others. */
export function edited(path: string, ...changes: (readonly [from: string, to: string])[]): Files {
  let text = baseText(path);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** The base dossier's works with others behind them, written as JSON. */
export const works = (...more: string[]): Files => ({
  'references.json': `${baseText('references.json').trimEnd().slice(0, -1).trimEnd()},\n${more.join(',\n')}\n]\n`,
});

export const baseText = (path: string): string => readFileSync(join(folderOf('base'), path), 'utf8');

/** Files of the base dossier that cases change. */
export const [CHAPTER, DOSSIER, ENTITY, QUOTE, EVENT, SOURCE, TEXT] = [
  'chapters/01-the-closure.mdx',
  'dossier.yaml',
  'entities/mara-lindqvist.mdx',
  'quotes/lindqvist-carry.mdx',
  'events/closure-announced.mdx',
  'sources/herald-2024-05-16/source.yaml',
  'sources/herald-2024-05-16/text.txt',
] as const;

/** Files that are laid over the base dossier: texts or bytes by their paths; `null` takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export type Outcome =
  | { type: 'refused' | 'warned'; code: IssueCode; at?: string; says: string }
  | { type: 'accepted' }
  | ({ type: 'shown'; page: string } & Seen);

interface Seen {
  holds: string[];
  lacks: string[];
  nowhere: string[];
}

export interface HostileCase {
  /** `A42`: the row of the first measurement (`rows.ts`); letters behind it tell cases of one row apart. `X` begins those that came later. */
  id: string;
  /** What is bad about it. */
  about: string;
  files: Files;
  must: Outcome;
}

/** Cases from rows `[id, about, files, must]`. */
export const cases = (...rows: readonly (readonly [id: string, about: string, files: Files, must: Outcome])[]): HostileCase[] =>
  rows.map(([id, about, files, must]) => ({ id, about, files, must }));

/** One case for each input, `A42a`, `A42b`, …, all with one outcome. */
export const eachOf = (row: string, about: string, inputs: readonly Files[], must: Outcome): HostileCase[] =>
  inputs.map((files, index) => ({ id: `${row}${letters(index)}`, about: `${about} (${index + 1})`, files, must }));

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const letters = (index: number): string =>
  (index >= ALPHABET.length ? letters(Math.floor(index / ALPHABET.length) - 1) : '') + ALPHABET.charAt(index % ALPHABET.length);
