/**
 * Other ways to write a name, for the search. Pagefind folds case, marks and hyphens by itself, so `al-Sadr` is found as
 * `alsadr` and `sadr`, and `Asa'ib` as `asaib`. What it misses is made here, by rules and not by hand:
 *
 * | rule | example |
 * | --- | --- |
 * | the Arabic article as it is spoken or written elsewhere | `al-Sadr`: `as-Sadr`, `el-Sadr`, `ul-Sadr` |
 * | hamza and ayn between vowels | `Asa'ib`: `asaeb`, `asayib`; `Rubaye`: `rubaie` |
 * | ayn before a consonant | `Sha'bi`: `shaabi`; `Shaabi`: `shabi` |
 * | a helping vowel between two last consonants | `Hashd`: `hashed`; `Sadr`: `sader` |
 * | long u | `Sairoon`: `sairoun`, `sairun` |
 * | Arabic without the article, ة as ه, ى as ي, Persian letters as Arabic ones, both ways | `الصدر`: `صدر` |
 * | Latin letters without a plain base, ligatures | `Straße`: `strasse`, `Müller`: `mueller`, `ﬁ`: `fi` |
 * | in German, umlauts written out | `Mueller`: `müller` |
 *
 * Names in Arabic script that omit or move vowels otherwise are left to the suggestion of the nearest name.
 */
import transliterate from '@sindresorhus/transliterate';

/** The words by which a name is found beside those it is written with, lower-case, each once, in the order of the rules. */
export function nameForms(names: readonly Name[]): string[] {
  const words = names.flatMap(({ text, lang = '' }) => text.split(/[\s()]+/).map((word) => ({ word: word.toLowerCase(), lang })));
  const written = new Set(words.map(({ word }) => word));
  const isArabic = names.some(({ text }) => LOOKS_ARABIC.test(text));
  const forms = words.flatMap(({ word, lang }) => [
    ...(ARABIC_SCRIPT.test(word) ? arabicForms(word) : []),
    ...(isArabic && LATIN.test(word) ? romanisedForms(word) : []),
    ...spellings(word, lang),
  ]);
  return [...new Set(forms)].filter((form) => !written.has(form));
}

/** Arabic words as they stand without what is written together with them: `بالقوات` gives `القوات` and `قوات`. */
export function arabicWordForms(text: string): string[] {
  const words = (text.match(ARABIC_WORD) ?? []).map((word) =>
    word.replaceAll(MARKS, '').replace(BEFORE_ARTICLE, '').replace(MELTED_ARTICLE, 'ال'),
  );
  return [...new Set(words.flatMap(arabicForms))];
}

/** Plain spellings of the words of a text that hold a letter which folding keeps: `Straße` gives `strasse`. */
export function spellings(text: string, language = ''): string[] {
  const composed = text.normalize('NFC');
  const special = HOLDS_SPECIAL.test(composed) ? (composed.match(SPECIAL) ?? []) : [];
  const plain = special.map((word) => transliterate(word.normalize('NFKC')).toLowerCase());
  const umlauts = language.startsWith('de')
    ? (text.match(WRITTEN_OUT) ?? []).map((word) => word.toLowerCase().replaceAll(/([aou])e/g, '$1'))
    : [];
  return [...new Set([...plain, ...umlauts])];
}

const ARABIC_WORD = /[\p{Script=Arabic}\p{M}]+/gu;
const MARKS = /[\p{M}ـ]/gu;
/** “And” or “so”, and “by” or “like”; “for” melts with the article. */
const BEFORE_ARTICLE = /^[وف]?[بك]?(?=ال\p{L}{2})/u;
const MELTED_ARTICLE = /^[وف]?لل(?=\p{L}{2})/u;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Arabic script, an article, or an apostrophe that stands for a sound. */
const LOOKS_ARABIC = /\p{Script=Arabic}|(?:^|\s)(?:al|el|ul|a[dnrstz]h?)-\p{L}|\p{L}['’ʾʿ‘`]\p{L}{2}/iu;
/** A word with a letter that has no base to fold to, or an umlaut that some write out. */
const SPECIAL = /[\p{L}\p{M}]*[ßæœøłđðþıäöüﬀ-ﬆ][\p{L}\p{M}]*/giu;
/** Most texts have none, and to look for the letter takes far less than to look for its word. */
const HOLDS_SPECIAL = /[ßæœøłđðþıäöüﬀ-ﬆ]/iu;
const WRITTEN_OUT = /\p{L}*[aou]e\p{L}*/giu;

const ARTICLE = /^(?:al|el|ul|a[dnrstz]h?)-(?=\p{L})/u;
/** Sun letters take the place of the l of the article. */
const SUN = /^(?:sh|th|dh|[tdrznsl])/;

function romanisedForms(word: string): string[] {
  const folded = word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’ʾʿ‘`]/g, "'");
  const bare = folded.replace(ARTICLE, '');
  const sun = SUN.exec(bare)?.[0];
  const articles = bare === folded ? [] : ['al-', 'el-', 'ul-', ...(sun ? [`a${sun}-`] : [])].map((article) => article + bare);
  return [...articles, ...SOUNDS.flatMap((rule) => rule(bare))]
    .map((form) => form.replaceAll("'", ''))
    .filter((form) => form !== bare.replaceAll("'", ''));
}

/** Each gives other spellings of one sound, or none. A word changes in one place at a time; together they would be too many. */
const SOUNDS: ((word: string) => string[])[] = [
  replacing(/a(?:'|y)?(?:ie?|e)(?=[^aeiou']|$)/u, ['ai', 'ae', 'ayi', 'aie']),
  replacing(/a'(?=[^aeiou])|aa/u, ['aa', 'a']),
  replacing(/(?<=[aeiou](?:[^aeiouywh']|[dgkst]h))(?=[^aeiouywh'x]$)/u, ['e']),
  replacing(/oo|ou|(?<=[^aeiou])u(?=n$)/u, ['oo', 'ou', 'u']),
];

function replacing(sound: RegExp, spelled: readonly string[]): (word: string) => string[] {
  return (word) => (sound.test(word) ? spelled.map((spelling) => word.replace(sound, spelling)).filter((form) => form !== word) : []);
}

/** Letters that are written for each other. Alif with hamza needs no rule: Pagefind drops marks. */
const LETTERS: (readonly [RegExp, string])[] = [
  [/^ال(?=\p{L}{2})/u, ''],
  [/ی/g, 'ي'],
  [/ک/g, 'ك'],
  [/ة$/, 'ه'],
  [/ى$/, 'ي'],
  [/ي$/, 'ى'],
  [/ه$/, 'ة'],
];

function arabicForms(word: string): string[] {
  const plain = word.replaceAll(MARKS, '');
  return LETTERS.reduce((forms, [letter, other]) => [...new Set([...forms, ...forms.map((form) => form.replace(letter, other))])], [plain]);
}

interface Name {
  text: string;
  lang?: string | undefined;
}
