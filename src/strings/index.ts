/** The words of the interface, by language. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Strings } from './en.ts';

const LANGUAGES: Readonly<Record<string, Strings>> = { en, de, ar };

/** The interface in the language of the dossier; in English where it is not translated. */
export const stringsFor = (language: string): Strings => LANGUAGES[language.split('-')[0] ?? ''] ?? en;

/** The language the interface speaks for a dossier in `language`. */
export const interfaceLanguage = (language: string): string => ((language.split('-')[0] ?? '') in LANGUAGES ? language : 'en');

export { directionOf } from './direction.ts';
export type { Strings };
