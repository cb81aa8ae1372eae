import { resolvePhrase, type Resolution } from '../../dates/phrase.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** The words that date an event, resolved against the day they count from, give the date of the event. */
export const datePhraseMismatch: Rule = {
  code: 'date-phrase-mismatch',
  check: ({ content, mainSource }) => {
    const sources = new Map(content.sources.map((source) => [source.id, source]));
    return content.events.flatMap((entry) =>
      entry.data.dated.flatMap((phrase, index) => {
        const source = sources.get(phrase.source ?? mainSource);
        if (!source) return [];
        const anchor = phrase.relativeTo ?? source.data.published;
        const resolution = resolvePhrase(phrase.exact, anchor, source.data.language, phrase.backwards);
        if (resolution.type !== 'date' || agrees(resolution, entry.data.when)) return [];
        const counted = phrase.backwards ? `counted back from ${anchor}` : `counted from ${anchor}`;
        return [
          issue(
            'date-phrase-mismatch',
            placeOf(entry, ['dated', index, 'exact']),
            `“${phrase.exact}”, ${counted}, gives ${resolution.edtf}, but \`when\` is ${entry.data.when}.`,
            `Write \`when: ${resolution.edtf}\`, or name the day the phrase counts from with \`relativeTo:\`${phrase.backwards ? '' : ' (and `backwards: true` when it counts from this event to that day)'}.`,
          ),
        ];
      }),
    );
  },
};

/** A phrase may give one end of a range, and a weekday alone the one before or after. */
function agrees({ edtf, or }: Extract<Resolution, { type: 'date' }>, when: string): boolean {
  const plain = when.replaceAll(/[?~%]/g, '');
  return [plain, ...plain.split('/')].some((date) => date === edtf || or.includes(date));
}
