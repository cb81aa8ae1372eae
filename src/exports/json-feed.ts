/** The feed of a dossier in JSON Feed 1.1. */
import type { Dossier } from '../dossier/dossier.ts';
import { feedEntries, timeOf } from './feed-entries.ts';

export const JSON_FEED = 'feed.json';

export function jsonFeed(dossier: Dossier, address: (path: string) => string): string {
  const { data } = dossier;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: data.title,
    description: data.question,
    home_page_url: address(''),
    feed_url: address(JSON_FEED),
    language: data.language,
    icon: address('icon.svg'),
    authors: [{ name: data.owner.name, ...(data.owner.url && { url: data.owner.url }) }],
    items: feedEntries(dossier).map(({ id, url, title, text, day }) => ({
      id: address(id),
      url: address(url),
      title,
      content_text: text,
      date_published: timeOf(day),
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
