/** The report for people as a stream shows it. */
import type { WriteStream } from 'node:tty';
import { decode, decodeVerbatim } from '../../dossier/read/decode.ts';
import type { ContentFile } from '../../dossier/read-folder.ts';
import type { Issue } from '../issue.ts';
import { githubReport } from './github.ts';
import { paintFor } from './paint.ts';
import { textReport } from './text.ts';

/** Who has more to mend begins with these, and could not scroll back to them. */
const MOST_ON_A_TERMINAL = 30;
/** Wider lines are not read. */
const WIDEST = 120;

/** With colours and cut to its size on a terminal; on GitHub Actions with annotations behind it. */
export function reportFor(stream: NodeJS.WritableStream & Partial<WriteStream>, { issues, files }: Checked, folder: string): string {
  const text = textReport(issues, folder, {
    textOf: textsOf(files),
    paint: paintFor(stream),
    ...(stream.isTTY ? { most: MOST_ON_A_TERMINAL, width: Math.min(stream.columns ?? WIDEST, WIDEST) } : {}),
  });
  const { GITHUB_ACTIONS } = process.env;
  return GITHUB_ACTIONS === 'true' && issues.length > 0 ? `${text}\n${githubReport(issues, folder, repository())}` : text;
}

/** Where paths of annotations begin. */
export const repository = (): string => process.env['GITHUB_WORKSPACE'] ?? process.cwd();

/** The texts of files, as far as they can be read. */
export function textsOf(files: readonly ContentFile[]): (path: string) => string | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = byPath.get(path);
    // Places in the text of a source count every character as it was received.
    const decoded = file && (path.endsWith('.txt') ? decodeVerbatim : decode)(file);
    return decoded?.type === 'text' ? decoded.text : undefined;
  };
}

/** What the check has read, and found. */
export interface Checked {
  files: readonly ContentFile[];
  issues: readonly Issue[];
}
