/**
 * The spots of a paragraph: words with one mark and one number, whatever is said of them. Passages of a layer that overlap or
 * touch are one spot; a passage of a weaker layer joins the spot that it meets and does not widen it.
 */
import type { Stretch } from '../../text/paragraphs.ts';
import { SPOT_LAYERS, type SpotLayer, type SpotNote } from './layers.ts';

/** Notes beside one paragraph; style ties as many of them to their words. */
export const MOST_SPOTS = 6;

/** The spots of a paragraph in the order of the text, and what is said beyond them. */
export function spotsOf(notes: readonly SpotNote[], paragraph: Stretch): { spots: Spot[]; beyond: SpotNote[] } {
  const groups: Group[] = [];
  for (const layer of SPOT_LAYERS)
    addLayer(
      groups,
      notes.filter((note) => note.layer === layer),
      paragraph,
    );
  const strongest = groups.toSorted((a, b) => byStrength(strongestOf(a), strongestOf(b)) || a.start - b.start);
  const spots = strongest.slice(0, MOST_SPOTS).sort((a, b) => a.start - b.start);
  return {
    spots: spots.map((group, index) => spotOf(group, index + 1, paragraph)),
    beyond: strongest.slice(MOST_SPOTS).flatMap((group) => inOrder(group.notes)),
  };
}

/** Lays the notes of one layer over the groups of the stronger ones. */
function addLayer(groups: Group[], notes: readonly SpotNote[], paragraph: Stretch): void {
  const stronger = [...groups];
  let last: Group | undefined;
  for (const note of notes.toSorted((a, b) => startOf(a, paragraph) - startOf(b, paragraph))) {
    const [start, end] = [startOf(note, paragraph), endOf(note, paragraph)];
    const met = stronger.find((group) => group.start < end && start < group.end);
    if (met) met.notes.push(note);
    else if (last && !/\S/.test(paragraph.text.slice(last.end - paragraph.start, Math.max(last.end, start) - paragraph.start))) {
      last.end = Math.max(last.end, end);
      last.notes.push(note);
    } else groups.push((last = { start, end, notes: [note] }));
  }
}

function spotOf({ start, end, notes }: Group, number: number, paragraph: Stretch): Spot {
  const ordered = inOrder(notes);
  const layers = SPOT_LAYERS.filter((layer) => ordered.some((note) => note.layer === layer));
  const [own, ...joined] = layers.map((layer) => ({ layer, notes: ordered.filter((note) => note.layer === layer) }));
  const words = joined.flatMap((each) =>
    each.notes.map((note): SpotWords => ({
      layer: each.layer,
      under: layers.slice(0, layers.indexOf(each.layer)),
      start: startOf(note, paragraph),
      end: endOf(note, paragraph),
    })),
  );
  return { number, start, end, layers, words: [...(own ? [{ layer: own.layer, under: [], start, end }] : []), ...words], notes: ordered };
}

/** The strongest first, each item once. */
function inOrder(notes: readonly SpotNote[]): SpotNote[] {
  const ordered = notes.toSorted((a, b) => byStrength(a, b) || a.annotation.passage.start - b.annotation.passage.start);
  return [...new Map(ordered.toReversed().map((note) => [`${note.annotation.kind} ${note.annotation.id}`, note])).values()].reverse();
}

const byStrength = (a: SpotNote, b: SpotNote): number =>
  SPOT_LAYERS.indexOf(a.layer) - SPOT_LAYERS.indexOf(b.layer) || a.strength - b.strength;
const strongestOf = ({ notes }: Group): SpotNote => notes.reduce((strongest, note) => (byStrength(note, strongest) < 0 ? note : strongest));

/** A passage that goes on in the next paragraph is marked where it begins. */
const startOf = ({ annotation }: SpotNote, paragraph: Stretch): number => Math.max(annotation.passage.start, paragraph.start);
const endOf = ({ annotation }: SpotNote, paragraph: Stretch): number => Math.min(annotation.passage.end, paragraph.end);

interface Group {
  start: number;
  end: number;
  notes: SpotNote[];
}

/** Words of a spot on one layer. Offsets are UTF-16 code units of the source. */
interface SpotWords {
  layer: SpotLayer;
  /** Stronger layers of the spot: while one of them is shown, these words have no mark of their own. */
  under: SpotLayer[];
  start: number;
  end: number;
}

export interface Spot {
  /** Counted from 1 in the paragraph, over all layers. Readers see numbers that are counted over what is shown. */
  number: number;
  /** The words of the strongest layer; the raised number stands behind them. */
  start: number;
  end: number;
  /** The strongest first. */
  layers: SpotLayer[];
  words: SpotWords[];
  /** At least one, the strongest first: it speaks. */
  notes: SpotNote[];
}
