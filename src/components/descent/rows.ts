/** What is said of each paragraph of a source with relatives: one row for its bar, its words and its numbers. */
import type { Descent, DescentSentence, SentenceRelation, Source } from '../../dossier/types.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import type { DescentStrings } from '../../strings/descent/en.ts';

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

/** A row in a few words; `names` are those of its relatives. */
export function labelOf({ state, words: { own, missing, total, uncompared } }: DescentRow, names: string, strings: DescentStrings): string {
  return {
    alone: () => strings.alone,
    none: () => strings.none,
    related: () => strings.related(names),
    same: () => strings.allSame(names),
    partSame: () => strings.partSame(names),
    partOwn: () => strings.partOwn(names, own, total - uncompared),
    own: () => (own <= 1 && missing <= 1 ? strings.oneChanged(names) : strings.ownOf(names, own, total)),
  }[state]();
}

/** The numbers of all rows together. */
export function totalOf(rows: readonly DescentRow[]): DescentRow['words'] {
  const sum = (name: keyof DescentRow['words']) => rows.reduce((all, { words }) => all + words[name], 0);
  return { total: sum('total'), same: sum('same'), own: sum('own'), missing: sum('missing'), uncompared: sum('uncompared') };
}

/** Rows that stand side by side and say the same: word for word one relative’s. */
export function groupRows(rows: readonly DescentRow[]): DescentRow[][] {
  const groups: DescentRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && isPlain(first) && isPlain(row) && first.relatives[0] === row.relatives[0]) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Whether a row is word for word one relative’s, and no editor says more of it. */
export const isPlain = ({ state, relatives, sentences }: DescentRow): boolean =>
  state === 'same' &&
  relatives.length === 1 &&
  sentences.every(({ relations }) => relations.every(({ status, notes }) => status !== 'related' && notes.length === 0));

/** The sentence that differs in most words from its relative’s, the first of several. */
export function mostChanged({ sentences }: Descent): { sentence: DescentSentence; relation: SentenceRelation } | undefined {
  const near = sentences.flatMap((sentence) => {
    const [relation] = sentence.relations;
    return relation?.status === 'near' ? [{ sentence, relation }] : [];
  });
  const changed = ({ relation: { words } }: (typeof near)[number]) => words.own + words.missing;
  return near.reduce<(typeof near)[number] | undefined>((most, one) => (most && changed(most) >= changed(one) ? most : one), undefined);
}

/** Sentences in a row that share their words with the same relative, or with none. */
export function blocksOf(sentences: readonly DescentSentence[]): DescentSentence[][] {
  const blocks: DescentSentence[][] = [];
  for (const sentence of sentences) {
    const block = blocks.at(-1);
    if (block && block[0]?.relations[0]?.source === sentence.relations[0]?.source) block.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks;
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
