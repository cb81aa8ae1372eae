/** What the reader marks in a paragraph: each passage once, quotations, the words of each spot, and mentions. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Annotation, Source } from '../../dossier/types.ts';
import { byParagraph } from '../../dossier/source-text.ts';
import type { Part, Stretch } from '../../text/paragraphs.ts';
import { spotNotes, type SpotLayer, type SpotNote } from './layers.ts';
import { spotsOf, type Spot } from './spots.ts';

/** The preamble and the paragraphs of a source, each with its marks and its notes. */
export function annotatedParts(source: Source, dossier: Pick<Dossier, 'item'>): AnnotatedPart[] {
  const { preamble, paragraphs } = source.prepared;
  const annotations = Map.groupBy(source.annotations, ({ passage }) => passage.paragraph);
  const reaching = byParagraph(source, passagesOf(source.annotations));
  const mentions = byParagraph(source, source.mentions.map(mentionMark));
  const quoted = byParagraph(source, source.annotations.filter(({ layer }) => layer === 'quote').map(quotationIn));
  const partOf = (number: Part, stretch: Stretch): AnnotatedPart => {
    const here = annotations.get(number) ?? [];
    const { spots, beyond } = spotsOf(spotNotes(here, dossier), stretch);
    const quotations = here.filter(({ layer }) => layer === 'quote');
    const tinted = number === 'preamble' ? quotations.map(quotationIn) : (quoted.get(number) ?? []);
    const passages = number === 'preamble' ? passagesOf(here) : (reaching.get(number) ?? []);
    const named = number === 'preamble' ? source.mentions.map(mentionMark) : (mentions.get(number) ?? []);
    return {
      number,
      stretch,
      marks: [...spots.flatMap(spotMarks(number)), ...tinted.map(quotationMark(quotations, dossier)), ...passages, ...named],
      spots,
      beyond,
      quotations,
      cited: here.filter(({ layer }) => layer === 'cited'),
    };
  };
  return toldOnce([
    ...(preamble ? [partOf('preamble', preamble)] : []),
    ...paragraphs.map((paragraph) => partOf(paragraph.number, paragraph)),
  ]);
}

/** A note that would say what one before it says leads there instead. */
function toldOnce(parts: readonly AnnotatedPart[]): AnnotatedPart[] {
  const told = new Map<string, NotePlace>();
  return parts.map((part) => ({
    ...part,
    spots: part.spots.map((spot) => {
      const [lead] = spot.notes;
      // A date is shorter than the way to it.
      if (!lead || lead.layer === 'date') return spot;
      const key = `${lead.layer} ${lead.annotation.id}`;
      const before = told.get(key);
      if (before) return { ...spot, before };
      told.set(key, { part: part.number, number: spot.number });
      return spot;
    }),
  }));
}

/** The id of a note, which its raised number leads to. */
export const noteId = (part: Part, number: number): string => `n${part}-${number}`;

const mentionMark = ({ entity, start, end }: Source['mentions'][number]): Mark => ({ type: 'mention', entity, start, end });

function passagesOf(annotations: readonly Annotation[]): Mark[] {
  const passages = new Map(annotations.map(({ passage }) => [passage.id, passage]));
  return [...passages.values()].map(({ id, start, end }): Mark => ({ type: 'passage', id, start, end }));
}

const quotationIn = (annotation: Annotation) => ({ annotation, start: annotation.passage.start, end: annotation.passage.end });

const quotationMark =
  (beginning: readonly Annotation[], dossier: Pick<Dossier, 'item'>) =>
  ({ annotation, start, end }: ReturnType<typeof quotationIn>): Mark => ({
    type: 'quotation',
    number: beginning.indexOf(annotation) + 1,
    isDirect: dossier.item('quote', annotation.id).data.form !== 'indirect',
    start,
    end,
  });

/** The words of a spot on each of its layers; the raised number stands behind those of the strongest. */
const spotMarks =
  (part: Part) =>
  ({ number, layers, words }: Spot): Mark[] =>
    words.map(({ layer, under, start, end }) => ({
      type: 'spot',
      number,
      layer,
      under,
      start,
      end,
      leads: under.length === 0 ? { note: noteId(part, number), layers } : undefined,
    }));

export type Mark =
  | { type: 'passage'; id: string; start: number; end: number }
  | { type: 'mention'; entity: string; start: number; end: number }
  /** Numbered where it begins; 0 where it goes on. */
  | { type: 'quotation'; number: number; isDirect: boolean; start: number; end: number }
  | {
      type: 'spot';
      number: number;
      layer: SpotLayer;
      under: SpotLayer[];
      start: number;
      end: number;
      /** Where the raised number behind these words leads, and the layers any of which shows it. */
      leads: { note: string; layers: SpotLayer[] } | undefined;
    };

/** Where a note stands: the part of the source, and its number there. */
interface NotePlace {
  part: Part;
  number: number;
}

export interface AnnotatedPart {
  number: Part;
  stretch: Stretch;
  marks: Mark[];
  /** Each with the note that has said the same before, if one has. */
  spots: (Spot & { before?: NotePlace })[];
  /** What is said of words beyond the spots. */
  beyond: SpotNote[];
  quotations: Annotation[];
  /** What merely cites words of it. */
  cited: Annotation[];
}
