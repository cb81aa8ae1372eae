/** What the audit must know of a page. It follows from the bytes of the page alone, so that it is read once, where the page is made. */
import { walkPage, type PageListener } from '../output/walk-page.ts';
import { lettersOf, wholeSources, type GuardedSource } from './leaks.ts';
import { linkListener, type PageLinks } from './read-links.ts';

/** Gives the function that reads a page. */
export function pageReader(guarded: readonly GuardedSource[]): (html: string) => PageReading {
  const beginReading = pageListeners(guarded);
  return (html) => {
    const { listener, reading } = beginReading();
    walkPage(html, [listener]);
    return reading();
  };
}

/** Gives the function that begins to read a page while somebody else goes through it: what listens, and what it has read at the end. */
export function pageListeners(guarded: readonly GuardedSource[]): () => { listener: PageListener; reading: () => PageReading } {
  const findWhole = wholeSources(guarded);
  const isTextRead = guarded.length > 0;
  return () => {
    const { listener, links, texts } = linkListener(isTextRead);
    return { listener, reading: () => ({ ...links, whole: isTextRead ? findWhole(lettersOf(texts.join(''))) : [] }) };
  };
}

export interface PageReading extends PageLinks {
  /** The guarded sources of which the page shows every paragraph. */
  whole: readonly string[];
}

/** Pages that were read when they were made, by the SHA-256 of their bytes. */
export type PageReadings = ReadonlyMap<string, PageReading>;
