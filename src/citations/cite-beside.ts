/** Stands in for `cite-here` in a build: works are cited in a thread while other pages are made, as the engine takes longer than all else of a page. */
import { PassingThread } from '../threads/passing-thread.ts';
import type { Citation, Wanted } from './cite-here.ts';

const thread = new PassingThread<Wanted, Citation[]>(new URL('./cite-worker.ts', import.meta.url));

export const cite = (wanted: Wanted): Promise<Citation[]> => thread.ask(wanted);
