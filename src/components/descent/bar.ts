/** The paths of a bar. */
import type { Descent } from '../../dossier/types.ts';
import { memoizeFor } from '../../text/memoize.ts';
import type { DescentRow } from '../../dossier/descent-rows.ts';

/** Units of the longest bar. The drawing is stretched sideways only. */
const WIDTH = 1000;
/** Patterns there are; with more relatives they come again, and the label says the name. */
const PATTERNS = 5;

/** A path for each pattern, as far as a bar has it. A stroke stands in a gap where only the relative has words. */
export function barOf(
  { paragraph, sentences }: DescentRow,
  { longest, descent, text }: { longest: number; descent: Descent; text: string },
): { width: number; paths: { pattern: string; d: string }[] } {
  const x = (offset: number) =>
    Math.round(((Math.min(Math.max(offset, paragraph.start), paragraph.end) - paragraph.start) / longest) * WIDTH);
  const paths = new Map<string, string>();
  const draw = (pattern: string, d: string) => paths.set(pattern, (paths.get(pattern) ?? '') + d);
  const line = (pattern: string, start: number, end: number) => {
    // The blank behind words belongs to them, so that a bar has no holes.
    const blank = /^\s*/.exec(text.slice(end, paragraph.end))?.[0].length ?? 0;
    if (end > start) draw(pattern, `M${x(start)} 8H${x(end + blank)}`);
  };
  for (const { start, end, relations } of sentences) {
    const [relation] = relations;
    if (!relation) line(descent.isComplete ? 'own' : 'open', start, end);
    for (const piece of relation?.pieces ?? []) {
      if (piece.type === 'missing') draw('gap', `M${x(piece.start)} 1V15`);
      else line(PATTERN_OF[piece.type] ?? patternOf(descent, relation?.source) ?? 'open', piece.start, piece.end);
    }
  }
  return { width: WIDTH, paths: [...paths].map(([pattern, d]) => ({ pattern, d })).sort((a, b) => order(a.pattern) - order(b.pattern)) };
}

/** The pattern of a relative, by its place among those that are drawn; none for one whose words no bar holds. */
export function patternOf(descent: Descent, id: string | undefined): string | undefined {
  const index = drawnIn(descent).findIndex((source) => source === id);
  return index < 0 ? undefined : `k${(index % PATTERNS) + 1}`;
}

/** The relatives whose words the bars hold: those that have most in common with some sentence. */
export const drawnIn = memoizeFor(({ relatives, sentences }: Descent): string[] => {
  const leading = new Set(sentences.flatMap(({ relations: [first] }) => (first && first.status !== 'related' ? [first.source] : [])));
  return relatives.flatMap(({ source }) => (leading.has(source) ? [source] : []));
});

const PATTERN_OF: Readonly<Record<string, string>> = { own: 'own', changed: 'own', uncompared: 'open', related: 'pair' };

/** Strokes are drawn last. */
const order = (pattern: string): number => (pattern === 'gap' ? 2 : pattern === 'own' ? 1 : 0);
