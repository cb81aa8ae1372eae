import { readEdtf, type EdtfReading } from '../../dates/edtf.ts';
import { issue, type Issue } from '../issue.ts';
import { findDossier, placeOf, type Context, type Rule } from '../rule.ts';
import { misdatedSources } from './date-phrase-mismatch.ts';

/** Dates that belong together agree: nothing is changed before it is published, and a quotation is of the date of its event. */
export const dateOrder: Rule = {
  code: 'date-order',
  meaning:
    'Two dates that belong together contradict each other: something is updated before it was published, retrieved before it came out, a quotation is of another day than its event, or a correction is of a day on which the dossier was not changed.',
  mend: 'Look which of the two is wrong. The message names both, with the value that would agree.',
  check: (context) => [
    ...updates(context),
    ...retrievals(context),
    ...quotations(context),
    ...circles(context),
    ...corrections(context),
    ...reported(context),
  ],
};

function updates(context: Context): Issue[] {
  const dossier = findDossier(context);
  if (!dossier || dossier.data.updated >= dossier.data.published) return [];
  const { updated, published } = dossier.data;
  return [
    issue(
      'date-order',
      placeOf(dossier.entry, ['updated']),
      `\`updated\` is ${updated}, which lies before \`published\`, ${published}.`,
      `Write \`updated: '${published}'\` or a later day, or correct \`published\`.`,
    ),
  ];
}

function retrievals({ content }: Context): Issue[] {
  return content.sources.flatMap((entry) => {
    const { retrieved, published } = entry.data;
    if (retrieved === undefined || retrieved >= published) return [];
    return [
      issue(
        'date-order',
        placeOf(entry, ['retrieved']),
        `\`retrieved\` is ${retrieved}, which lies before \`published\`, ${published}.`,
        'Correct one of the two.',
      ),
    ];
  });
}

function quotations({ content }: Context): Issue[] {
  const events = new Map(content.events.map(({ id, data }) => [id, data]));
  return content.quotes.flatMap((entry) => {
    const event = events.get(entry.data.event ?? '');
    if (!event || meet(readEdtf(entry.data.when), readEdtf(event.when))) return [];
    return [
      issue(
        'date-order',
        placeOf(entry, ['when']),
        `The quotation is of ${entry.data.when}, its event \`${entry.data.event ?? ''}\` of ${event.when}.`,
        `Write \`when: '${event.when}'\`, correct the event, or take \`event\` out when the words belong to another one.`,
      ),
    ];
  });
}

/** A correction is made after publication, and `updated` tells readers that something was changed since. */
function corrections(context: Context): Issue[] {
  const dossier = findDossier(context);
  // Where `updated` itself is wrong, that is reported alone.
  if (!dossier || dossier.data.updated < dossier.data.published) return [];
  const { published, updated } = dossier.data;
  return context.content.corrections.flatMap((entry) => {
    const { date } = entry.data;
    const place = placeOf(entry, ['date']);
    if (date < published) {
      const message = `The correction is of ${date}, but the dossier was published on ${published}.`;
      return [
        issue('date-order', place, message, 'Correct one of the two. What is mended before publication needs no correction.', 'warning'),
      ];
    }
    if (date <= updated) return [];
    const message = `The correction is of ${date}, but \`updated\` in \`dossier.yaml\` is ${updated}.`;
    return [issue('date-order', place, message, `Write \`updated: '${date}'\` there.`, 'warning')];
  });
}

/** Nobody can quote what was not said yet. */
function reported(context: Context): Issue[] {
  const { content, mainSource } = context;
  // Where the day of publication is wrong, that is reported alone.
  const misdated = misdatedSources(context);
  const published = new Map(content.sources.map(({ id, data }) => [id, data.published]));
  return content.quotes.flatMap((entry) => {
    const { when, passage } = entry.data;
    const source = passage.source ?? mainSource;
    const day = published.get(source);
    const said = readEdtf(when);
    if (
      day === undefined ||
      misdated.has(source) ||
      said.type === 'invalid' ||
      said.approximate ||
      said.from.type !== 'day' ||
      said.from.day <= day
    )
      return [];
    return [
      issue(
        'date-order',
        placeOf(entry, ['when']),
        `The words are dated ${when}, but \`${source}\`, which quotes them, is of ${day}.`,
        `Write the day on which they were said, or \`when: ../${day}\` if nobody knows more.`,
        'warning',
      ),
    ];
  });
}

/** Events of one day that are each to come after the other: none of them can be shown first. */
function circles({ content }: Context): Issue[] {
  const after = new Map(content.events.map(({ id, data }) => [id, data.after]));
  return content.events.flatMap((entry) => {
    const way = [entry.id];
    for (let next = after.get(entry.id); next !== undefined && !way.includes(next); next = after.get(next)) way.push(next);
    const isCircle = after.get(way.at(-1) ?? '') === entry.id;
    // Told once, where its first event stands.
    if (!isCircle || way.some((id) => id < entry.id)) return [];
    const message = `\`${entry.id}\` comes after itself: ${[...way, entry.id].map((id) => `\`${id}\``).join(' after ')}.`;
    return [issue('date-order', placeOf(entry, ['after']), message, 'Take `after` out of the one that comes first.', 'warning')];
  });
}

/** Whether two dates have a day in common; what is only about right meets what is near it. */
function meet(a: EdtfReading, b: EdtfReading): boolean {
  if (a.type === 'invalid' || b.type === 'invalid' || a.approximate || b.approximate) return true;
  const isBefore = (first: typeof a, second: typeof a) =>
    first.to.type === 'day' && second.from.type === 'day' && first.to.day < second.from.day;
  return !isBefore(a, b) && !isBefore(b, a);
}
