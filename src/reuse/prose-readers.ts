/** Tells which prose somebody has read of a dossier, so that who read none of what has changed need not look again. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { KIND_NAMES } from '../schemas/kinds.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { keyOf } from '../dossier/key.ts';
import { memoizeFor } from '../text/memoize.ts';

/** Those who read a dossier from the first time on that somebody asks, the same for everybody. */
export const readersOf = memoizeFor((dossier: Dossier) => new ProseReaders(dossier));

/**
 * Watches the `prose` of every item of a dossier. What is kept of prose from one reader for the next, as by a memo, only
 * the first is seen to read: keep it by the prose itself, as `sentenceMarks` does, so that whoever asks has read that.
 */
export class ProseReaders {
  readonly #reading = new AsyncLocalStorage<Set<string>>();
  readonly #byNobody = new Set<string>();

  constructor(dossier: Dossier) {
    for (const item of KIND_NAMES.flatMap((kind) => dossier.all(kind))) {
      const { prose } = item;
      const key = keyOf(item.kind, item.id);
      const get = () => {
        (this.#reading.getStore() ?? this.#byNobody).add(key);
        return prose;
      };
      Object.defineProperty(item, 'prose', { get, enumerable: true });
    }
  }

  /** Runs something to its end, beside others; gives what it gives, and the keys of the items whose prose it has read on the way. */
  async watch<Result>(run: () => Promise<Result> | Result): Promise<{ result: Result; read: ReadonlySet<string> }> {
    const read = new Set<string>();
    return { result: await this.#reading.run(read, run), read };
  }

  /** The keys of the items whose prose was read while nobody was watched: it may be in anything. */
  get byNobody(): ReadonlySet<string> {
    return this.#byNobody;
  }
}
