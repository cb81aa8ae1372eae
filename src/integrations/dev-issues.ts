/** What `dev` says of a page to who writes it: its issues, what it lacks, and the issues elsewhere. */
import type { CheckedDraft } from '../dossier/read.ts';
import { lacksOf, type Lack } from '../dossier/lacks.ts';
import { urlOf } from '../schemas/kinds.ts';
import { ISSUES, type Issue } from '../verify/issue.ts';
import { mostSevereFirst } from '../verify/reporters/order.ts';
import type { State } from '../workspace/workspace.ts';

/** The entries that have a page at this path, from the base of the site, or one above it; none for lists and the like. */
export function entriesAt(path: string, { reading }: Pick<State, 'reading'>): CheckedDraft[] {
  return reading.drafts.filter(({ kind, id }) => {
    const address = urlOf(kind, id);
    if (address === '') return path === '';
    return !address.includes('#') && path.startsWith(address);
  });
}

/** The issues that an entry has a part in. */
export function issuesOf({ file }: Pick<CheckedDraft, 'file'>, issues: readonly Issue[]): Issue[] {
  const folder = /^sources\/[^/]+\//.exec(file)?.[0] ?? file;
  return issues.filter((issue) => [issue, ...(issue.also ?? [])].some((place) => place.file.startsWith(folder)));
}

/** For the app in the toolbar. */
export function pageNotes(path: string, state: Pick<State, 'reading' | 'issues'>): PageNotes {
  const entries = entriesAt(path, state);
  const here = mostSevereFirst([...new Set(entries.flatMap((entry) => issuesOf(entry, state.issues)))]);
  const elsewhere = mostSevereFirst(state.issues.filter((issue) => !here.includes(issue)));
  return {
    here: here.filter(isNoLack).map(noteOf),
    lacks: entries.flatMap((entry) => lacksOf(entry, state.reading)),
    elsewhere: elsewhere.map(noteOf),
  };
}

/** Uncited sentences are listed with what is lacking. */
const isNoLack = ({ code, severity }: Issue): boolean => code !== 'statement-uncited' || severity === 'error';

const noteOf = ({ file, line, column, code, severity, message, hint }: Issue): Note => ({
  file,
  line,
  column,
  severity,
  what: `${ISSUES[code].title}. ${message}`,
  hint,
});

export interface PageNotes {
  here: Note[];
  lacks: Lack[];
  elsewhere: Note[];
}

interface Note extends Lack {
  severity: Issue['severity'];
  hint: string;
}
