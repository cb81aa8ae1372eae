/** What is said of each paragraph of a source with relatives: one row for its bar, its words and its numbers. */
import type { Paragraph } from '../text/paragraphs.ts';
import type { Descent, DescentSentence, SentenceRelation, Source } from './types.ts';

/** The rows of all paragraphs in order. */
export function rowsOf(source: Source, descent: Descent): DescentRow[] {
  const sentences = Map.groupBy(descent.sentences, ({ paragraph }) => paragraph);
  return source.paragraphs.map((paragraph) => toRow(paragraph, sentences.get(paragraph.number) ?? [], descent.isComplete));
}

function toRow(paragraph: Paragraph, sentences: readonly DescentSentence[], isComplete: boolean): DescentRow {
  const best = sentences.map(({ relations }) => relations[0]);
  const found = best.filter((relation) => relation !== undefined);
  const alone = sentences.reduce((sum, { words, relations }) => (relations.length === 0 ? sum + words : sum), 0);
  const sum = (name: keyof SentenceRelation['words']) => found.reduce((all, { words }) => all + words[name], 0);
  const words = {
    total: sentences.reduce((all, sentence) => all + sentence.words, 0),
    same: sum('same'),
    own: sum('own') + (isComplete ? alone : 0),
    missing: sum('missing'),
    uncompared: sum('uncompared') + (isComplete ? 0 : alone),
  };
  return { paragraph, sentences, relatives: [...new Set(found.map(({ source }) => source))], words, state: stateOf(found, words) };
}

function stateOf(found: readonly SentenceRelation[], { own, missing, uncompared }: DescentRow['words']): RowState {
  if (found.length === 0) return own > 0 ? 'alone' : 'none';
  if (found.every(({ status }) => status === 'related')) return 'related';
  const isChanged = own + missing > 0;
  return uncompared > 0 ? (isChanged ? 'partOwn' : 'partSame') : isChanged ? 'own' : 'same';
}

/** The numbers of all rows together. */
export function totalOf(rows: readonly DescentRow[]): DescentRow['words'] {
  const sum = (name: keyof DescentRow['words']) => rows.reduce((all, { words }) => all + words[name], 0);
  return { total: sum('total'), same: sum('same'), own: sum('own'), missing: sum('missing'), uncompared: sum('uncompared') };
}

type RowState = 'same' | 'own' | 'partSame' | 'partOwn' | 'related' | 'alone' | 'none';

export interface DescentRow {
  paragraph: Paragraph;
  sentences: readonly DescentSentence[];
  /** Ids of the relatives that its sentences share most words with, in the order of the sentences. */
  relatives: string[];
  words: { total: number; same: number; own: number; missing: number; uncompared: number };
  state: RowState;
}
