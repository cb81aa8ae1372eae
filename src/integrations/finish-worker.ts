/** A thread that finishes pages, reads what the audit must know of them, and writes them, while others are made. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { GuardedSource } from '../audit/leaks.ts';
import { pageListeners, type PageReading } from '../audit/read-page.ts';
import { pageFinisher } from '../output/finish-page.ts';
import type { PolicyMode } from '../output/policy.ts';
import { sha256 } from '../publish/sums.ts';
import { writeNew } from '../publish/place-file.ts';
import { answerEach, answerQuestions } from '../threads/answer-questions.ts';

const { outDir, sheets, trustedTypes, offline = false, guarded } = workerData as FinishedSite;
const beginReading = pageListeners(guarded);

let finisher: Promise<ReturnType<typeof pageFinisher>> | undefined;

answerQuestions(answerEach(finishPage));

async function finishPage([page, file]: MadePage): Promise<FinishedPage> {
  const finish = await (finisher ??= makeFinisher());
  const { listener, reading } = beginReading();
  const bytes = new TextEncoder().encode(await finish(new TextDecoder().decode(page), listener));
  const isWritten = file !== undefined && writeNew(join(outDir, file), bytes);
  return [sha256(bytes), reading(), isWritten ? undefined : bytes];
}

async function makeFinisher(): Promise<ReturnType<typeof pageFinisher>> {
  const names = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  const [scripts, texts] = await Promise.all([readThose(names), readThose(sheets.map(({ file }) => file))]);
  return pageFinisher({
    scripts: scripts.join('\n'),
    sheets: new Map(sheets.map(({ href }, index) => [href, texts[index] ?? ''])),
    trustedTypes,
    offline,
  });
}

const readThose = (names: readonly string[]): Promise<string[]> => Promise.all(names.map((name) => readFile(join(outDir, name), 'utf8')));

/** What a thread must know of the site. */
export interface FinishedSite extends PolicyMode {
  /** The folder of the site that is being built; its scripts and style sheets are there before the first page is made. */
  outDir: string;
  /** The style sheets that are put into the pages: their files below the folder, and their addresses in the pages. */
  sheets: readonly { file: string; href: string }[];
  /** Sources that may not be shown whole. */
  guarded: readonly GuardedSource[];
}

/** A page that Astro has made, in UTF-8, and where below the site it is written; without that, or where a file stands already, it is handed back. */
export type MadePage = readonly [page: Uint8Array, file: string | undefined];

/** The SHA-256 of the page that is published, what the audit must know of it, and its bytes in UTF-8 where they were not written. */
export type FinishedPage = readonly [hash: string, reading: PageReading, bytes: Uint8Array<ArrayBuffer> | undefined];
