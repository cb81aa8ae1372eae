/** The rows of a comparison in words and groups, and the sentences that matter most in it. */
import type { DescentRow } from '../../dossier/descent-rows.ts';
import type { Descent, DescentSentence, SentenceRelation } from '../../dossier/types.ts';
import type { DescentStrings } from '../../strings/descent/en.ts';

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
