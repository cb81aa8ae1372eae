/** The words of the interface that a dossier may set itself, by their paths, as in `nav.claims`. */
import type { Strings } from './en.ts';

/** The paths of all words that can be set: not those that are made with names or numbers, nor those of the search, which a script has. */
export const settableWords = ({ search, ...strings }: Strings): string[] => pathsIn(strings, new Set([search, ...objectsIn(search)]), []);

/** The same interface with other words in some places. A path that leads to no word is left out; the check reports it. */
export function withWords(strings: Strings, words: Readonly<Record<string, string>>): Strings {
  const settable = new Set(settableWords(strings));
  return Object.entries(words)
    .filter(([path]) => settable.has(path))
    .reduce((changed, [path, word]) => replaced(changed, path.split('.'), word) as Strings, strings);
}

function pathsIn(value: unknown, left: ReadonlySet<unknown>, path: readonly string[]): string[] {
  if (typeof value === 'string') return [path.join('.')];
  if (!isObject(value) || left.has(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, left, [...path, key]));
}

const objectsIn = (value: object): object[] =>
  Object.values(value).flatMap((inner: unknown) => (isObject(inner) ? [inner, ...objectsIn(inner)] : []));

/** A copy of what lies on the path; all else is shared. */
function replaced(value: unknown, [key, ...rest]: readonly string[], word: string): unknown {
  if (key === undefined || !isObject(value)) return word;
  const inner = replaced((value as Record<string, unknown>)[key], rest, word);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
