/** Phrases that several messages share. */
import { suggest } from '../text/suggest.ts';

/** “Did you mean …?” for a name that is nearly right, or the names there are. */
export function didYouMean(
  written: string,
  candidates: readonly string[],
  show: (candidate: string) => string = (candidate) => candidate,
): string {
  const suggestion = suggest(written, candidates);
  if (suggestion.type === 'suggestion') return `Did you mean \`${show(suggestion.text)}\`?`;
  if (candidates.length === 0) return 'There is none yet.';
  const shown = [...candidates]
    .sort()
    .slice(0, MOST_SHOWN)
    .map((candidate) => `\`${show(candidate)}\``);
  return `There are: ${shown.join(', ')}${candidates.length > MOST_SHOWN ? ', …' : ''}.`;
}

/** A value as it is shown in a message: on one line and not too long. */
export function show(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** What to do with a picture in prose. */
export const NO_IMAGES = 'A dossier shows no images. Describe it, and link to the page it stands on: `[words](https://…)`.';

const MOST_SHOWN = 12;
const LONGEST = 120;
