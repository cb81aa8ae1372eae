/**
 * A thread that has the dossier too, and makes of it what is no page, while pages are made. What each needs is loaded when it is asked
 * for, but for the search, whose program starts at once.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { LastFiles, type LastSite } from '../reuse/last-files.ts';
import { readersOf } from '../reuse/prose-readers.ts';
import { answerQuestions } from '../threads/answer-questions.ts';
import { makeIndex, startPagefind, writeIndex } from '../search/index-site.ts';
import { addressBelow } from '../text/web-address.ts';
import { stepBack } from '../threads/step-back.ts';
import { dossierOf, type Snapshot } from '../workspace/snapshot.ts';
import type { DrawnCards } from './draw-cards.ts';

/** It keeps the priority that this thread has now, as it holds a fifth of all memory until it is done. It makes one index, and ends. */
let pagefind: ReturnType<typeof startPagefind> | undefined = startPagefind();

const data = workerData as ThreadData;
const { root, cacheDir } = data;
const dossier = dossierOf(data.snapshot);
// What a thread was started with is there as long as it runs, and this is as large as the dossier.
data.snapshot = [];
// From here on it is seen who reads what of it.
const readers = readersOf(dossier);
const kept = join(cacheDir, 'cards');
let drawing: Promise<DrawnCards> | undefined;
/** Settled when Pagefind has what it indexes, or never will. */
let indexing: Promise<unknown> | undefined;

const TASKS: { [Name in keyof Tasks]: (...input: Parameters<Tasks[Name]>) => Promise<ReturnType<Tasks[Name]>> } = {
  files: async ({ folder, publicDir, lastSite }) => {
    // Pagefind works beside this thread: it begins first.
    await indexing;
    const [{ dossierFiles }, { writeFiles }] = await Promise.all([import('./dossier-files.ts'), import('./write-files.ts')]);
    const all = dossierFiles(dossier, addressBelow(root));
    // Astro copies those of the publisher at a time of its own.
    const files = [...all].filter(([path]) => !existsSync(join(publicDir, path)));
    return writeFiles(new Map(files), folder, new LastFiles('files', lastSite, dossier));
  },
  search: async ({ folder }) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    indexing = promise;
    try {
      const onSent = () => {
        stepBack();
        resolve(undefined);
      };
      const started = pagefind;
      pagefind = undefined;
      const make = () => makeIndex(dossier, { started, onSent });
      // It is made each time, and what it reads is in nothing else.
      const { result: index } = await readers.watch(make);
      await writeIndex(index, folder);
      return index.records;
    } finally {
      resolve(undefined);
    }
  },
  cards: ({ folder, lastSite }) =>
    (drawing = import('./draw-cards.ts').then(({ drawCards }) =>
      drawCards(dossier, folder, kept, new LastFiles('share-images', lastSite, dossier)),
    )),
  book: async (page) => {
    stepBack();
    const { makeBook } = await import('./make-book.ts');
    // It holds share images too, and each is drawn once.
    await drawing;
    return makeBook(dossier, page, root, kept);
  },
};

answerQuestions<Question, ReturnType<Tasks[keyof Tasks]>>(({ task, input }) => TASKS[task](input as never));

/** Where something is made. */
interface SitePlace {
  /** That of the site, or one aside in the same form. */
  folder: string;
  /** The last site, of which may be taken what would be the same. */
  lastSite?: LastSite | undefined;
}

/** What is made, each of what it needs. */
export interface Tasks {
  /** Writes the files that are no pages, and gives their number. */
  files: (place: SitePlace & { publicDir: string }) => number;
  /** Writes the search index, and gives the number of things that can be found. */
  search: (place: SitePlace) => number;
  /** Writes the share images. */
  cards: (place: SitePlace) => DrawnCards;
  /** Makes the EPUB of the finished page of the book, which is in UTF-8, once the share images are there. */
  book: (page: Uint8Array) => Uint8Array;
}

export interface Question<Name extends keyof Tasks = keyof Tasks> {
  task: Name;
  input: Parameters<Tasks[Name]>[0];
}

export interface ThreadData {
  snapshot: Snapshot;
  /** Address of the first page of the site. */
  root: string;
  /** The folder for what is kept from one run to the next. */
  cacheDir: string;
}
