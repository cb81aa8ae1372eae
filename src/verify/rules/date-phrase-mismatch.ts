import { readEdtf } from '../../dates/edtf.ts';
import { resolvePhrase, type Resolution } from '../../dates/phrase.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** The words that date an event, resolved against the day they count from, give the date of the event. */
export const datePhraseMismatch: Rule = {
  code: 'date-phrase-mismatch',
  meaning:
    'The words under `dated` are those with which the source dates the event. Counted from the day of the report, or from `relativeTo`, they give another date than `when`.',
  mend: 'Read the sentence in the source again. Correct `when`; or name in `relativeTo` the day from which the words count; or correct `published` of the source when all its phrases are wrong.',
  check: (context) => {
    const phrases = phrasesOf(context);
    return [...Map.groupBy(phrases, ({ source }) => source).values()].flatMap((ofSource) => {
      const wrong = ofSource.filter((phrase) => !isRight(phrase));
      const published = wrong.length > 0 ? likelyDay(ofSource) : undefined;
      const explained = published === undefined ? [] : wrong.filter((phrase) => isRight(phrase, published));
      return [...misdated(explained, published), ...wrong.filter((phrase) => !explained.includes(phrase)).flatMap(mismatch)];
    });
  },
};

/** The sources whose day of publication is what is wrong. */
export function misdatedSources(context: Context): ReadonlySet<string> {
  const bySource = Map.groupBy(phrasesOf(context), ({ source }) => source);
  return new Set(
    Array.from(bySource, ([source, phrases]) => ({ source, phrases }))
      .filter(({ phrases }) => phrases.some((phrase) => !isRight(phrase)) && likelyDay(phrases) !== undefined)
      .map(({ source }) => source.id),
  );
}

/** The events that words of a source give another date. */
export const misdatedEvents = (context: Context): ReadonlySet<string> =>
  new Set(phrasesOf(context).flatMap((phrase) => (isRight(phrase) ? [] : [phrase.event.id])));

function phrasesOf({ content, mainSource }: Context): DatedPhrase[] {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  return content.events.flatMap((event) =>
    event.data.dated.flatMap((phrase, index) => {
      const source = sources.get(phrase.source ?? mainSource);
      return source ? [{ event, phrase, index, source }] : [];
    }),
  );
}

/** A wrong day of publication makes every phrase wrong that counts from it, and is the one mistake to mend. */
function misdated([first, ...others]: readonly DatedPhrase[], published: string | undefined): Issue[] {
  if (!first || published === undefined) return [];
  const { source, phrase, event } = first;
  const more = others.length === 0 ? '' : ` The same holds for ${others.map((other) => `“${other.phrase.exact}”`).join(', ')}.`;
  return [
    issue(
      'date-phrase-mismatch',
      placeOf(source, ['published']),
      `\`published\` is ${source.data.published}, but “${phrase.exact}” gives ${event.data.when}, as \`${event.id}\` has it, only in a text of ${published}.${more}`,
      `If the text is of ${published}, write \`published: '${published}'\`. Otherwise correct \`when\` in \`${event.file}\`.`,
    ),
  ];
}

/** The same day of the year of an event, where every phrase that counts from the day of publication is right with it. */
function likelyDay(phrases: readonly DatedPhrase[]): string | undefined {
  const counted = phrases.filter(({ phrase }) => phrase.relativeTo === undefined);
  const years = new Set(counted.map(({ event }) => event.data.when.slice(0, 4)));
  return [...years]
    .map((year) => `${year}${phrases[0]?.source.data.published.slice(4) ?? ''}`)
    .find((day) => readEdtf(day).type === 'date' && counted.every((phrase) => isRight(phrase, day)));
}

function mismatch(dated: DatedPhrase): Issue[] {
  const { event, phrase, index } = dated;
  const resolution = resolve(dated);
  if (resolution.type !== 'date') return [];
  const anchor = anchorOf(dated);
  const counted = phrase.backwards ? `counted back from ${anchor}` : `counted from ${anchor}`;
  const days = [resolution.edtf, ...resolution.or].sort();
  const meant = days.length === 1 ? '' : ' (the last or the next)';
  return [
    issue(
      'date-phrase-mismatch',
      placeOf(event, ['dated', index, 'exact']),
      `“${phrase.exact}”, ${counted}, gives ${days.join(' or ')}${meant}, but \`when\` is ${event.data.when}.`,
      `Write ${days.map((day) => `\`when: ${day}\``).join(' or ')}, or name the day the phrase counts from with \`relativeTo:\`${phrase.backwards ? '' : ' (and `backwards: true` when it counts from this event to that day)'}.`,
    ),
  ];
}

/** Whether the phrase gives the date of its event; words that cannot be read say nothing. */
function isRight(dated: DatedPhrase, published?: string): boolean {
  const resolution = resolve(dated, published);
  return resolution.type !== 'date' || agrees(resolution, dated.event.data.when);
}

const resolve = (dated: DatedPhrase, published?: string): Resolution =>
  resolvePhrase(dated.phrase.exact, anchorOf(dated, published), dated.source.data.language, dated.phrase.backwards);

const anchorOf = ({ phrase, source }: DatedPhrase, published = source.data.published): string => phrase.relativeTo ?? published;

/**
 * Whether what a phrase gives is the date of an event. It may give one end of a range, or a range of which the event is a day; a
 * weekday alone the one before or after.
 */
export function agrees({ edtf, or }: Extract<Resolution, { type: 'date' }>, when: string): boolean {
  const plain = when.replaceAll(/[?~%]/g, '');
  const given = [edtf, ...or].flatMap((date) => (date.includes('..') ? [date] : [date, ...date.split('/')]));
  return [plain, ...plain.split('/')].some((date) => given.includes(date));
}

interface DatedPhrase {
  event: Context['content']['events'][number];
  phrase: Context['content']['events'][number]['data']['dated'][number];
  index: number;
  source: Context['content']['sources'][number];
}
