/** An article as it was handed over. */
export interface Article {
  text: string;
  /** What it was read from. Of a page, of Markdown and of a PDF only the paragraphs are the text. */
  type: ArticleType;
  /** What the file says of itself. */
  known: Known;
}

export type ArticleType = 'text' | 'html' | 'markdown' | 'pdf';

/** What a file can say of the article in it. Nobody has checked that. */
export interface Known {
  title?: string;
  publisher?: string;
  author?: string;
  /** `YYYY-MM-DD`. */
  published?: string;
  url?: string;
  /** BCP 47 tag. */
  language?: string;
}

/** Leaves out what is empty or not given. */
export const knownOf = (found: { [Field in keyof Known]: Known[Field] | null | undefined }): Known =>
  Object.fromEntries(
    Object.entries(found).flatMap(([field, value]) => {
      const words = value?.replace(/\s+/gu, ' ').trim() ?? '';
      return words === '' ? [] : [[field, words]];
    }),
  );
