/** Citations for the pages of a build, made in a thread while other pages are made: the engine takes longer than all else of a page. Stands in for `cite-here`. */
import { PassingThread } from '../threads/passing-thread.ts';
import type { Wanted } from './cite.ts';
import type { Citation } from './formats.ts';

const thread = new PassingThread<Wanted, Citation[]>(new URL('./cite-worker.ts', import.meta.url));

export const cite = (wanted: Wanted): Promise<Citation[]> => thread.ask(wanted);
