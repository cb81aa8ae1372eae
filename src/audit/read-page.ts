/** What the audit must know of a page. It follows from the bytes of the page alone, so that it is read once, where the page is made. */
import { lettersOf, wholeSources, type GuardedSource } from './leaks.ts';
import { readLinks, type PageLinks } from './read-links.ts';

/** Gives the function that reads a page. */
export function pageReader(guarded: readonly GuardedSource[]): (html: string) => PageReading {
  const findWhole = wholeSources(guarded);
  return (html) => {
    const { text, ...links } = readLinks(html, guarded.length > 0);
    return { ...links, whole: guarded.length > 0 ? findWhole(lettersOf(text)) : [] };
  };
}

export interface PageReading extends PageLinks {
  /** The guarded sources of which the page shows every paragraph. */
  whole: readonly string[];
}

/** Pages that were read when they were made, by the SHA-256 of their bytes. */
export type PageReadings = ReadonlyMap<string, PageReading>;
