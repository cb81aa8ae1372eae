/** Changes `redirects.yaml`, and leaves what it does not mean as it is. */
import { readRedirectDrafts } from '../dossier/redirects.ts';
import { REDIRECTS } from '../schemas/redirect.ts';
import { lineStarts } from '../text/lines.ts';
import { applyEdits, type Edit } from './edits.ts';
import { EntryError } from './entry-error.ts';
import { scalarLike } from './scalar.ts';
import { offsetAt } from './uses.ts';

const HEADER = '# Old addresses, each with the one where its page is now. Readers who come to an old one are led on.\n';

/**
 * The list after pages have moved, and which of the moves only took an earlier one back. `text` is undefined when there is no
 * list yet, and so is the result when nothing is left of it. What led to an old address leads to the new one; what is a page
 * again leads nowhere.
 */
export function withMoves(text: string | undefined, moves: readonly Redirection[]): { text: string | undefined; takenBack: Redirection[] } {
  const before = text === undefined ? [] : entriesOf(text);
  const takenBack = moves.filter(({ from, to }) => before.some((entry) => entry.from === to && entry.to === from));
  const added = moves.filter((move) => !takenBack.includes(move));
  const kept = text === undefined ? undefined : keep(text, before, moves);
  const after = added.reduce<string | undefined>((list, move) => add(list, move), kept);
  const expected = [...before.filter(({ from }) => !moves.some(({ to }) => to === from)).map((entry) => moved(entry, moves)), ...added];
  if (!isSame(after === undefined ? [] : entriesOf(after), expected)) throw notChanged();
  return { text: after, takenBack };
}

function moved({ from, to }: Redirection, moves: readonly Redirection[]): Redirection {
  const [page = '', ...fragment] = to.split(/(?=#)/);
  return { from, to: [moves.find((move) => move.from === page)?.to ?? page, ...fragment].join('') };
}

function keep(text: string, entries: readonly Entry[], moves: readonly Redirection[]): string | undefined {
  const edits = entries.flatMap((entry): Edit[] => {
    if (moves.some(({ to }) => to === entry.from)) return [linesOf(text, entry)];
    const { to } = moved(entry, moves);
    if (to === entry.to) return [];
    const [start, end] = [entry.at('to'), entry.at('to', 'end')];
    return [{ start, end, text: scalarLike(text.slice(start, end), to) }];
  });
  const kept = applyEdits(text, edits);
  return edits.length > 0 && kept === HEADER ? undefined : kept;
}

/** The lines of an entry, with the end of the last one. */
function linesOf(text: string, entry: Entry): Edit {
  const last = Math.max(entry.at('from', 'end'), entry.at('to', 'end'));
  const start = text.lastIndexOf('\n', Math.min(entry.at('from'), entry.at('to')) - 1) + 1;
  const end = lineStarts(text).find((offset) => offset > last) ?? text.length;
  return { start, end, text: '' };
}

function add(list: string | undefined, { from, to }: Redirection): string {
  const text = list ?? HEADER;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const separator = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return `${text}${separator}- from: ${scalarLike('', from)}${lineEnd}  to: ${scalarLike('', to)}${lineEnd}`;
}

function entriesOf(text: string): Entry[] {
  const { drafts, problems } = readRedirectDrafts({ type: 'file', path: REDIRECTS.path, bytes: new TextEncoder().encode(text) });
  if (problems.length > 0) throw notChanged();
  return drafts.map((draft) => {
    const { from, to } = (draft.data ?? {}) as Partial<Redirection>;
    if (typeof from !== 'string' || typeof to !== 'string') throw notChanged();
    const before = text.length - draft.text.length;
    return { from, to, at: (field, what) => before + offsetAt(draft, [field], what) };
  });
}

const isSame = (found: readonly Redirection[], expected: readonly Redirection[]): boolean =>
  found.length === expected.length && found.every(({ from, to }, index) => from === expected[index]?.from && to === expected[index].to);

const notChanged = (): EntryError =>
  new EntryError(
    `${REDIRECTS.path} cannot be changed. Write each entry on two lines, \`- from: entities/old/\` and \`  to: entities/new/\`. Nothing was changed.`,
  );

export interface Redirection {
  from: string;
  to: string;
}

interface Entry extends Redirection {
  at: (field: 'from' | 'to', what?: 'end') => number;
}
