/** A thread that cites works. What was cited in an earlier run is kept: the engine is large, and loaded when something is cited anew. */
import { workerData } from 'node:worker_threads';
import { cached } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import { answerQuestions } from '../threads/answer-questions.ts';
import type { Citation, Wanted } from './cite-here.ts';

/** What citations depend on beside their works. */
const PACKAGES = ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@citation-js/plugin-ris'];

const { folder } = workerData as CiteData;

answerQuestions(async (wanted: Wanted) => {
  const key = `${await versionOf([''], PACKAGES)} ${JSON.stringify(wanted)}`;
  const kept = await cached(folder, key, async () => {
    const { cite } = await import('./cite-here.ts');
    return Buffer.from(JSON.stringify(await cite(wanted)));
  });
  return JSON.parse(new TextDecoder().decode(kept)) as Citation[];
});

export interface CiteData {
  /** The folder for what was cited in earlier runs. */
  folder: string;
}
