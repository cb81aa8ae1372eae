import type { Problem } from '../problem.ts';
import type { ContentFile } from '../read-folder.ts';
import { checkId } from './check-id.ts';
import { decode, decodeVerbatim } from './decode.ts';
import { unreadDraft, type LayoutReading, type Layout } from './entry.ts';
import { readYaml } from './read-yaml.ts';

/** A folder per entry that holds a YAML file and a text. */
export const folderLayout = (layout: SourceFolder): Layout => {
  const parts = [layout.data, layout.text];
  return {
    owns: (path) => {
      const [folder, , part, ...rest] = path.split('/');
      return folder === layout.path && part !== undefined && parts.includes(part) && rest.length === 0;
    },
    neighbourOf: (path) => sibling(path, path.endsWith(`/${layout.data}`) ? layout.text : layout.data),
    read: (file, files) => (file.path.endsWith(`/${layout.data}`) ? readEntry(file, files, layout) : checkText(file, files, layout)),
  };
};

function readEntry(file: ContentFile, files: ReadonlyMap<string, ContentFile>, layout: SourceFolder): LayoutReading {
  const name = nameOf(file.path);
  const { id, problems } = checkId({ name, id: name, file: file.path, example: layout.example, rename: (better) => better });
  const unread = unreadDraft(id, file.path);
  const decoded = decode(file);
  if (decoded.type === 'unreadable') return { drafts: [unread], problems: [...problems, decoded.problem] };
  const reading = readYaml({ ...unread, text: decoded.text }, decoded.text);
  const path = sibling(file.path, layout.text);
  const text = files.get(path);
  if (!text) problems.push(missing(path));
  // A text that cannot be decoded is reported where its own file is read.
  const body = text ? decodeVerbatim(text) : undefined;
  const isBlank = body?.type === 'text' && body.text.trim() === '';
  if (isBlank) problems.push({ type: 'file-unknown', file: path, line: 1, column: 1, reason: 'blank', expected: path });
  return {
    drafts: reading.drafts.map((draft) =>
      body?.type === 'text' && !isBlank ? { ...draft, body: body.text } : { ...draft, readable: false },
    ),
    problems: [...problems, ...reading.problems],
  };
}

function checkText(file: ContentFile, files: ReadonlyMap<string, ContentFile>, layout: SourceFolder): LayoutReading {
  const decoded = decodeVerbatim(file);
  const problems = decoded.type === 'unreadable' ? [decoded.problem] : [];
  const path = sibling(file.path, layout.data);
  if (files.has(path)) return { drafts: [], problems };
  return { drafts: [unreadDraft(nameOf(file.path), path)], problems: [...problems, missing(path)] };
}

const nameOf = (path: string) => path.split('/').at(-2) ?? '';
const sibling = (path: string, name: string) => path.replace(/[^/]+$/, name);
const missing = (path: string): Problem => ({ type: 'file-unknown', file: path, line: 1, column: 1, reason: 'missing', expected: path });

interface SourceFolder {
  path: string;
  data: string;
  text: string;
  example: string;
}
