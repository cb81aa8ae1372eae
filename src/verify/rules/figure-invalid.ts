import type { ProseFigure } from '../../dossier/prose.ts';
import type { Paragraph } from 'mdast';
import 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../../markdown/each-node.ts';
import { idsOf } from '../../markdown/figures.ts';
import type { DataOf, Kind } from '../../schemas/kinds.ts';
import { issue, type Issue } from '../issue.ts';
import { exists, idsOfKind, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { together } from '../together.ts';
import { didYouMean, show } from '../words.ts';

/** Fewer are told sooner than drawn. */
const FEWEST_EVENTS = 3;

/** A figure stands in a chapter and shows what is there. Its attributes are held to their form by `component-unknown`. */
export const figureInvalid: Rule = {
  code: 'figure-invalid',
  meaning:
    'A figure draws what the dossier holds: events, relations, counts, accounts. What it names is not there, or is too little for a picture; or it stands where none can be drawn.',
  mend: 'Name what exists, by its id. Where there is too little to draw, say it in a sentence. A figure stands on a line of its own, in a chapter.',
  checkEntry: ({ tree, file }) => nodesOf(tree, 'paragraph').flatMap((paragraph) => amidWords(paragraph, file)),
  check: (context) =>
    together(
      context.entries.flatMap((entry) => entry.prose.figures.flatMap((figure) => check(figure, entry, context))),
      // Only what names the same thing that is not there is one mistake.
      (found) => (found.message.startsWith('There is no ') ? found.message : JSON.stringify(found)),
    ),
};

/** A figure is a block of its own: within a sentence it would tear the paragraph apart. */
function amidWords({ children }: Paragraph, file: string): Issue[] {
  const hasWords = children.some((child) => child.type !== 'mdxJsxTextElement' && toString(child).trim() !== '');
  return children.flatMap((child) => {
    if (!hasWords || child.type !== 'mdxJsxTextElement' || child.name !== 'Figure') return [];
    const { line = 1, column = 1 } = child.position?.start ?? {};
    return [
      issue(
        'figure-invalid',
        { file, line, column },
        'A `<Figure>` stands amid the words of a paragraph.',
        'Put it on a line of its own, with a blank line above and below.',
      ),
    ];
  });
}

function check(figure: ProseFigure, entry: ContextEntry, context: Context): Issue[] {
  const place = { file: entry.file, ...figure.position };
  if (entry.kind !== 'chapter') {
    return [issue('figure-invalid', place, 'A `<Figure>` stands outside a chapter.', 'Put it into a file of `chapters/`.')];
  }
  const unknown = namedIn(figure).filter(({ kind, id }) => !exists(context, kind, id));
  if (unknown.length > 0) {
    return unknown.map(({ kind, id }) =>
      issue('figure-invalid', place, `There is no ${kind} \`${show(id)}\` for this figure.`, didYouMean(id, idsOfKind(context, kind))),
    );
  }
  return [
    ...missingCount(figure, context),
    ...missingAccounts(figure, context),
    ...tooFewEvents(figure),
    ...missingRelations(figure, context),
  ].map(({ message, hint }) => issue('figure-invalid', place, message, hint));
}

/** What a figure names. */
function namedIn({ attributes }: ProseFigure): { kind: Kind; id: string }[] {
  const { events = '', entities = '', event = '', item = '' } = attributes;
  const [kind, id = ''] = item.split(':');
  return [
    ...[...idsOf(events), ...idsOf(event)].map((one) => ({ kind: 'event' as const, id: one })),
    ...idsOf(entities).map((one) => ({ kind: 'entity' as const, id: one })),
    ...(kind === 'claim' || kind === 'event' ? [{ kind, id } as const] : []),
  ];
}

function missingCount({ attributes: { of, event, count } }: ProseFigure, context: Context): Fault[] {
  const data = of === 'seats' && count !== undefined ? dataOf(context, 'event', event) : undefined;
  if (!data || count === undefined || data.counts.some(({ id }) => id === count)) return [];
  return [
    {
      message: `The event \`${show(event ?? '')}\` has no count \`${show(count)}\`.`,
      hint: didYouMean(
        count,
        data.counts.map(({ id }) => id),
      ),
    },
  ];
}

function missingAccounts({ attributes: { of, item = '' } }: ProseFigure, context: Context): Fault[] {
  const [kind, id] = item.split(':');
  if (of !== 'accounts' || (kind !== 'claim' && kind !== 'event')) return [];
  const data = dataOf(context, kind, id);
  if (!data || data.accounts.length > 0) return [];
  return [{ message: `The ${kind} \`${show(id ?? '')}\` has no accounts to show.`, hint: 'Give it `accounts`, or leave the figure out.' }];
}

function tooFewEvents({ attributes: { of, events = '' } }: ProseFigure): Fault[] {
  if (of !== 'timeline' || new Set(idsOf(events)).size >= FEWEST_EVENTS) return [];
  return [{ message: `A timeline has at least ${FEWEST_EVENTS} events.`, hint: 'Name further events, or leave the figure out.' }];
}

function missingRelations({ attributes: { of, entities = '' } }: ProseFigure, { content }: Context): Fault[] {
  const named = new Set(idsOf(entities));
  const relates = ({ id, data }: Context['content']['entities'][number]) => named.has(id) && data.relations.some(({ to }) => named.has(to));
  if (of !== 'network' || content.entities.some(relates)) return [];
  return [
    {
      message: 'No relation leads from one of these entities to another.',
      hint: 'Name entities that are related, or leave the figure out.',
    },
  ];
}

function dataOf<Name extends 'claim' | 'event'>({ content }: Context, kind: Name, id?: string): DataOf<Name> | undefined {
  const entries: readonly { id: string; data: unknown }[] = kind === 'claim' ? content.claims : content.events;
  return entries.find((entry) => entry.id === id)?.data as DataOf<Name> | undefined;
}

interface Fault {
  message: string;
  hint: string;
}
