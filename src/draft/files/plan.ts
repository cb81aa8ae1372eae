/** What a run of drafting writes: new drafts, and those anew that nobody has touched. Pure. */
import type { Proposal } from '../entries/proposal.ts';
import { draftFile } from './draft-file.ts';
import { draftName, entryPath } from './layout.ts';
import { sha256, type ListedDraft } from './list.ts';

/** Gives each proposal its place, run by run the same, and gathers what is to be written. */
export class Plan {
  readonly #drafts: ListedDraft[];
  readonly #texts = new Map<string, string>();
  readonly #there: Standing;
  readonly #counts = { fresh: 0, renewed: 0, untouched: 0, touched: 0 };

  /** `listed` is what earlier runs wrote of this source. */
  constructor(listed: readonly ListedDraft[], there: Standing) {
    this.#there = there;
    this.#drafts = listed.map((draft) => ({ ...draft, state: stateOf(draft, there) }));
  }

  /** The id under which a proposal is drafted; none for what a person has kept, dropped or deleted. */
  readonly place = (proposal: Proposal): string | undefined => {
    const known = this.#find(proposal);
    if (known) return known.state === 'waiting' ? idOf(known.name) : undefined;
    const id = this.#freeId(proposal);
    this.#drafts.push({ name: draftName(proposal.kind, id), words: [...proposal.words], written: '', state: 'waiting' });
    return id;
  };

  /** Takes a proposal that has its place. */
  write(proposal: Proposal): void {
    const draft = this.#drafts.find(({ name }) => name === draftName(proposal.kind, proposal.id));
    if (!draft) throw new Error(`${proposal.kind} ${proposal.id} has no place.`);
    const text = draftFile(proposal);
    const there = this.#there.drafts.get(draft.name);
    const isNew = draft.written === '';
    if (!isNew && there !== undefined && sha256(there) !== draft.written) {
      this.#counts.touched++;
      return;
    }
    this.#counts[isNew ? 'fresh' : there === text ? 'untouched' : 'renewed']++;
    Object.assign(draft, { written: sha256(text), words: [...new Set([...draft.words, ...proposal.words])] });
    if (there !== text) this.#texts.set(draft.name, text);
  }

  /** The files to write by the names of their drafts, and the list of all that was ever drafted. */
  result(): { texts: ReadonlyMap<string, string>; drafts: readonly ListedDraft[]; counts: Counts } {
    return { texts: this.#texts, drafts: this.#drafts, counts: this.#counts };
  }

  #find({ kind, words }: Proposal): ListedDraft | undefined {
    return this.#drafts.find((draft) => draft.name.startsWith(draftName(kind, '')) && draft.words.some((word) => words.includes(word)));
  }

  /** An id that no entry and no other draft has. */
  #freeId({ kind, id }: Proposal): string {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? id : `${id}-${number}`;
      const name = draftName(kind, candidate);
      const isTaken =
        this.#there.entries.has(entryPath(name)) || this.#there.names.has(name) || this.#drafts.some((draft) => draft.name === name);
      if (!isTaken) return candidate;
    }
  }
}

/** What became of a draft: its file says more than the list, which a person does not write. */
export function stateOf({ name, state }: ListedDraft, { drafts, entries }: Pick<Standing, 'drafts' | 'entries'>): ListedDraft['state'] {
  if (state !== 'waiting' || drafts.has(name)) return state;
  return entries.has(entryPath(name)) ? 'kept' : 'dropped';
}

const idOf = (name: string): string => name.slice(name.indexOf('/') + 1);

/** What lies in the content folder when a run begins. */
export interface Standing {
  /** The texts of the drafts of the source, by name. */
  drafts: ReadonlyMap<string, string>;
  /** Paths of the files of the content. */
  entries: ReadonlySet<string>;
  /** Names of the drafts of other sources. */
  names: ReadonlySet<string>;
}

export interface Counts {
  fresh: number;
  renewed: number;
  untouched: number;
  /** Left alone, because a person has changed them. */
  touched: number;
}
