/** Day before month in English too: the order of most readers, and of the sources of most dossiers. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * What writes dates in a language (BCP 47) as the whole site does. Digits are always Western, because dates are compared with the
 * source. It is kept by whoever asks: to make one takes longer than to write a thousand dates with it.
 */
export const dateFormatter = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALES[language] ?? language, { ...options, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' });
