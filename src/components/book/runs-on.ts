/** Which parts of the book share a sheet: those of a small dossier, a sheet each, would leave most of their sheets empty. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Items } from '../../dossier/types.ts';
import type { Kind } from '../../schemas/kinds.ts';
import type { BookPart } from './parts.ts';

/** All lengths are in characters of prose. A part that was taken for shorter than it is goes to the next sheet as a whole. */
const SHEET = 2_600;
const HEAD = 450;
/** The marks of the dossier and what they mean, which stand below the contents. */
const MARKS = 550;
const LINE = 50;
/** What an item needs beside its prose, for its title, its date and its tables. */
const ITEM: Readonly<Record<Kind, number>> = {
  dossier: 0,
  chapter: 0,
  page: 0,
  source: 250,
  quote: 1_000,
  event: 300,
  claim: 350,
  entity: 400,
  term: 100,
  reference: 200,
  correction: 250,
};
/** The timeline and the network. */
const PICTURE: Partial<Record<Kind, number>> = { event: 900, entity: 1_200 };

/** Tells of each part whether it goes on below the one before, or below the contents. Chapters and reports begin on sheets of their own. */
export function runOn(parts: readonly BookPart[], dossier: Dossier): RunningPart[] {
  let taken = HEAD + MARKS + parts.length * LINE;
  return parts.map((part) => {
    const length = HEAD + lengthOf(part, dossier);
    const runsOn = part.label === undefined && taken + length <= SHEET;
    taken = runsOn ? taken + length : length;
    return { ...part, runsOn };
  });
}

function lengthOf({ id, items }: BookPart, dossier: Dossier): number {
  switch (id) {
    case 'brief':
      return (
        sum(dossier.keyPoints.map(({ text }) => text.length + LINE)) + LINE + sum(dossier.provenance.map(({ text }) => text.length + LINE))
      );
    case 'references':
      return dossier.references.size * ITEM.reference;
    case 'about':
      return SHEET / 2 + dossier.corrections.size * ITEM.correction;
    default:
      return sum(items.map((item) => ITEM[item.kind] + wordsOf(item))) + ((items[0] && PICTURE[items[0].kind]) ?? 0);
  }
}

const wordsOf = (item: Items[Kind]): number => (item.kind === 'source' ? item.text.length : 'prose' in item ? item.prose.text.length : 0);

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

export interface RunningPart extends BookPart {
  runsOn: boolean;
}
