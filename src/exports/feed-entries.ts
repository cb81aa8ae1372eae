/** What is told of a dossier in feeds: its publication, what was changed in a chapter, what was corrected. */
import type { Dossier } from '../dossier/dossier.ts';
import { KINDS } from '../schemas/kinds.ts';
import { stringsOf } from '../strings/index.ts';

/** The newest first; those of one day in the order in which readers meet them. */
export function feedEntries(dossier: Dossier): FeedEntry[] {
  const { data } = dossier;
  const { corrections, chapter } = stringsOf(data);
  const entries: FeedEntry[] = [
    ...dossier.all('correction').map(({ id, url, target, data: { date, what, why } }) => ({
      // The page of the list on which a correction stands may change.
      id: `${KINDS.correction.index}#correction-${id}`,
      url,
      title: `${corrections.title}: ${target.title}`,
      text: `${what}\n${why}`,
      day: date,
    })),
    ...dossier
      .all('chapter')
      .flatMap(({ url, title, data: { summary, updated } }) =>
        updated === undefined || updated <= data.published
          ? []
          : [{ id: `${url}#${updated}`, url, title: `${chapter.label}: ${title}`, text: summary, day: updated }],
      ),
    { id: '', url: '', title: data.question, text: data.brief, day: data.published },
  ];
  return entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The day of the newest. */
export const feedUpdated = (entries: readonly FeedEntry[], { data }: Dossier): string =>
  entries.reduce((newest, { day }) => (day > newest ? day : newest), data.updated);

/** Feeds know times; a day is its beginning. */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;

export interface FeedEntry {
  /** An address that stays with the entry, relative to the base path; no other entry has it. */
  id: string;
  /** Where it is read, relative to the base path. */
  url: string;
  title: string;
  text: string;
  /** `YYYY-MM-DD`. */
  day: string;
}
