/** A thread that finishes pages, and reads what the audit must know of them, while others are made. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { GuardedSource } from '../audit/leaks.ts';
import { pageListeners, type PageReading } from '../audit/read-page.ts';
import { pageFinisher } from '../output/finish-page.ts';
import type { PolicyMode } from '../output/policy.ts';
import { sha256 } from '../publish/sums.ts';
import { answerQuestions } from '../threads/answer-questions.ts';

const { outDir, sheets, trustedTypes, offline = false, guarded } = workerData as FinishedSite;
const beginReading = pageListeners(guarded);

let finisher: Promise<ReturnType<typeof pageFinisher>> | undefined;

/** The page that is published, of the one that Astro has made; both in UTF-8. */
answerQuestions(async (page: Uint8Array): Promise<FinishedPage> => {
  const finish = await (finisher ??= makeFinisher());
  const { listener, reading } = beginReading();
  const bytes = new TextEncoder().encode(await finish(new TextDecoder().decode(page), listener));
  return [bytes, sha256(bytes), reading()];
});

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

/** Its bytes, their SHA-256, and what the audit must know of it. */
export type FinishedPage = readonly [Uint8Array<ArrayBuffer>, string, PageReading];
