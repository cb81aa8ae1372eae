/** What of the dossier a timeline is drawn from. */
import { formatDate } from '../../../dates/format.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import type { Event } from '../../../dossier/types.ts';
import type { Strings } from '../../../strings/index.ts';
import { groupsOf } from '../../events/event-filters.ts';
import { marksInRow, sourceMark } from '../../marks/source-marks.ts';
import type { TimelineEvent } from './entries.ts';

/** The lane of events in which no group takes part. */
const NO_GROUP = '';

/** The lanes in the order of the editor; one without a name for events in which no group takes part. */
export function lanesOf(dossier: Dossier, strings: Strings): { id: string; name: string }[] {
  const { groups } = dossier.data;
  return [...groups, { id: NO_GROUP, name: groups.length > 0 ? strings.timeline.others : '' }];
}

/** `grouped` says whether the name of its group stands above it in any case. */
export function toTimelineEvent(dossier: Dossier, strings: Strings, event: Event, grouped: boolean): TimelineEvent[] {
  const { when, data } = event;
  if (when.type !== 'date') return [];
  const lane = groupsOf(dossier, event)[0] ?? NO_GROUP;
  const group = lanesOf(dossier, strings).find(({ id }) => id === lane)?.name;
  const date = formatDate(data.when, dossier.data.language, strings.dates);
  return [
    {
      id: event.id,
      title: data.short ?? event.title,
      marks: marksOf(dossier, strings, event),
      note: group && !grouped ? `${date}${strings.comma}${group}` : date,
      from: when.from.type === 'day' ? when.from.day : undefined,
      to: when.to.type === 'day' ? when.to.day : undefined,
      told: !data.background,
      lane,
    },
  ];
}

/** The paragraphs of the reports in which an event stands. */
function marksOf(dossier: Dossier, strings: Strings, { evidence, dating }: Event): string[] {
  const passages = [...evidence.flatMap((one) => (one.type === 'passage' ? [one.passage] : [])), ...dating.map(({ passage }) => passage)];
  const held = passages.filter(({ source }) => dossier.reports.some(({ id }) => id === source));
  return [...new Set(marksInRow(dossier, held).map((place) => sourceMark(dossier, strings, place).mark))];
}
