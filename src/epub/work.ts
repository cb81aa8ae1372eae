/** What the book says of itself. */
export interface Work {
  /** Address of the first page of the site. */
  identifier: string;
  title: string;
  /** What it is in one sentence. */
  description: string;
  author: string;
  rights: string;
  /** BCP 47: of the dossier, and the direction in which its interface is read. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Days, `YYYY-MM-DD`. */
  published: string;
  updated: string;
  /** The word above the contents. */
  contents: string;
}

/** A picture of the book, as PNG. */
export interface Picture {
  /** From the folder of the package. */
  path: string;
  bytes: Uint8Array;
  /** What it shows, in words. */
  words: string;
}
