/** A thread that finishes pages while others are made. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../threads/answer-questions.ts';
import { pageFinisher } from './finish-page.ts';

/** The folder of the site that is being built; its scripts are there before the first page is made. */
const { outDir } = workerData as { outDir: string };

let finisher: Promise<(page: string) => Promise<string>> | undefined;

/** The page that is published, of the one that Astro has made; both in UTF-8. */
answerQuestions(async (page: Uint8Array): Promise<Uint8Array> => {
  const finish = await (finisher ??= readScripts().then(pageFinisher));
  return new TextEncoder().encode(await finish(new TextDecoder().decode(page)));
});

async function readScripts(): Promise<string> {
  const names = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  return (await Promise.all(names.map((name) => readFile(join(outDir, name), 'utf8')))).join('\n');
}
