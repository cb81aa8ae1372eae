/** Work in another thread: it is asked questions and answers each. */
import { Worker } from 'node:worker_threads';
import { movable } from './movable.ts';

/** Each thread has a heap of its own. What is new in it may take so much, in megabytes, before it is looked through: more was not faster, and grew the whole by a tenth. */
const YOUNG = 24;
/** The same for a thread that is gone before the program needs the most. A check takes a twentieth less time with it. */
export const YOUNG_AND_PASSING = 48;

/** Those that run. */
const running = new Set<Worker>();

/** Ends every thread that still runs, and waits for it: Node may break down where a program ends while a thread of it is only just starting. */
export async function stopThreads(): Promise<void> {
  await Promise.all(Array.from(running, (worker) => worker.terminate()));
}

/** A thread that runs a module which calls `answerQuestions`. */
export class Thread<Question, Answer> {
  readonly #worker: Worker;
  readonly #asked = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  #count = 0;
  #ended: Error | undefined;

  /** `data` is what the module finds as `workerData`. */
  constructor(module: URL, data?: unknown, young = YOUNG) {
    this.#worker = new Worker(module, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: young } });
    this.#worker.on('message', ({ id, answer, error }: Reply<Answer>) => {
      const { resolve, reject } = this.#asked.get(id) ?? fail(id);
      this.#asked.delete(id);
      if (error) reject(error);
      else resolve(answer as Answer);
    });
    this.#worker.on('error', (error: Error) => {
      this.#end(error);
    });
    running.add(this.#worker);
    this.#worker.once('exit', () => running.delete(this.#worker));
    this.#worker.on('exit', (code) => {
      this.#end(new Error(`A thread ended before its work was done (${code}).`));
    });
    // A thread that nobody waits for does not keep the program alive.
    this.#worker.unref();
  }

  /** Asks; rejects with the error that the answer ended in. Bytes that are asked about are handed over. */
  async ask(question: Question): Promise<Answer> {
    if (this.#ended) throw this.#ended;
    const id = this.#count++;
    this.#worker.ref();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#asked.set(id, { resolve, reject });
        this.#worker.postMessage({ id, question } satisfies Request<Question>, movable(question));
      });
    } finally {
      if (this.#asked.size === 0) this.#worker.unref();
    }
  }

  /** Whoever waits for an answer, or asks from now on, is told the first reason. */
  #end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#asked.values()) reject(this.#ended);
    this.#asked.clear();
  }

  /** Its end is not waited for, which takes as long as there is much in its heap. */
  stop(): void {
    this.#worker.removeAllListeners('exit');
    running.delete(this.#worker);
    void this.#worker.terminate();
  }
}

function fail(id: number): never {
  throw new Error(`A thread answered a question that nobody asked (${id}).`);
}

export interface Request<Question> {
  id: number;
  question: Question;
}

export interface Reply<Answer> {
  id: number;
  answer?: Answer;
  error?: Error;
}
