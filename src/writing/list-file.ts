/** Adds an entry to a file with a list, YAML or JSON, and takes one out, and leaves all else as it is written. */
import { parseYaml } from '../dossier/yaml.ts';
import { lineStarts } from '../text/lines.ts';
import { EntryError } from './entry-error.ts';

/** The list without the entry at an index, counted from 0. */
export function withoutEntry(text: string, path: string, index: number): string {
  const { data, at } = readList(text, path);
  const [start, end] = [at(index), at(index, 'end')];
  const isLast = index === data.length - 1;
  const changed = isFlow(text)
    ? isLast && index > 0
      ? text.slice(0, at(index - 1, 'end')) + text.slice(end)
      : text.slice(0, start) + text.slice(isLast ? end : at(index + 1))
    : text.slice(0, lineOf(text, start)) + text.slice(isLast ? text.length : lineOf(text, at(index + 1)));
  return requireList(
    changed,
    path,
    data.filter((_, other) => other !== index),
  );
}

/** The list with an entry at its end; `entry` is as YAML or JSON has it, each line but the first indented as below `- `. */
export function withEntry(text: string | undefined, path: string, entry: unknown, written: { json: string; yaml: string }): string {
  const isJson = path.endsWith('.json');
  if (text === undefined || text.trim() === '') return isJson ? `[\n  ${written.json}\n]\n` : written.yaml;
  const { data, at } = readList(text, path);
  if (!isFlow(text)) return requireList(`${text}${text.endsWith('\n') ? '' : '\n'}${written.yaml}`, path, [...data, entry]);
  const close = text.lastIndexOf(']');
  const changed =
    data.length === 0
      ? `${text.slice(0, text.indexOf('[') + 1)}\n  ${written.json}\n${text.slice(close)}`
      : `${text.slice(0, at(data.length - 1, 'end'))},\n  ${written.json}${text.slice(at(data.length - 1, 'end'))}`;
  return requireList(changed, path, [...data, entry]);
}

/** Whether the list stands between brackets. */
const isFlow = (text: string): boolean => /^\ufeff?(?:\s|#.*\n)*\[/.test(text);

/** Where the line of an offset begins, which holds the `- ` of an entry. */
const lineOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function readList(text: string, path: string): { data: unknown[]; at: (index: number, what?: 'end') => number } {
  const yaml = parseYaml(text);
  const data = yaml.type === 'parsed' ? (yaml.data ?? []) : undefined;
  if (yaml.type !== 'parsed' || !Array.isArray(data)) throw unreadable(path);
  const starts = lineStarts(text);
  return {
    data,
    at: (index, what) => {
      const { line, column } = yaml.locate([index], what);
      return (starts[line - 1] ?? 0) + column - 1;
    },
  };
}

/** The last guard: whatever was written how, the list holds what it should. */
function requireList(text: string, path: string, expected: readonly unknown[]): string {
  if (JSON.stringify(readList(text, path).data) !== JSON.stringify(expected)) throw unreadable(path);
  return text;
}

const unreadable = (path: string): EntryError =>
  new EntryError(`${path} is written in a way that cannot be changed here. Change it by hand. Nothing was changed.`);
