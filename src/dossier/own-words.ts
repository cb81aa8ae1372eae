/** Which texts of a dossier are its own, and which are the words of others. */
import { KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import { setMarks } from '../text/set-marks.ts';

/** Whether the texts of a kind are the dossier's own. Sources, bibliographies and corrections hold words of others, or quote what they are about. */
const SPEAKS = {
  dossier: true,
  chapter: true,
  source: false,
  entity: true,
  event: true,
  quote: true,
  claim: true,
  term: true,
  reference: false,
  correction: false,
  page: true,
} satisfies Record<Kind, boolean>;

export const OWN_VOICE: ReadonlySet<Kind> = new Set(KIND_NAMES.filter((kind) => SPEAKS[kind]));

/** Fields that hold words of others by their nature: passages are checked as such, and names are names. */
const WORDS_OF_OTHERS = new Set(['exact', 'prefix', 'suffix', 'aliases', 'nativeName', 'renderings', 'sameAs', 'loadedWords']);
/** The same for texts; what else stands in an original is the dossier's. */
const TEXTS_OF_OTHERS = new Set(['original', 'literal', 'rendered']);

/** Whether the text at this path of the data is in the dossier's own words. */
export const isOwnWords = (path: readonly PropertyKey[]): boolean =>
  !path.some((key) => WORDS_OF_OTHERS.has(String(key))) && !TEXTS_OF_OTHERS.has(String(path.at(-1)));

/** Fields that are in the language of the `lang` beside them. */
const IN_ITS_LANGUAGE = new Set(['term', 'text']);

/** The data with quotation marks and apostrophes of its own words as the language has them; each text keeps its length. */
export function setDataMarks<Data>(data: Data, language: string, path: readonly PropertyKey[] = []): Data {
  if (typeof data === 'string') return (isOwnWords(path) ? setMarks(data, language) : data) as Data;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each: unknown, index) => setDataMarks(each, language, [...path, index])) as Data;
  const { lang } = data as { lang?: unknown };
  const set = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const isForeign = lang !== undefined && lang !== language && IN_ITS_LANGUAGE.has(key);
    return [key, isForeign ? value : setDataMarks(value, language, [...path, key])];
  });
  return Object.fromEntries(set) as Data;
}
