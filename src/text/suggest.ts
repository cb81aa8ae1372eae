import { distance } from 'fastest-levenshtein';

/**
 * The candidate a person most likely meant by `written`, if one is near enough: at most a third of its letters differ,
 * or it is the only one that begins so.
 */
export function suggest(written: string, candidates: Iterable<string>): Suggestion {
  const all = [...candidates].sort();
  const lower = written.toLowerCase();
  const [nearest] = all.map((text) => ({ text, errors: errorsIn(lower, text.toLowerCase()) })).sort((a, b) => a.errors - b.errors);
  const limit = Math.max(1, Math.floor(written.length / 3));
  if (nearest && nearest.errors <= limit) return { type: 'suggestion', text: nearest.text };
  const [longer, ...others] = written.length < SHORTEST_BEGINNING ? [] : all.filter((text) => text.toLowerCase().startsWith(lower));
  return longer !== undefined && others.length === 0 ? { type: 'suggestion', text: longer } : { type: 'none' };
}

/** Letters that were put in, left out or taken for others; two in the wrong order are one error (Damerau). */
function errorsIn(written: string, meant: string): number {
  const errors = distance(written, meant);
  return errors === 2 && sorted(written) === sorted(meant) ? 1 : errors;
}

const sorted = (text: string): string => [...text].sort().join('');

const SHORTEST_BEGINNING = 3;

export type Suggestion = { type: 'suggestion'; text: string } | { type: 'none' };
