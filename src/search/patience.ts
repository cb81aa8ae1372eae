/** Waits for a program beside this one, and gives it up when it has said nothing for too long. */

export class Patience {
  readonly #longest: number;
  readonly #waiting = new Set<(error: Error) => void>();
  #timer: NodeJS.Timeout | undefined;
  #last: NodeJS.Immediate | undefined;

  /** `longest` is in milliseconds. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The result of what was asked for; fails when nothing else that is waited for is answered either. */
  async for<Result>(asked: Promise<Result>): Promise<Result> {
    const silence = Promise.withResolvers<never>();
    this.#waiting.add(silence.reject);
    if (this.#waiting.size === 1) this.#wind();
    try {
      return await Promise.race([asked, silence.promise]);
    } finally {
      this.#waiting.delete(silence.reject);
      this.#unwind();
      if (this.#waiting.size > 0) this.#wind();
    }
  }

  #wind(): void {
    this.#timer = setTimeout(() => {
      // Where this thread itself was busy for so long, what was said meanwhile is heard only now.
      this.#last = setImmediate(() => {
        for (const reject of this.#waiting) reject(new Error(`Pagefind said nothing for ${this.#longest / 1000} seconds.`));
      });
    }, this.#longest);
  }

  #unwind(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#last);
  }
}
