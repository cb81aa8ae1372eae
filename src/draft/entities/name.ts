/** A stretch of an article that is written as a name. */
export interface Name {
  start: number;
  end: number;
  exact: string;
  words: readonly string[];
  /** The titles before it, `''` without any. */
  titled: string;
  /** Whether it stands in quotation marks, as the title of a work. */
  isWork: boolean;
}
