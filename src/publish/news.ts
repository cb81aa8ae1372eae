/** What a build tells of itself while it runs. Astro stands between who builds and who waits for it, so it goes by a channel of the process. */
import { channel } from 'node:diagnostics_channel';

const news = channel('sourcebound:build');

export const tell = (message: News): void => {
  news.publish(message);
};

/** Hears what builds of this process tell, until the function that is given back is called. */
export function listen(hear: (message: News) => void): () => void {
  const receive = (message: unknown) => {
    // Only `tell` knows the channel.
    hear(message as News);
  };
  news.subscribe(receive);
  return () => news.unsubscribe(receive);
}

export type News =
  /** So many of the pages and other files that Astro makes are there. */
  | { type: 'pages'; made: number; of: number }
  /** The pages are there; what is made beside them may not be. */
  | { type: 'beside' }
  /** Another edition is there, and its search finds so many things. */
  | { type: 'edition'; records: number }
  | { type: 'audit' }
  /** The site is as it should be; the sizes of its files in bytes. */
  | { type: 'audited'; folder: string; sizes: ReadonlyMap<string, number> };
