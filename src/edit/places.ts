/** Leads from the place that the check names to the field of the form. */
import { isMap, isNode, isSeq } from 'yaml';
import { parseToEdit } from '../dossier/yaml.ts';
import { lineStarts } from '../text/lines.ts';
import type { Issue } from '../verify/issue.ts';
import { KINDS } from '../schemas/kinds.ts';
import { below } from './answers.ts';
import { fieldsOf, shapeAt, type Field } from './fields.ts';
import { endOf, endOfPair, keyOf, startOf } from './nodes.ts';
import { PROSE, type OpenedFile } from './opened.ts';

/** What to do, as somebody needs it who writes in a form: the value alone, where the file has its name before it and marks around it. */
export const hintInForm = ({ hint }: Issue): string => hint.replaceAll(/`[\w-]+: (['"])([^`]*)\1`/g, '`$2`');

/** Each issue of a file with the name of the field it is about; the name is empty where it is about none of them. */
export function placeIssues(file: OpenedFile, issues: readonly Issue[], number: number | undefined): PlacedIssue[] {
  const starts = lineStarts(file.text);
  const fields = fieldsOf(KINDS[file.kind].schema);
  const root = file.hasForm ? parseToEdit(file.text.slice(file.fieldsStart, file.fieldsEnd)).contents : undefined;
  const firstLine = lineOf(starts, file.fieldsStart);
  const proseLine = lineOf(starts, file.proseStart);
  return issues.flatMap((issue): PlacedIssue[] => {
    if (file.hasProse && issue.line >= proseLine && issue.line > firstLine)
      return [{ issue, name: PROSE, line: issue.line - proseLine + 1 }];
    const offset = (starts[issue.line - 1] ?? 0) + issue.column - 1 - file.fieldsStart;
    const path = pathAt(root, offset);
    // Another entry of the same list has its own form.
    if (number !== undefined && path.length > 0 && path[0] !== number) return [];
    const missing = missingIn(issue);
    const names = missing.length > 0 ? missing : [shownPart(fields, number === undefined ? path : path.slice(1))];
    return names.map((name) => ({ issue, name }));
  });
}

/** The names of fields that are not there, which have no place: the check names them. */
function missingIn({ code, message }: Issue): string[] {
  const named = Array.from(message.matchAll(/`([^`]+)`/g), ([, name = '']) =>
    name.split(' › ').map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part)),
  );
  if (code === 'field-missing') return named.map((path) => below('', ...path));
  // An event that rests on works only has evidence, and the message names other fields.
  return code === 'evidence-missing' && message.endsWith('has no evidence.') ? [below('', ...(named[0] ?? []), 'evidence')] : [];
}

/** As much of a path as the form has an element for. */
function shownPart(fields: readonly Field[], path: readonly (string | number)[]): string {
  const lengths = [...path.keys()].map((index) => path.length - index);
  const shown = lengths.map((length) => path.slice(0, length)).find((part) => isShown(fields, part));
  return below('', ...(shown ?? []));
}

/** A map shows its rows by their numbers, so it stands for them. */
function isShown(fields: readonly Field[], path: readonly (string | number)[]): boolean {
  const around = path.length > 1 ? shapeAt(fields, below('', ...path.slice(0, -1))) : undefined;
  return around?.type !== 'map' && shapeAt(fields, below('', ...path)) !== undefined;
}

/** The path of the innermost value that stands at an offset. */
function pathAt(node: unknown, offset: number): (string | number)[] {
  if (isMap(node)) {
    const pair = node.items.find((item) => startOf(item.key) <= offset && offset <= endOfPair(item));
    return pair ? [keyOf(pair), ...pathAt(pair.value, offset)] : [];
  }
  if (isSeq(node)) {
    const index = node.items.findIndex((item) => isNode(item) && startOf(item) <= offset && offset <= endOf(item));
    return index === -1 ? [] : [index, ...pathAt(node.items[index], offset)];
  }
  return [];
}

const lineOf = (starts: readonly number[], offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;

export interface PlacedIssue {
  issue: Issue;
  name: string;
  /** Of the prose, counted from its first. */
  line?: number;
}
