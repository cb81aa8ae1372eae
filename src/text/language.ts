/** Whether a text is a language tag (BCP 47), such as `en`, `ar` or `ar-Latn`. */
export function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
