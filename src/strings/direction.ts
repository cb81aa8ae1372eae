import { memoize } from '../text/memoize.ts';

/** Writing direction of a language, a BCP 47 tag. */
export const directionOf = memoize((language): 'ltr' | 'rtl' =>
  new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);
