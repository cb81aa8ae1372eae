/** The text with a capital letter in front, for a phrase that begins a sentence. A script without capitals is left as it is. */
export const capitalise = (text: string, language: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
