/** The words of the interface, by language. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { memoizeFor } from '../text/memoize.ts';
import { en, type Strings } from './en.ts';
import { withWords } from './words.ts';

const LANGUAGES: Readonly<Record<string, Strings>> = { en, de, ar };

/** The interface in the language of the dossier; in English where it is not translated. */
export const stringsFor = (language: string): Strings => LANGUAGES[language.split('-')[0] ?? ''] ?? en;

/** The interface of a dossier: in its language, with the words that it sets itself. `voice` is what it says of itself. */
export const stringsOf = memoizeFor(({ language, words }: Voice): Strings => withWords(stringsFor(language), words));

/** The language the interface speaks for a dossier in `language`. */
export const interfaceLanguage = (language: string): string => ((language.split('-')[0] ?? '') in LANGUAGES ? language : 'en');

export { settableWords } from './words.ts';
export { directionOf } from './direction.ts';
export type { Strings };

interface Voice {
  language: string;
  words: Readonly<Record<string, string>>;
}
