/** The words of the search, by language; in English where they are not translated. */
import { searchAr } from './ar.ts';
import { searchDe } from './de.ts';
import { searchEn, type SearchStrings } from './en.ts';

const LANGUAGES: Readonly<Record<string, SearchStrings>> = { en: searchEn, de: searchDe, ar: searchAr };

export const searchStringsFor = (language: string): SearchStrings => LANGUAGES[language.split('-')[0] ?? ''] ?? searchEn;

export type { SearchStrings };
