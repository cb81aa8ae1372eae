/** What `dev` says of drafts, by language. */
import { reviewAr } from './ar.ts';
import { reviewDe } from './de.ts';
import { reviewEn, type ReviewStrings } from './en.ts';

const LANGUAGES: Readonly<Record<string, ReviewStrings>> = { en: reviewEn, de: reviewDe, ar: reviewAr };

export const reviewStringsFor = (language: string): ReviewStrings => LANGUAGES[language.split('-')[0] ?? ''] ?? reviewEn;

export type { ReviewStrings };
