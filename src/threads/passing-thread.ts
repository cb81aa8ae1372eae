import { beside } from './beside.ts';
import { Thread } from './thread.ts';

/** A thread that is there while it is asked something, or kept: it starts with a question, or sooner, and stops behind the last answer. */
export class PassingThread<Question, Answer> {
  readonly #open: () => Promise<Thread<Question, Answer>> | Thread<Question, Answer>;
  #thread: Promise<Thread<Question, Answer>> | undefined;
  /** How many wait for an answer, or keep it. */
  #needed = 0;

  /** `data` gives what the module finds as `workerData`; it is asked when the thread starts. */
  constructor(module: URL, data: () => unknown = () => undefined) {
    this.#open = async () => new Thread<Question, Answer>(module, await data());
  }

  /** Starts it before it is asked, so that it is ready by then, and keeps it until the function is called that this gives. What hinders it is said when it is asked. */
  keep(): () => void {
    this.#needed++;
    void beside(this.#started());
    return () => {
      this.#letGo();
    };
  }

  async ask(question: Question): Promise<Answer> {
    this.#needed++;
    try {
      return await (await this.#started()).ask(question);
    } finally {
      this.#letGo();
    }
  }

  #letGo(): void {
    this.#needed--;
    if (this.#needed > 0) return;
    void this.#thread?.then(
      (open) => {
        open.stop();
      },
      () => undefined,
    );
    this.#thread = undefined;
  }

  #started(): Promise<Thread<Question, Answer>> {
    return (this.#thread ??= Promise.resolve(this.#open()));
  }
}
