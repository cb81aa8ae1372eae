import type { ContentFile } from '../../dossier/read-folder.ts';
import { mixedWordsIn, type Lookalike, type MixedWord } from '../../text/mixed-scripts.ts';
import { foundIn, foundInSource } from '../in-texts.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import type { Context, ContextEntry, Rule } from '../rule.ts';
import { show } from '../words.ts';

/**
 * A letter must be the one that readers take it for. A word that stands in a source in these very letters is not reported where it
 * is repeated: quotations are verbatim, and a name must be written as it is to be found. It is reported where it comes from, once.
 */
export const textMixedScripts: Rule = {
  code: 'text-mixed-scripts',
  meaning:
    'A word holds a letter of another script that looks like the right one, as a Cyrillic а for a Latin a. Readers cannot see it; search, screen readers and whoever copies the word do not find what it seems to say, and a false name or address passes for the true one.',
  mend: 'Type the word anew in letters of one script. What is put together of two scripts is joined by a hyphen or parted by a blank. In the text of a source it stays as it was received, and quotations of it too.',
  checkFile: inSource,
  check: (context) => context.entries.flatMap((entry) => inEntry(entry, context)),
};

/** The text of a source is kept as received, so there it is only worth knowing. */
function inSource(file: ContentFile): Issue[] {
  const hint = 'A source is kept as received, so it stays, and so do quotations of it. Look whether the word is to pass for another.';
  return firstIssues(foundInSource(file, mixedWordsIn), ({ found, place }) => [report(found, place(), hint, 'warning')]);
}

function inEntry(entry: ContextEntry, context: Context): Issue[] {
  return firstIssues(foundIn(entry, context, mixedWordsIn), ({ found, place }) => [
    report(found, place(), `Write “${show(found.instead)}”, typed anew.`),
  ]);
}

function report({ word, lookalikes }: MixedWord, place: Place, hint: string, severity?: Issue['severity']): Issue {
  const letters = [...new Map(lookalikes.map((letter) => [letter.letter, letter])).values()];
  const named = letters.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = letters.length > MOST_NAMED ? ', …' : '';
  return issue('text-mixed-scripts', place, `“${show(word)}” mixes letters that look alike: ${named}${more}.`, hint, severity);
}

const MOST_NAMED = 3;

/** The letter, its code point, what it is and what it looks like. */
function nameOf({ letter, base, script, host, instead }: Lookalike): string {
  const code = `U+${(base.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `${letter} (${code}, ${KINDS_OF_LETTER[script] ?? script}) for the ${host} ${instead}`;
}

const KINDS_OF_LETTER: Readonly<Record<string, string>> = {
  formula: 'a letter for formulas',
  wide: 'a wide letter',
  other: 'a letter of another script',
};
