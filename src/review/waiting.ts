/** The drafts that wait for an answer, each in its place in the article. */
import { findInSource, partAt, stretchOf, type SourceText } from '../dossier/source-text.ts';
import { pointersIn } from '../dossier/walk.ts';
import type { DraftedKind } from '../draft/entries/proposal.ts';
import { readDraftFile } from '../draft/files/draft-file.ts';
import { DRAFTED } from '../draft/files/layout.ts';
import { stateOf } from '../draft/files/plan.ts';
import { sha256, type DraftFolder } from '../draft/files/list.ts';
import type { ContentFolder, Look } from './content.ts';
import { owedFields, type Owed } from './fields.ts';
import { readDraftFolders } from './folders.ts';

/** All drafts of a content folder, those that wait in the order of the text, source by source. */
export async function reviewOf(folder: ContentFolder): Promise<Review> {
  const [look, folders] = await Promise.all([folder.look(), readDraftFolders(folder.path)]);
  const waiting = folders.flatMap((drafts) => {
    const source = look.sources.get(drafts.source);
    return [...drafts.texts].map(([name, text]) => waitingOf(drafts, name, text, source)).sort(inTextOrder);
  });
  const answered = folders.flatMap((drafts) =>
    drafts.listed.filter((draft) => stateOf(draft, { drafts: drafts.texts, entries: look.paths }) !== 'waiting'),
  ).length;
  return { look, folders, waiting, answered };
}

/** How many drafts wait; content is not read for it. */
export const countWaiting = async (contentDir: string): Promise<number> =>
  (await readDraftFolders(contentDir)).reduce((sum, { texts }) => sum + texts.size, 0);

function waitingOf({ source: id, listed }: DraftFolder, name: string, text: string, source: SourceText | undefined): WaitingDraft {
  const [folder = '', draftId = ''] = name.split('/');
  const kind = DRAFTED.get(folder) ?? 'entity';
  const reading = readDraftFile(text);
  const data = reading.type === 'draft' ? reading.data : {};
  return {
    name,
    kind,
    id: draftId,
    source: id,
    text,
    data,
    isReadable: reading.type === 'draft',
    confidence: reading.type === 'draft' ? reading.confidence : 0,
    reason: reading.type === 'draft' ? reading.reason : 'the file cannot be read',
    isTouched: listed.find((draft) => draft.name === name)?.written !== sha256(text),
    owed: owedFields(kind, data),
    place: source ? placeOf(data, source) : undefined,
  };
}

/** The first passage of a draft, in its paragraph. */
function placeOf(data: unknown, source: SourceText): Place | undefined {
  const own = pointersIn(data).passages.filter(({ selector }) => selector.source === undefined || selector.source === source.id);
  const spans = own.flatMap(({ selector }) => {
    const match = findInSource(source, selector);
    return match.type === 'found' ? [match] : [];
  });
  const [first] = spans;
  if (!first) return undefined;
  const part = partAt(source, first.start);
  const paragraph = stretchOf(source, part);
  if (!paragraph) return undefined;
  const here = spans.filter(({ start }) => partAt(source, start) === part && start >= first.start);
  // A date is marked, not the sentence around it; the pieces of a quotation are all marked.
  const marked = here.filter(
    (span, index) => !here.some((other, number) => number < index && span.start < other.end && other.start < span.end),
  );
  return {
    part,
    paragraph: paragraph.text,
    marked: marked.map(({ start, end }) => ({ start: start - paragraph.start, end: Math.min(end, paragraph.end) - paragraph.start })),
    start: first.start,
  };
}

const inTextOrder = (a: WaitingDraft, b: WaitingDraft): number =>
  (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity) || (a.name < b.name ? -1 : 1);

export interface Review {
  look: Look;
  folders: readonly DraftFolder[];
  waiting: readonly WaitingDraft[];
  /** How many drafts were kept or dropped. */
  answered: number;
}

export interface WaitingDraft {
  /** As `quotes/doe-on-the-vote`. */
  name: string;
  kind: DraftedKind;
  id: string;
  source: string;
  /** The text of its file. */
  text: string;
  /** Its fields, without what only a draft has. */
  data: Record<string, unknown>;
  isReadable: boolean;
  confidence: number;
  reason: string;
  /** Whether a person has changed it. */
  isTouched: boolean;
  /** What its kind asks for and it does not have. */
  owed: readonly Owed[];
  /** Absent where its words do not stand in the source. */
  place: Place | undefined;
}

interface Place {
  part: number | 'preamble';
  paragraph: string;
  /** What is marked, as offsets in the paragraph. */
  marked: readonly { start: number; end: number }[];
  /** Offset in the source. */
  start: number;
}
