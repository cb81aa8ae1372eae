/** Puts cases whose files do not meet into one dossier, so that few builds show many pages. */
import type { Files, HostileCase, Outcome } from './case.ts';

const WORKS = 'references.json';

/**
 * Dossiers that show every case which must be shown. What is only accepted is put where there is room for it; the rest of it is
 * left to the check.
 */
export function together(cases: readonly HostileCase[]): Laid[] {
  const laid: Laid[] = [];
  for (const each of cases.filter(isShown)) {
    const room = laid.find(({ files }) => fits(files, each.files));
    const place = room ?? { files: {}, shown: [] };
    if (!room) laid.push(place);
    place.files = joined(place.files, each.files);
    place.shown.push(each);
  }
  for (const { files, must } of cases) {
    const room = must.type === 'accepted' && isSmall(files) ? laid.find((place) => fits(place.files, files)) : undefined;
    if (room) room.files = joined(room.files, files);
  }
  return laid;
}

const isShown = (each: HostileCase): each is ShownCase => each.must.type === 'shown';

/** Works are put into one list. */
const fits = (there: Files, more: Files): boolean => Object.keys(more).every((path) => path === WORKS || !Object.hasOwn(there, path));

/** Pages of thousands of works take minutes. */
const isSmall = (files: Files): boolean => Object.values(files).every((content) => (content?.length ?? 0) < 100_000);

function joined(there: Files, more: Files): Files {
  const both = { ...there, ...more };
  const [old, added] = [there[WORKS], more[WORKS]];
  if (typeof old !== 'string' || typeof added !== 'string') return both;
  const works = [...worksOf(old), ...worksOf(added)].map((work) => [(work as { id: unknown }).id, work] as const);
  return { ...both, [WORKS]: JSON.stringify([...new Map(works).values()]) };
}

/** `__proto__` is a name like any other in what is parsed from JSON. */
const worksOf = (text: string): unknown[] => JSON.parse(text.replace(/^\ufeff/, '').replace('▶', '')) as unknown[];

type ShownCase = HostileCase & { must: Extract<Outcome, { type: 'shown' }> };

export interface Laid {
  files: Files;
  shown: ShownCase[];
}
