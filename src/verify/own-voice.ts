/** Where the dossier speaks in its own voice. */

/** Collections whose texts are the dossier's own. Bibliographies and corrections quote what they are about. */
export const OWN_VOICE: ReadonlySet<string> = new Set(['dossier', 'chapters', 'entities', 'events', 'quotes', 'claims', 'terms']);

/** Fields that hold words of others by their nature: passages are checked as such, and names are names. */
const WORDS_OF_OTHERS = new Set(['exact', 'prefix', 'suffix', 'aliases', 'nativeName', 'renderings', 'sameAs', 'loadedWords']);

/** Whether the text at this path of the data is in the dossier's own words. */
export const isOwnWords = (path: readonly PropertyKey[]): boolean => !path.some((key) => WORDS_OF_OTHERS.has(String(key)));
