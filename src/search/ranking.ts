/**
 * How the fields of a record weigh in the search. Pagefind searches every field of `meta` and adds to the score of the text
 * its weight times the rarity of the words it holds, times the square of the share of the query they make up. So a record
 * that *is* what was typed stands before one that speaks of it. Read by the index and by the search in the browser.
 */
const FIELDS = {
  /** What it is called where it is listed. */
  title: 5,
  /** Title of a work that the dossier cites, or of a page of the publisher’s own: what the dossier says on its subject comes first, also where a dozen works have nothing but the word in their titles. */
  work: 0.3,
  /** The title as it is written, where the index has it otherwise. */
  shown: 0,
  /** Names and spellings of an entity. */
  names: 24,
  /** Forms of a term. */
  aliases: 8,
  /** Days of an event that the sources tell of; of another event; dates that a record has or speaks of. */
  when: 24,
  day: 12,
  dates: 0.5,
  /** Names, in every form, of what it speaks of. */
  mentions: 0.05,
  /** What it is a part of. */
  part: 0.2,
  /** Only shown. */
  date: 0,
  lang: 0,
  native: 0,
  nativeLang: 0,
  titleLang: 0,
} as const;

/** The options of Pagefind's ranking: a long text is not pushed behind a short one, and a word often repeated counts little more. */
export const RANKING = { termFrequency: 0.3, pageLength: 0.1, metaWeights: FIELDS };

export type Field = keyof typeof FIELDS;
