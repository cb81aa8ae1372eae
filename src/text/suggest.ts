import { distance } from 'fastest-levenshtein';

/** The candidate a person most likely meant by `written`, if one is near enough: at most a third of its letters differ. */
export function suggest(written: string, candidates: Iterable<string>): Suggestion {
  let best: { text: string; errors: number } | undefined;
  for (const text of candidates) {
    const errors = distance(written.toLowerCase(), text.toLowerCase());
    if (!best || errors < best.errors || (errors === best.errors && text < best.text)) best = { text, errors };
  }
  const limit = Math.max(1, Math.floor(written.length / 3));
  return best && best.errors <= limit ? { type: 'suggestion', text: best.text } : { type: 'none' };
}

export type Suggestion = { type: 'suggestion'; text: string } | { type: 'none' };
