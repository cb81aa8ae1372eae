/** The feed of a dossier in Atom (RFC 4287). */
import { x } from 'xastscript';
import type { Dossier } from '../dossier/dossier.ts';
import { feedEntries, feedUpdated, timeOf, type FeedEntry } from './feed-entries.ts';
import { onlyXmlCharacters, printXml } from './xml.ts';

export const ATOM = 'feed.atom';

export function atom(dossier: Dossier, address: (path: string) => string): string {
  const { data } = dossier;
  const entries = feedEntries(dossier);
  const author = x('author', [x('name', data.owner.name), ...(data.owner.url ? [x('uri', data.owner.url)] : [])]);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': data.language }, [
    x('id', address('')),
    x('title', data.title),
    x('subtitle', data.question),
    x('updated', timeOf(feedUpdated(entries, dossier))),
    x('link', { rel: 'self', type: 'application/atom+xml', href: address(ATOM) }),
    x('link', { rel: 'alternate', type: 'text/html', href: address('') }),
    x('generator', 'Sourcebound'),
    x('rights', data.licence.name),
    author,
    ...entries.map((entry) => entryOf(entry, address)),
  ]);
  return printXml(onlyXmlCharacters(feed));
}

const entryOf = ({ id, url, title, text, day }: FeedEntry, address: (path: string) => string) =>
  x('entry', [
    x('id', id === '' ? `${address('')}#published` : address(id)),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: address(url) }),
    x('updated', timeOf(day)),
    x('published', timeOf(day)),
    x('content', { type: 'text' }, text),
  ]);
