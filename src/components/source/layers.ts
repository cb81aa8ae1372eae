/** The layers of the reader that carry numbered notes, and which of two notes on the same words speaks. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Annotation, Claim, NotedAnnotation } from '../../dossier/types.ts';

/** The strongest first: what is in question, wording, what nobody disputes, dates. Each can be switched on and off. */
export const SPOT_LAYERS = ['claim', 'wording', 'other', 'date'] as const;
export type SpotLayer = (typeof SPOT_LAYERS)[number];

/** What is shown until the reader says otherwise; all else waits to be switched on. */
export const SHOWN_AT_FIRST: readonly string[] = ['quote', 'claim'];

type StandingOf = Claim['data']['standing'];

/** Standings, the strongest first; those up to `opinion` put the words in question. */
export const STRONGEST_FIRST = [
  'contradicted',
  'disputed',
  'unknown',
  'opinion',
  'reported',
  'corroborated',
] as const satisfies readonly StandingOf[];
const IN_QUESTION: readonly StandingOf[] = STRONGEST_FIRST.slice(0, STRONGEST_FIRST.indexOf('opinion') + 1);

/** Something that is said of words: on which layer, and how strongly among those of its layer (0 is the strongest). */
export interface SpotNote {
  layer: SpotLayer;
  strength: number;
  annotation: NotedAnnotation;
}

/** Whether an annotation has a numbered note; a quotation is a tint, and what is only cited is listed. */
const isNumbered = (annotation: Annotation): annotation is NotedAnnotation => annotation.layer !== 'cited' && annotation.layer !== 'quote';

/** What is said of words of a source, in the order of the text. */
export function spotNotes(annotations: readonly Annotation[], dossier: Pick<Dossier, 'item'>): SpotNote[] {
  return annotations.filter(isNumbered).map((annotation) => {
    if (annotation.layer === 'date') return { layer: 'date', strength: 0, annotation };
    const { standing } = dossier.item('claim', annotation.id).data;
    const strength = STRONGEST_FIRST.indexOf(standing);
    if (annotation.layer === 'wording') return { layer: 'wording', strength, annotation };
    return { layer: IN_QUESTION.includes(standing) ? 'claim' : 'other', strength, annotation };
  });
}
