/** Stands in for `cite-here` in a build: works are cited in a thread while other pages are made, as the engine takes longer than all else of a page. */
import { join } from 'node:path';
import { beside } from '../threads/beside.ts';
import { PassingThread } from '../threads/passing-thread.ts';
import { openCacheDir } from '../workspace/current.ts';
import type { Citation, Wanted } from './cite-here.ts';
import type { CiteData } from './cite-worker.ts';

const thread = new PassingThread<Wanted, Citation[]>(new URL('./cite-worker.ts', import.meta.url), (): CiteData => ({
  folder: join(openCacheDir(), 'citations'),
}));
/** What was asked for ahead, until it is taken. */
const ahead = new Map<Wanted, Promise<Citation[]>>();

export function citeAhead(wanted: Wanted): void {
  ahead.set(wanted, beside(thread.ask(wanted)));
}

export function cite(wanted: Wanted): Promise<Citation[]> {
  const citations = ahead.get(wanted) ?? thread.ask(wanted);
  ahead.delete(wanted);
  return citations;
}
