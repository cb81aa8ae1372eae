/** A workspace as one of its other editions sees it: the same reading, with the dossier of that edition. */
import { EditionError, Workspace, type State, type Unchecked } from './workspace.ts';

export class EditionWorkspace extends Workspace {
  readonly #whole: Workspace;
  readonly #name: string;

  constructor(whole: Workspace, name: string) {
    super(whole.folder, whole.cacheDir);
    this.#whole = whole;
    this.#name = name;
  }

  override forgive(): void {
    this.#whole.forgive();
  }

  override refresh(): Promise<boolean> {
    return this.#whole.refresh();
  }

  /** @throws EditionError when there is no such edition. */
  override async state(): Promise<State> {
    const state = await this.#whole.state();
    const edition = state.others.get(this.#name);
    if (!edition) throw new EditionError(this.#name, [...state.others.keys()]);
    return edition;
  }

  override async unchecked(): Promise<Unchecked> {
    const whole = await this.#whole.unchecked();
    return { ...whole, snapshot: () => whole.snapshot(this.#name) };
  }
}
