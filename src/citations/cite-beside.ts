/** Stands in for `cite-here` in a build: works are cited in a thread while other pages are made, as the engine takes longer than all else of a page. */
import { beside } from '../threads/beside.ts';
import { PassingThread } from '../threads/passing-thread.ts';
import type { Citation, Wanted } from './cite-here.ts';

const thread = new PassingThread<Wanted, Citation[]>(new URL('./cite-worker.ts', import.meta.url));
/** What was asked, by the lists of works. */
const asked = new WeakMap<Wanted['works'], Promise<Citation[]>>();

export function cite(wanted: Wanted): Promise<Citation[]> {
  const citations = asked.get(wanted.works) ?? beside(thread.ask(wanted));
  asked.set(wanted.works, citations);
  return citations;
}

export function citeAhead(wanted: Wanted): void {
  void cite(wanted);
}
