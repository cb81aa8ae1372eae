import { readEdtf, unqualified } from '../../dates/edtf.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import { issue } from '../issue.ts';
import { misdatedSources } from './date-phrase-mismatch.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** What a report tells has happened, unless its words give a day that is still to come. */
export const eventAfterReport: Rule = {
  code: 'event-after-report',
  meaning:
    'The event lies after the day of the report that tells of it. A report tells what has happened, so one of the two dates is most often wrong.',
  mend: 'Correct `when` or `published`. If the report announces something to come, quote the words that give its day under `dated`.',
  check: (context) => {
    const { content, excerpts, mainSource } = context;
    // Where the day of publication is wrong, that is reported alone.
    const misdated = misdatedSources(context);
    const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
    return content.events.flatMap((entry) => {
      const { when, evidence, dated, background } = entry.data;
      const reading = readEdtf(when);
      if (background || reading.type === 'invalid' || reading.from.type === 'open' || reading.approximate) return [];
      const told = evidence.flatMap(({ exact, source = mainSource }) =>
        exact === undefined || excerpts.has(source) || misdated.has(source)
          ? []
          : [{ source, published: sources.get(source)?.published ?? '9999' }],
      );
      const last = told.sort((a, b) => (a.published < b.published ? 1 : -1))[0];
      if (!last || reading.from.day <= last.published || dated.some((phrase) => isGiven(phrase, when, sources, mainSource))) return [];
      return [
        issue(
          'event-after-report',
          placeOf(entry, ['when']),
          `The event is dated ${when}, but \`${last.source}\`, which tells of it, is of ${last.published}.`,
          dated.some((phrase) => phrase.relativeTo === undefined && (resolved(phrase, sources, mainSource)?.or.length ?? 0) > 0)
            ? `The words under \`dated\` name a day before the report as well as one behind it. If it is still to come, write \`relativeTo: ${last.published}\` beside them; otherwise correct \`when\`, or \`published\` of the source.`
            : 'If the report announces it, quote the words that give the day under `dated`. Otherwise correct `when`, or `published` of the source.',
        ),
      ];
    });
  },
};

/** Whether the words name a day by themselves. A weekday alone can be the last or the next one, unless the editor has said what it counts from. */
function isGiven(phrase: Dated, when: string, sources: ReadonlyMap<string, Source>, mainSource: string): boolean {
  const resolution = resolved(phrase, sources, mainSource);
  if (!resolution) return false;
  return resolution.or.length === 0 || (phrase.relativeTo !== undefined && [resolution.edtf, ...resolution.or].includes(unqualified(when)));
}

function resolved(phrase: Dated, sources: ReadonlyMap<string, Source>, mainSource: string) {
  const source = sources.get(phrase.source ?? mainSource);
  if (!source) return undefined;
  const resolution = resolvePhrase(phrase.exact, phrase.relativeTo ?? source.published, source.language, phrase.backwards);
  return resolution.type === 'date' ? resolution : undefined;
}

type Dated = Context['content']['events'][number]['data']['dated'][number];
type Source = Context['content']['sources'][number]['data'];
