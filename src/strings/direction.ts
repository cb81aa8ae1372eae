import { memoize } from '../text/memoize.ts';

/** Writing direction of a language, a BCP 47 tag. */
export const directionOf = memoize((language): 'ltr' | 'rtl' => (textInfoOf(language).direction === 'rtl' ? 'rtl' : 'ltr'));

/** Node 22 still has it as a property, as an earlier draft of the Intl Locale Info proposal had it. */
function textInfoOf(language: string): { direction?: string } {
  const locale: Partial<Intl.Locale> & { textInfo?: { direction?: string } } = new Intl.Locale(language);
  return locale.getTextInfo?.() ?? locale.textInfo ?? {};
}
