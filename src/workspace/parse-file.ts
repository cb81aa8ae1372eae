/** Everything that follows from one file of the content folder alone, in a form that can be kept and sent. */
import { layoutFor } from '../dossier/read/layouts.ts';
import { readFile, type CheckedDraft, type FileReading, type FilesByPath, type ParsedDraft } from '../dossier/read.ts';
import { offsetInFile } from '../dossier/prose.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { lineStarts, placeAt } from '../text/lines.ts';
import type { Issue } from '../verify/issue.ts';
import { checkFile } from '../verify/run.ts';

/** Reads and checks a file; `files` finds its neighbour, and `language` is that of the dossier. */
export function parseFile(file: ContentFile, files: FilesByPath, language: string): ParsedFile {
  const reading = readFile(file, files, language);
  return { ...reading, drafts: reading.drafts.map(withoutPlaces), issues: checkFile(file, reading.drafts) };
}

/** What was parsed, with its places: they are asked for only where there is something to report, so the file is read again for them. */
export function withPlaces(parsed: ParsedFile, file: ContentFile, files: FilesByPath, language: string): FileReading {
  let drafts: ParsedDraft[] | undefined;
  const again = (index: number): ParsedDraft => {
    const draft = (drafts ??= readFile(file, files, language).drafts)[index];
    if (!draft) throw new Error(`${file.path} no longer gives what it gave.`);
    return draft;
  };
  return {
    ...parsed,
    drafts: parsed.drafts.map((draft, index): CheckedDraft => ({
      ...draft,
      locate: (path, what) => again(index).locate(path, what),
      locateInProse: (block, offset) => {
        const { pieces, text } = again(index);
        return placeAt(lineStarts(text), offsetInFile(pieces[draft.prose.blocks.indexOf(block)] ?? [], offset, text));
      },
    })),
  };
}

/** The file, and the one that is read with it. */
export function filesReadWith(file: ContentFile, files: FilesByPath): ContentFile[] {
  const path = layoutFor(file.path)?.layout.neighbourOf?.(file.path);
  const neighbour = path === undefined ? undefined : files.get(path);
  return neighbour ? [file, neighbour] : [file];
}

function withoutPlaces({ tree, text, locate, pieces, ...draft }: ParsedDraft): DraftWithoutPlaces {
  void [tree, text, locate, pieces];
  return draft;
}

type DraftWithoutPlaces = Omit<ParsedDraft, 'tree' | 'text' | 'locate' | 'pieces'>;

export interface ParsedFile extends FileReading<DraftWithoutPlaces> {
  issues: Issue[];
}
