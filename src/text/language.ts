import { memoize } from './memoize.ts';

/** Longer codes are reserved and none is given out: `English` is no tag, though it has the form of one. */
const LANGUAGE_CODE = /^[a-z]{2,3}(?:-|$)/i;

/**
 * Whether a text is a language tag (BCP 47) that a language can be named by, such as `en`, `ar` or `ar-Latn`. Extensions and
 * private use (`en-u-ca-hebrew`, `en-x-home`) name no language.
 */
export function isLanguageTag(value: string): boolean {
  try {
    return LANGUAGE_CODE.test(value) && Intl.getCanonicalLocales(value).length === 1 && namesIn('en').of(value) !== undefined;
  } catch {
    return false;
  }
}

/** The name of a language in another, `Arabic` in `en`; its tag where it has none. Both are language tags. */
export const languageName = (tag: string, inLanguage: string): string => namesIn(inLanguage).of(tag) ?? tag;

/** Whether two language tags name one language: `en` and `en-GB`, whatever the country and the script. */
export const isSameLanguage = (a: string, b: string): boolean => new Intl.Locale(a).language === new Intl.Locale(b).language;

const namesIn = memoize((language) => new Intl.DisplayNames(language, { type: 'language' }));
