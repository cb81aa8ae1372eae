/** A content folder as reviewing needs it: read, and checked with files that are not in it yet. */
import { readFolder, type ContentFile } from '../dossier/read-folder.ts';
import type { Content } from '../dossier/read.ts';
import { limitOf } from '../dossier/read/layouts.ts';
import { prepareSource, type SourceText } from '../dossier/source-text.ts';
import type { Issue } from '../verify/issue.ts';
import { checkFiles } from '../workspace/check-files.ts';
import type { KnownFiles } from '../workspace/parse-files.ts';

/** Reads one content folder again and again; a file that was parsed once is not parsed anew. */
export class ContentFolder {
  readonly path: string;
  #known: KnownFiles = new Map();

  constructor(path: string) {
    this.path = path;
  }

  /** The content as it is now, with the files of `more` as if they were in it. */
  async look(more: ReadonlyMap<string, string> = new Map()): Promise<Look> {
    const there = (await readFolder(this.path, limitOf)).filter(({ path }) => !more.has(path));
    const added = Array.from(more, ([path, text]): ContentFile => ({ type: 'file', path, bytes: new TextEncoder().encode(text) }));
    const files = [...there, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
    const { reading, issues, known } = await checkFiles(files, this.#known);
    this.#known = new Map([...this.#known, ...known]);
    const { content } = reading;
    return {
      content,
      paths: new Set(files.map(({ path }) => path)),
      mainSource: content.dossier[0]?.data.source ?? content.sources[0]?.id ?? '',
      sources: new Map(content.sources.map(({ id, body, data }) => [id, prepareSource(id, body, data)])),
      issues,
    };
  }
}

/** A state of the content. */
export interface Look {
  content: Content;
  /** Paths of its files. */
  paths: ReadonlySet<string>;
  /** Id of the source that the dossier explains. */
  mainSource: string;
  sources: ReadonlyMap<string, SourceText>;
  issues: readonly Issue[];
}
