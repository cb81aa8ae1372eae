/** From the files of a content folder to typed entries with their places, and to every problem on the way. Pure. */
import type { Root } from 'mdast';
import { MAX_DEPTH, parseMdx } from '../markdown/parse.ts';
import { COLLECTIONS, type CollectionLayout, type CollectionName, type DataOf } from '../schemas/collections.ts';
import { ID_PATTERN, toId } from '../text/id.ts';
import type { Problem } from './problem.ts';
import { MAX_FILE_BYTES, type ContentFile } from './read-folder.ts';
import { validate } from './validate.ts';
import { parseYaml, type Locate } from './yaml.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads all collections. Entries with a problem are left out of `content`; everything that can be read is. */
export function readContent(files: readonly ContentFile[]): Reading {
  const reader = new Reader(files);
  return reader.read();
}

/** Collects entries and problems; one pass over the files, each handled by the layout of the collection it lies in. */
class Reader {
  readonly #files: readonly ContentFile[];
  readonly #problems: Problem[] = [];
  readonly #content: Content = {
    dossier: [],
    chapters: [],
    sources: [],
    entities: [],
    events: [],
    quotes: [],
    claims: [],
    terms: [],
    references: [],
    corrections: [],
  };

  constructor(files: readonly ContentFile[]) {
    this.#files = files;
  }

  read(): Reading {
    for (const file of this.#files) {
      const text = this.#textOf(file);
      if (text !== undefined) this.#place({ path: file.path, text });
    }
    this.#reportMissing();
    this.#reportDuplicates();
    return { content: this.#content, problems: this.#problems };
  }

  #textOf(file: ContentFile): string | undefined {
    const place = { file: file.path, line: 1, column: 1 };
    switch (file.type) {
      case 'link':
        this.#problems.push({ type: 'file-unknown', ...place, reason: 'link', expected: 'the file itself' });
        return undefined;
      case 'too-large':
        this.#problems.push({ type: 'file-too-large', ...place, bytes: file.bytes, limit: MAX_FILE_BYTES });
        return undefined;
      case 'file':
        try {
          return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
        } catch {
          this.#problems.push({ type: 'file-unknown', ...place, reason: 'encoding', expected: 'UTF-8' });
          return undefined;
        }
    }
  }

  #place(file: TextFile): void {
    for (const [name, layout] of Object.entries(COLLECTIONS) as [CollectionName, CollectionLayout][]) {
      if (this.#read(name, layout, file)) return;
    }
    const expected = Object.values(COLLECTIONS)
      .map(({ path }) => path)
      .join(', ');
    this.#problems.push({ type: 'file-unknown', file: file.path, line: 1, column: 1, reason: 'place', expected });
  }

  /** Reads a file that belongs to the layout; false when it does not. */
  #read(name: CollectionName, layout: CollectionLayout, file: TextFile): boolean {
    switch (layout.layout) {
      case 'file':
        if (file.path !== layout.path) return false;
        this.#readYaml(name, layout, file, name);
        return true;
      case 'list':
        if (file.path !== layout.path) return false;
        this.#readList(name, layout, file);
        return true;
      case 'mdx': {
        const fileName = nameBelow(layout.path, file.path);
        if (fileName === undefined) return false;
        this.#readMdx(name, layout, file, fileName);
        return true;
      }
      case 'folder': {
        const [id, part, ...rest] = nameBelow(layout.path, file.path)?.split('/') ?? [];
        if (id === undefined || part === undefined || rest.length > 0) return false;
        if (part === layout.data) this.#readYaml(name, layout, file, this.#checkedId(id, id, file.path), this.#sibling(file.path, layout));
        return part === layout.data || part === layout.text;
      }
    }
  }

  #sibling(path: string, layout: { data: string; text: string }): string | undefined {
    const sibling = path.slice(0, -layout.data.length) + layout.text;
    const file = this.#files.find((candidate) => candidate.path === sibling);
    if (file?.type === 'file') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
    if (!file) this.#problems.push({ type: 'file-unknown', file: sibling, line: 1, column: 1, reason: 'missing', expected: sibling });
    return undefined;
  }

  #readYaml(name: CollectionName, layout: CollectionLayout, file: TextFile, id: string | undefined, body: string | undefined = ''): void {
    const yaml = parseYaml(file.text);
    if (yaml.type === 'invalid') {
      this.#problems.push({ type: 'yaml-syntax', file: file.path, ...yaml.position, reason: yaml.reason });
      return;
    }
    this.#validate(name, layout, { id, file: file.path, data: yaml.data ?? {}, locate: yaml.locate, body, tree: EMPTY });
  }

  #readList(name: CollectionName, layout: CollectionLayout, file: TextFile): void {
    const yaml = parseYaml(file.text);
    if (yaml.type === 'invalid') {
      this.#problems.push({ type: 'yaml-syntax', file: file.path, ...yaml.position, reason: yaml.reason });
      return;
    }
    const items = yaml.data ?? [];
    if (!Array.isArray(items)) {
      this.#problems.push({
        type: 'field-type',
        file: file.path,
        line: 1,
        column: 1,
        field: '',
        value: items,
        expected: 'a list',
        doc: '',
      });
      return;
    }
    for (const [index, data] of items.entries()) {
      const id = typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : `${index + 1}`;
      const locate: Locate = (path, what) => yaml.locate([index, ...path], what);
      this.#validate(name, layout, { id, file: file.path, data, locate, body: '', tree: EMPTY });
    }
  }

  #readMdx(name: CollectionName, layout: CollectionLayout & { layout: 'mdx' }, file: TextFile, fileName: string): void {
    const written = layout.fileName.exec(fileName)?.groups?.['id'];
    const id = this.#checkedId(written, fileName.replace(/\.[^.]*$/, ''), file.path, layout.example);
    const frontMatter = FRONT_MATTER.exec(file.text);
    if (!frontMatter) {
      this.#problems.push({
        type: 'yaml-syntax',
        file: file.path,
        line: 1,
        column: 1,
        reason: 'the front matter is missing: the file must begin with a line `---`, fields, and a line `---`',
      });
      return;
    }
    const yaml = parseYaml(frontMatter[1] ?? '', 2);
    const mdx = parseMdx(file.text);
    if (yaml.type === 'invalid') this.#problems.push({ type: 'yaml-syntax', file: file.path, ...yaml.position, reason: yaml.reason });
    if (mdx.type === 'invalid')
      this.#problems.push({ type: 'mdx-syntax', file: file.path, line: mdx.line, column: mdx.column, reason: mdx.reason });
    if (mdx.type === 'too-deep')
      this.#problems.push({ type: 'nesting-too-deep', file: file.path, line: mdx.line, column: mdx.column, limit: MAX_DEPTH });
    if (yaml.type !== 'parsed') return;
    const tree = mdx.type === 'parsed' ? mdx.tree : EMPTY;
    this.#validate(name, layout, {
      id,
      file: file.path,
      data: yaml.data ?? {},
      locate: yaml.locate,
      body: file.text.slice(frontMatter[0].length),
      tree,
    });
  }

  #validate(name: CollectionName, { schema }: CollectionLayout, entry: Unchecked): void {
    const result = validate(schema, entry.data, entry.file, entry.locate);
    if (result.type === 'invalid') this.#problems.push(...result.problems);
    else if (entry.id !== undefined && entry.body !== undefined)
      (this.#content[name] as Entry<unknown>[]).push({ ...entry, id: entry.id, body: entry.body, data: result.data });
  }

  #checkedId(written: string | undefined, fallback: string, file: string, example = ''): string | undefined {
    if (written !== undefined && ID_PATTERN.test(written)) return written;
    const number = /^\d{2}-/.exec(example)?.[0] ?? '';
    const ending = example.slice(example.lastIndexOf('.') + 1);
    const suggestion = `${number}${toId(written ?? fallback) || 'name'}${example ? `.${ending}` : ''}`;
    this.#problems.push({ type: 'id-invalid', file, line: 1, column: 1, written: written ?? fallback, suggestion });
    return undefined;
  }

  #reportMissing(): void {
    const { path } = COLLECTIONS.dossier;
    if (this.#files.some((file) => file.path === path)) return;
    this.#problems.push({ type: 'file-unknown', file: path, line: 1, column: 1, reason: 'missing', expected: path });
  }

  #reportDuplicates(): void {
    for (const entries of Object.values(this.#content) as Entry<unknown>[][]) {
      const first = new Map<string, Entry<unknown>>();
      for (const entry of entries) {
        const other = first.get(entry.id);
        if (!other) first.set(entry.id, entry);
        else {
          const { line } = other.locate(['id']);
          this.#problems.push({
            type: 'id-duplicate',
            file: entry.file,
            ...entry.locate(['id']),
            id: entry.id,
            other: `${other.file}:${line}`,
          });
        }
      }
    }
  }
}

const EMPTY: Root = { type: 'root', children: [] };

function nameBelow(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

interface TextFile {
  path: string;
  text: string;
}

interface Unchecked extends Omit<Entry<unknown>, 'id' | 'body'> {
  id: string | undefined;
  body: string | undefined;
}

/** A validated entry with its places. */
export interface Entry<Data> {
  id: string;
  /** Path of its file, relative to the content folder. */
  file: string;
  data: Data;
  locate: Locate;
  /** The prose without the front matter; for a source, its text. */
  body: string;
  /** The syntax tree of the whole file, so that places are places in the file. */
  tree: Root;
}

/** The entries of every collection, in the order of their files. */
export type Content = { [Name in CollectionName]: Entry<DataOf<Name>>[] };

export interface Reading {
  content: Content;
  problems: Problem[];
}
