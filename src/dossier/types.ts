/** The items of an assembled dossier: everything resolved and linked, nothing left to look up. Pages and exports only show them. */
import type { EdtfReading } from '../dates/edtf.ts';
import type { DataOf, Kind } from '../schemas/kinds.ts';
import type { Difference } from '../schemas/quote.ts';
import type { Paragraph, Part } from '../text/paragraphs.ts';
import type { Mention } from './mentions.ts';
import type { Prose, ProseLink } from './prose.ts';
import type { SourceText } from './source-text.ts';
import type { IdUse } from './walk.ts';

/** What an item of each kind is. */
export interface Items {
  dossier: Home;
  chapter: Chapter;
  source: Source;
  entity: Entity;
  event: Event;
  quote: Quote;
  claim: Claim;
  term: Term;
  reference: Reference;
  correction: Correction;
  page: Page;
}

/** What every item of the dossier has. */
export interface Item {
  kind: Kind;
  id: string;
  /** Address relative to the base path of the site, as in `entities/jane-doe/` or `terms/#term-quorum`. */
  url: string;
  /** What it is called in lists and links. */
  title: string;
  prose: ResolvedProse;
  /** Every passage it rests on or quotes, in order, each once. */
  passages: Passage[];
  /** Ids of the references it cites, in order, each once. */
  references: string[];
  /** Every other thing that its fields name. */
  ids: readonly IdUse[];
  /** What points here. */
  backlinks: Backlink[];
}

/** Words of a source at their place. Offsets count UTF-16 code units of `text.txt`, as `String.prototype.slice` does. */
export interface Passage {
  /** Id of the element that marks it on the page of the source. */
  id: string;
  source: string;
  /** The paragraph it begins in, or the preamble. */
  paragraph: Part;
  start: number;
  end: number;
  /** The characters of the source, never those an editor typed. */
  exact: string;
  url: string;
}

/** What others report, with the passages of sources that carry it. */
export type Account = Omit<DataOf<'claim'>['accounts'][number], 'passages'> & { passages: Passage[] };

export type Citation =
  { type: 'passage'; passage: Passage; note?: string | undefined } | { type: 'reference'; reference: string; note?: string | undefined };

/** Where another item points to this one, and the sentence in which it does. */
export interface Backlink {
  kind: Kind;
  id: string;
  url: string;
  title: string;
  /** Plain text of the sentence; absent when the link is a field, not prose. */
  sentence?: string;
}

/** What a link of prose leads to. */
export type ProseTarget =
  | { type: 'item'; kind: Kind; id: string; url: string }
  | { type: 'paragraph'; source: string; number: number; url: string }
  /** `words` is the text of the link with the characters of the source in its quotation marks, not those that were typed. */
  | { type: 'passage'; passage: Passage; words: string }
  | { type: 'reference'; reference: string }
  | { type: 'web' };

export interface ResolvedProse extends Omit<Prose, 'links'> {
  /** The prose as written. */
  mdx: string;
  links: (ProseLink & { target: ProseTarget })[];
}

/** The dossier as a whole, which the first page shows. */
export interface Home extends Item {
  kind: 'dossier';
  data: DataOf<'dossier'>;
}

export interface Chapter extends Item {
  kind: 'chapter';
  data: DataOf<'chapter'>;
  /** Counted from 1 in the order of the files. */
  number: number;
  /** Numbers of the paragraphs of the explained source it rests on, ascending. */
  paragraphs: number[];
  updated: string;
}

export interface Source extends Item {
  kind: 'source';
  data: DataOf<'source'>;
  text: string;
  paragraphs: Paragraph[];
  /** The text prepared for looking things up in it. */
  prepared: SourceText;
  mentions: Mention[];
  /** Everything that rests on a passage of it, in the order of the text. */
  annotations: Annotation[];
  /** Which of its words stand in its relatives; `undefined` when it has none. Found when it is first asked for. */
  readonly descent: Descent | undefined;
}

/** Which words of a source stand in other texts, sentence by sentence. It never says who copied whom. */
export interface Descent {
  /** In the order in which they are named. */
  relatives: Relative[];
  /** Every sentence of the source, in order. */
  sentences: DescentSentence[];
  /** Whether all relatives were compared with all their words: what is found in none then stands in the source alone. */
  isComplete: boolean;
}

interface Relative {
  source: string;
  note?: string | undefined;
  /** The source whose words the other took, where an editor cites what says so. */
  direction?: { from: string; citations: Citation[] } | undefined;
  /** Whether the whole text is held, not passages only. */
  isWhole: boolean;
  /** How many of its words are held. */
  words: number;
}

export interface DescentSentence {
  paragraph: number;
  start: number;
  end: number;
  words: number;
  /** The relatives that share its words, the one with most in common first, then in their order. */
  relations: SentenceRelation[];
}

export interface SentenceRelation {
  source: string;
  /** All words the same; some of them; or paired by the editor alone. */
  status: 'same' | 'near' | 'related';
  /** Where the sentences of the relative stand in its text. */
  start: number;
  end: number;
  /** In the order of the text; those with words of the source cover the sentence. */
  pieces: DescentPiece[];
  /** How many words are the same, stand here only, stand in the relative only, or could not be compared. */
  words: { same: number; own: number; missing: number; uncompared: number };
  /** What the editor says of the pair. */
  notes: string[];
}

/**
 * Words of a source, and those of the relative beside them. `own` and `uncompared` have none there, `missing` has none here;
 * `related` are words of two texts that an editor pairs and that have nothing in common to be shown word by word.
 */
export interface DescentPiece {
  type: 'same' | 'own' | 'missing' | 'changed' | 'related' | 'uncompared';
  start: number;
  end: number;
  theirs: { start: number; end: number };
}

/** The layers of the annotated reader. */
export type Layer = 'quote' | 'claim' | 'wording' | 'date' | 'cited';

export interface Annotation {
  layer: Layer;
  passage: Passage;
  kind: Kind;
  id: string;
}

/** An annotation with a note of its own; what merely cites the passage has none. */
export type NotedAnnotation = Annotation & { layer: Exclude<Layer, 'cited'> };

export interface Entity extends Item {
  kind: 'entity';
  data: DataOf<'entity'>;
  evidence: Citation[];
  facts: (DataOf<'entity'>['facts'][number] & { citations: Citation[] })[];
  /** Those that lead from it, and those from others to it. */
  relations: Relation[];
  incoming: Relation[];
  mentions: Mention[];
  quotes: string[];
  events: string[];
  claims: string[];
}

export interface Relation {
  from: string;
  to: string;
  type: string;
  kind: 'belongs' | 'acts';
  when?: string | undefined;
  note?: string | undefined;
  citations: Citation[];
}

/** How a date is known: given by the source, computed from its words, supplied by the dossier, open at one end, or in doubt. */
export type DateMark = 'given' | 'computed' | 'supplied' | 'open' | 'doubt';

export interface Dating {
  passage: Passage;
  /** The day the phrase counts from. */
  relativeTo: string;
  mark: 'given' | 'computed' | 'unread';
}

export interface Event extends Item {
  kind: 'event';
  data: DataOf<'event'>;
  when: EdtfReading;
  mark: DateMark;
  dating: Dating[];
  evidence: Citation[];
  accounts: Account[];
  counts: EventCount[];
  /** Whole years that pass without an entry before this one. */
  yearsBefore: number;
  quotes: string[];
}

type CountData = DataOf<'event'>['counts'][number];
interface Where {
  references: string[];
  passages: unknown;
}

/** How many of a whole there were, by several counts, each with where it stands. */
export interface EventCount {
  id: string;
  title: string;
  whole: Cited<CountData['whole']>;
  threshold: Cited<NonNullable<CountData['threshold']>> | undefined;
  counts: Cited<CountData['counts'][number]>[];
}

/** What is found somewhere, with its places as citations. */
type Cited<Found extends Where> = Omit<Found, keyof Where> & { citations: Citation[] };

export interface Quote extends Item {
  kind: 'quote';
  data: DataOf<'quote'>;
  passage: Passage;
  /** Where the words go on behind an interruption, in order. */
  continued: Passage[];
  /** The part of the source in which its words end. */
  lastParagraph: Part;
  /** All its words, with `[…]` where the source interrupts them. */
  words: string;
  /** Counted from 1 in the order of the sources. */
  number: number;
  /** The words in the language they were said in, where the dossier holds them. */
  original?: Original;
  renderings: Rendering[];
}

/** The words behind a translated quotation, with their literal sense piece by piece. */
export interface Original extends Omit<OriginalData, 'source' | 'exact' | 'prefix' | 'suffix' | 'pieces'> {
  passage: Passage;
  pieces: GlossPiece[];
}

/** Words of the original, of the quotation, or of both, and how they stand to each other. */
export interface GlossPiece {
  difference: Difference;
  original?: Words;
  literal?: string | undefined;
  rendered?: Words;
  note?: string | undefined;
}

/** Characters of a source at their place, as in `Passage`. */
export type Words = Pick<Passage, 'start' | 'end' | 'exact'>;

/** How others render the words of a quotation. */
export interface Rendering extends Omit<DataOf<'quote'>['renderings'][number], 'passages' | 'text'> {
  passages: Passage[];
  /** Their words, those of the passages where there are any; each text with its language. */
  texts: { text: string; language: string }[];
  /** Whether they are those of the quotation, as far as they go; a text in another language, or none, is not compared. */
  agreement: 'same' | 'differs' | 'not compared';
}

type OriginalData = NonNullable<DataOf<'quote'>['original']>;

export interface Claim extends Item {
  kind: 'claim';
  data: DataOf<'claim'>;
  evidence: Citation[];
  accounts: Account[];
}

export interface Term extends Item {
  kind: 'term';
  data: DataOf<'term'>;
  evidence: Citation[];
}

export interface Reference extends Item {
  kind: 'reference';
  data: DataOf<'reference'>;
}

export interface Correction extends Item {
  kind: 'correction';
  data: DataOf<'correction'>;
  /** What was corrected. */
  target: Pick<Item, 'kind' | 'id' | 'url' | 'title'>;
}

/** A page of the publisher's own, such as an imprint. */
export interface Page extends Item {
  kind: 'page';
  data: DataOf<'page'>;
}
