/** What a draft says of an article. Every offset counts UTF-16 code units of the text as given. */

/** A piece of the text; `exact` is the text from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
  exact: string;
}

/** Somebody or something that the article names. */
export interface DraftEntity {
  /** Made of the name, unique in the article. */
  id: string;
  /** The fullest name that the article uses. */
  name: string;
  kind: EntityKind;
  /** The other names that it uses. */
  aliases: readonly string[];
  /** In the order of the text, never overlapping. */
  mentions: readonly Span[];
  /** From 0 to 1. */
  confidence: number;
  /** Why it was taken for one, in words. */
  reason: string;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'thing';

/** As an article speaks of somebody; `unknown` where it does not say. */
export type Gender = 'female' | 'male' | 'unknown';

/** A phrase that names a day, a month, a year or a span of them. */
export interface DraftDate extends Span {
  /** The date meant, EDTF level 1. */
  edtf: string;
  confidence: number;
  reason: string;
}

/** A word that readers may want explained. */
export interface DraftTerm extends Span {
  id: string;
  term: string;
  confidence: number;
  reason: string;
}

/** What stands between quotation marks, without them. */
export interface DraftQuote extends Span {
  /** Whether somebody says or writes it; a title, a nickname and a word held at arm’s length are no speech. */
  speech: boolean;
  speaker: Speaker | null;
  /** The words that say that it is said, such as “told reporters”. */
  cue: Pick<Span, 'start' | 'end'> | null;
  confidence: number;
  reason: string;
}

/** The words next to a quotation that name who speaks: a name, a role or a pronoun. */
interface Speaker extends Span {
  /** Id of the entity that the words stand for, if it is known. */
  entity: string | null;
  /** Where the words are “the statement”: who was said to have issued it. */
  author?: Span;
}

/** All that one article gives. */
export interface ArticleDraft {
  quotes: readonly DraftQuote[];
  dates: readonly DraftDate[];
  entities: readonly DraftEntity[];
  terms: readonly DraftTerm[];
}
