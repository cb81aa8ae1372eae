/** What each sentence of an article says of its quotations by itself, before anything is known of the sentences around it. */
import { attach, type Attached } from './attach.ts';
import { mentionsWithin, type Cast, type Named } from './cast.ts';
import { cuesIn, subjectOfSentence, type Cue } from './cues.ts';
import type { Frame, Item } from './frames.ts';
import type { Piece } from './marks.ts';
import { mentionOf, type Mention } from './mention.ts';
import { wordAt } from './noun-phrase.ts';
import { judge, type Verdict } from './speech.ts';

export interface Sentence {
  frame: Frame;
  index: number;
  /** What it is about. */
  subject: Mention | undefined;
  /** Everybody and everything that it names outside its quotations. */
  named: readonly Named[];
  quotes: readonly Found[];
  /** It ends with a colon, or with a verb of saying and no quotation. */
  leadsTo: Mention | undefined;
}

export interface Found {
  /** Among all quotations of the article. */
  index: number;
  piece: Piece;
  verdict: Verdict;
  /** Words of the same sentence that name the speaker. */
  mention: Mention | undefined;
  cue: { start: number; end: number } | undefined;
}

export function readSentence(text: string, frame: Frame, index: number, cast: Cast): Sentence {
  const cues = cuesIn(frame);
  const subject = subjectOfSentence(frame);
  const mention = subject && mentionOf(text, frame.items, subject, cast);
  return {
    frame,
    index,
    subject: mention,
    named: namedIn(frame.items, cast),
    quotes: frame.items.flatMap((item, at) => (item.type === 'quote' ? [findIn(text, frame.items, at, item, cues, cast)] : [])),
    leadsTo: leadsTo(text, frame.items, cues, cast) ?? (endsWithColon(frame.items) ? mention : undefined),
  };
}

function findIn(text: string, items: readonly Item[], at: number, item: Item & { type: 'quote' }, cues: readonly Cue[], cast: Cast): Found {
  const attached = attach(items, at, cues);
  return {
    index: item.index,
    piece: item.piece,
    verdict: judge(items, at, attached),
    mention: attached?.subject && mentionOf(text, items, attached.subject, cast),
    cue: cueSpan(items, attached),
  };
}

function cueSpan(items: readonly Item[], attached: Attached | undefined): Found['cue'] {
  if (!attached?.cue) return undefined;
  const [first, last] = [wordAt(items, attached.cue.start), wordAt(items, attached.cue.end - 1)];
  return first && last && { start: first.start, end: last.end };
}

function namedIn(items: readonly Item[], cast: Cast): Named[] {
  const [first, last] = [items[0], items.at(-1)];
  const inside = mentionsWithin(cast.mentions, startOf(first), endOf(last));
  const quotes = items.flatMap((item) => (item.type === 'quote' ? [item.piece] : []));
  return inside.filter(({ start }) => !quotes.some((piece) => piece.start <= start && start < piece.end));
}

const startOf = (item: Item | undefined): number => (item?.type === 'quote' ? item.piece.start : (item?.word.start ?? 0));
const endOf = (item: Item | undefined): number => (item?.type === 'quote' ? item.piece.end : (item?.word.end ?? 0));

const endsWithColon = (items: readonly Item[]): boolean => wordAt(items, items.length - 1)?.exact === ':';

function leadsTo(text: string, items: readonly Item[], cues: readonly Cue[], cast: Cast): Mention | undefined {
  const last = cues.findLast(({ strength, subject }) => subject && (strength === 'strong' || endsWithColon(items)));
  return last?.subject && mentionOf(text, items, last.subject, cast);
}
