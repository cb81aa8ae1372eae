import { foldText } from '../../text/normalize.ts';
import { issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';
import { passagesOf } from '../spoken.ts';

/** What is said once is one entry: two of them would be listed, counted and found twice. */
export const entryTwice: Rule = {
  code: 'entry-twice',
  meaning:
    'Two files hold the same quotation, the same claim or the same event. Both would be listed, counted and found, and readers would take one thing for two.',
  mend: 'Keep one of the two, and move into it what only the other says. `npx sourcebound remove` shows what leads to the other.',
  check: (context) =>
    [...Map.groupBy([...quotesOf(context), ...claimsOf(context), ...eventsOf(context)], ({ key }) => key).values()].flatMap(
      ([first, ...others]) =>
        others.map(({ entry, field, what, hint }) =>
          issue(
            'entry-twice',
            placeOf(entry, field),
            `${what} in \`${first?.entry.file ?? ''}\` too.`,
            hint ?? 'Keep one of the two files.',
          ),
        ),
    ),
};

/** By the places of their words: the same words elsewhere in a source were said again. */
const quotesOf = (context: Context): Said[] =>
  context.content.quotes.flatMap((entry) => {
    const places = passagesOf(entry, context).map(({ source, span }) => `${source.id} ${span.start} ${span.end}`);
    // One that is not found may be what tells it from another.
    const isWhole = places.length === 1 + entry.data.continued.length;
    return !isWhole
      ? []
      : [{ key: `quote ${places.join()}`, entry, field: ['passage', 'exact'], what: 'These words of the source are a quotation' }];
  });

const claimsOf = ({ content }: Context): Said[] =>
  content.claims.map((entry) => ({
    key: `claim ${foldText(entry.data.claim).toLowerCase()}`,
    entry,
    field: ['claim'],
    what: 'This claim stands',
    hint: 'Keep one of the two files. Where several assert it, `assertedBy` names them all.',
  }));

const eventsOf = ({ content }: Context): Said[] =>
  content.events.map((entry) => ({
    key: `event ${entry.data.when} ${foldText(entry.data.title).toLowerCase()}`,
    entry,
    field: ['title'],
    what: 'This event, with this date, stands',
  }));

interface Said {
  /** What is the same where it is the same thing. */
  key: string;
  entry: Parameters<typeof placeOf>[0];
  /** Where in the entry it is said. */
  field: readonly string[];
  /** The beginning of a sentence that a file ends. */
  what: string;
  hint?: string;
}
