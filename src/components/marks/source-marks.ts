/** The marks that say where words stand, such as ¶7, and of which source where that is not plain. */
import { formatDate } from '../../dates/format.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Source } from '../../dossier/types.ts';
import type { Strings } from '../../strings/index.ts';
import { labelOfPart, markOfPart } from '../../strings/parts.ts';
import type { Part } from '../../text/paragraphs.ts';
import { runsOf } from '../../text/runs.ts';

/**
 * A mark as it is shown and as it is read out. Without a name it stands for the source the dossier explains; the label
 * names that too as soon as the dossier rests on several.
 */
export function sourceMark(
  dossier: Dossier,
  strings: Strings,
  { source, paragraph, last }: Pick<Marked, 'source' | 'paragraph' | 'last'>,
): SourceMark {
  const item = dossier.item('source', source);
  const [mark, label] = [markOfPart(item, paragraph, strings, last), labelOfPart(item, paragraph, strings, last)];
  const isMain = item === dossier.mainSource;
  if (isMain && dossier.reports.length === 1) return { name: '', mark, label };
  const name = sourceName(dossier, strings, source);
  // What is seen is part of what is read out (WCAG 2.5.3).
  const seen = isMain || mark === label ? name : `${name} ${mark}`;
  return { name: isMain ? '' : name, mark, label: `${seen}${strings.comma}${label}` };
}

/**
 * Marks that stand in a row: in the order of the sources, a paragraph once. The first of a source `leads`: it alone bears its name.
 */
export function marksInRow<Place extends Marked>(dossier: Dossier, places: readonly Place[]): (Place & { leads: boolean })[] {
  const paragraphs = Map.groupBy(places.toSorted(dossier.byPlace), ({ source, paragraph }) => `${source} ${paragraph}`);
  const row = [...paragraphs.values()].flatMap(([first]) => (first ? [first] : []));
  return row.map((place, index) => ({ ...place, leads: place.source !== row[index - 1]?.source }));
}

/**
 * Marks in a row, joined: a run of three paragraphs or more is one mark, which leads to the first. What `follows` a mark of the
 * same source stands behind its sign.
 */
export function joinedMarks<Place extends Marked>(dossier: Dossier, places: readonly Place[]): JoinedMark<Place>[] {
  const row = marksInRow(dossier, places);
  return runsOf(row, isNextParagraph).map(([first, last]) => ({ ...first, last: last.paragraph, follows: !first.leads }));
}

const isNextParagraph = (before: Marked, after: Marked): boolean =>
  before.source === after.source && typeof before.paragraph === 'number' && after.paragraph === before.paragraph + 1;

/** What a source is called in a few words: its publisher; with the date, then with the title too, where others are called the same. */
export function sourceName(dossier: Dossier, strings: Strings, id: string): string {
  const known = names.get(dossier) ?? nameSources(dossier, strings);
  names.set(dossier, known);
  return known.get(id) ?? id;
}

/** The names are found once for a dossier, not once for every mark. */
const names = new WeakMap<Dossier, ReadonlyMap<string, string>>();

function nameSources(dossier: Dossier, strings: Strings): ReadonlyMap<string, string> {
  const date = (day: string) => formatDate(day, dossier.data.language, strings.dates);
  const parts = ({ data, title }: Source) => [data.publisher, date(data.published), title];
  const [short, dated, whole] = [1, 2, 3].map((count) =>
    Map.groupBy(dossier.all('source'), (source) => parts(source).slice(0, count).join(strings.comma)),
  );
  const named = [whole, dated, short].flatMap((groups, index) =>
    [...(groups ?? [])].flatMap(([name, group]) => (index === 0 || group.length === 1 ? group.map(({ id }) => [id, name] as const) : [])),
  );
  // The shortest name that is its own comes last and stays.
  return new Map(named);
}

interface Marked {
  source: string;
  paragraph: Part;
  /** The last of a run of paragraphs. Default: there is only one. */
  last?: Part | undefined;
  start: number;
}

/** A mark, or several as one. */
type JoinedMark<Place> = Place & { last: Part; leads: boolean; follows: boolean };

interface SourceMark {
  /** The source before the mark; empty for the one the dossier explains. */
  name: string;
  mark: string;
  label: string;
}
