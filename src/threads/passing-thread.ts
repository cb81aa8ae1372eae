import { beside } from './beside.ts';
import { Thread } from './thread.ts';

/** A thread that is there while it is asked something: it starts with a question, or sooner, and stops behind the last answer. */
export class PassingThread<Question, Answer> {
  readonly #open: () => Promise<Thread<Question, Answer>> | Thread<Question, Answer>;
  #thread: Promise<Thread<Question, Answer>> | undefined;
  #asked = 0;

  /** `data` gives what the module finds as `workerData`; it is asked when the thread starts. */
  constructor(module: URL, data: () => unknown = () => undefined) {
    this.#open = async () => new Thread<Question, Answer>(module, await data());
  }

  /** Starts it before it is asked, so that it is ready by then. What hinders it is said when it is asked. */
  start(): void {
    void beside(this.#started());
  }

  async ask(question: Question): Promise<Answer> {
    this.#asked++;
    const thread = this.#started();
    try {
      return await (await thread).ask(question);
    } finally {
      this.#asked--;
      if (this.#asked === 0) {
        this.#thread = undefined;
        void thread.then(
          (open) => {
            open.stop();
          },
          () => undefined,
        );
      }
    }
  }

  #started(): Promise<Thread<Question, Answer>> {
    return (this.#thread ??= Promise.resolve(this.#open()));
  }
}
