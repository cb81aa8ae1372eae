/** Holds a draft against what somebody annotated in the article before: how much is right, and how much was found. */
import type { ArticleDraft, DraftEntity, Span } from '../types.ts';
import type { Annotations } from './annotations.ts';

/** What was looked for, what was found and what of it is right, under the name of a case. */
export interface Tally {
  expected: number;
  found: number;
  right: number;
}

/** By kind (`quotes`, `speakers`, …), then by case; `all` has the sum. */
export type Tallies = Map<string, Map<string, Tally>>;

/** One thing that went wrong, for whoever mends it. */
export interface Miss {
  kind: string;
  what: 'missing' | 'wrong' | 'surplus';
  exact: string;
  detail: string;
}

export function score(annotated: Annotations, draft: ArticleDraft, tallies: Tallies): Miss[] {
  return [
    ...scoreQuotes(annotated, draft, tallies),
    ...scoreSpeakers(annotated, draft, tallies),
    ...scoreDates(annotated, draft, tallies),
    ...scoreEntities(annotated, draft, tallies),
  ];
}

/** Direct quotations: both ends of the span must be right. */
function scoreQuotes({ quotes }: Annotations, draft: ArticleDraft, tallies: Tallies): Miss[] {
  const expected = quotes.filter(({ speech }) => speech);
  const found = draft.quotes.filter(({ speech }) => speech);
  const missing = expected.filter((quote) => !found.some((other) => isSameQuote(quote, other)));
  const surplus = found.filter((quote) => !expected.some((other) => isSameQuote(quote, other)));
  for (const quote of expected)
    count(tallies, 'quotes', quote.case, { expected: 1, right: missing.includes(quote) ? 0 : 1, found: missing.includes(quote) ? 0 : 1 });
  count(tallies, 'quotes', undefined, { found: surplus.length });
  return [
    ...missing.map(({ exact, case: name }) => ({ kind: 'quotes', what: 'missing' as const, exact, detail: name ?? '' })),
    ...surplus.map(({ exact, reason }) => ({ kind: 'quotes', what: 'surplus' as const, exact, detail: reason })),
  ];
}

/** Of the direct quotations that were found, who is said to speak. */
function scoreSpeakers({ quotes, entities }: Annotations, draft: ArticleDraft, tallies: Tallies): Miss[] {
  const misses: Miss[] = [];
  for (const quote of quotes.filter(({ speech }) => speech)) {
    const found = draft.quotes.find((other) => isSameQuote(quote, other) && other.speech);
    if (!found) continue;
    const isRight = isSameSpeaker(quote.speaker, found.speaker, entities, draft.entities);
    count(tallies, 'speakers', quote.case, { expected: 1, found: found.speaker ? 1 : 0, right: isRight ? 1 : 0 });
    if (!isRight)
      misses.push({
        kind: 'speakers',
        what: 'wrong',
        exact: quote.exact,
        detail: `${describe(quote.speaker)}, not ${describe(found.speaker)} (${found.reason}); ${quote.case ?? ''}`,
      });
  }
  return misses;
}

const describe = (speaker: (Span & { entity: string | null }) | null): string =>
  speaker ? `${speaker.exact} → ${speaker.entity ?? 'nobody'}` : 'nobody';

/** The same entity; for somebody without a name, the same words. */
function isSameSpeaker(expected: Speaker, found: Speaker, annotated: Annotations['entities'], drafted: readonly DraftEntity[]): boolean {
  if (!expected || !found) return !expected && !found;
  const mentions = annotated.find(({ id }) => id === expected.entity)?.mentions ?? [expected];
  const foundMentions = drafted.find(({ id }) => id === found.entity)?.mentions ?? [found.author ?? found];
  return mentions.some((mention) => foundMentions.some((other) => overlaps(mention, other)));
}

/** The span must overlap, and the date must be the same. */
function scoreDates({ dates }: Annotations, draft: ArticleDraft, tallies: Tallies): Miss[] {
  const misses: Miss[] = [];
  const used = new Set<number>();
  for (const date of dates) {
    const near = draft.dates.filter((other) => overlaps(date, other));
    const found = near.find(({ edtf }) => edtf === date.edtf);
    if (found) used.add(found.start);
    else
      misses.push({
        kind: 'dates',
        what: near.length > 0 ? 'wrong' : 'missing',
        exact: date.exact,
        detail: `${date.edtf}, not ${near.map(({ edtf }) => edtf).join()}`,
      });
    count(tallies, 'dates', date.case, { expected: 1, found: found ? 1 : 0, right: found ? 1 : 0 });
  }
  const surplus = draft.dates.filter(({ start }) => !used.has(start));
  count(tallies, 'dates', undefined, { found: surplus.length });
  return [...misses, ...surplus.map(({ exact, edtf }) => ({ kind: 'dates', what: 'surplus' as const, exact, detail: edtf }))];
}

/** Mentions: the span, the kind, and that the entity is the one with most of the annotated mentions. */
function scoreEntities({ entities, ignored }: Annotations, draft: ArticleDraft, tallies: Tallies): Miss[] {
  const misses: Miss[] = [];
  const rightOnes = new Set<number>();
  for (const entity of entities) {
    const same = bestMatch(entity.mentions, draft.entities);
    for (const mention of entity.mentions) {
      const isRight = same?.kind === entity.kind && same.mentions.some((other) => isSame(mention, other));
      if (isRight) rightOnes.add(mention.start);
      else
        misses.push({
          kind: 'entities',
          what: 'missing',
          exact: mention.exact,
          detail: `${entity.id}, ${entity.kind}; drafted as ${same ? `${same.id}, ${same.kind}` : 'nothing'}`,
        });
      count(tallies, 'entities', entity.case ?? entity.kind, { expected: 1, found: isRight ? 1 : 0, right: isRight ? 1 : 0 });
    }
  }
  const surplus = draft.entities.flatMap(({ id, mentions }) =>
    mentions
      .filter((mention) => !rightOnes.has(mention.start) && !ignored.some((other) => overlaps(mention, other)))
      .map(({ exact }) => ({ exact, id })),
  );
  count(tallies, 'entities', undefined, { found: surplus.length });
  return [...misses, ...surplus.map(({ exact, id }) => ({ kind: 'entities', what: 'surplus' as const, exact, detail: id }))];
}

function bestMatch(mentions: readonly Span[], drafted: readonly DraftEntity[]): DraftEntity | undefined {
  const shared = (entity: DraftEntity): number =>
    entity.mentions.filter((mention) => mentions.some((other) => isSame(mention, other))).length;
  return drafted.filter((entity) => shared(entity) > 0).sort((one, other) => shared(other) - shared(one))[0];
}

function count(tallies: Tallies, kind: string, name: string | undefined, { expected = 0, found = 0, right = 0 }: Partial<Tally>): void {
  const cases = tallies.get(kind) ?? new Map<string, Tally>();
  tallies.set(kind, cases);
  for (const key of name === undefined ? ['all'] : ['all', name]) {
    const tally = cases.get(key) ?? { expected: 0, found: 0, right: 0 };
    cases.set(key, { expected: tally.expected + expected, found: tally.found + found, right: tally.right + right });
  }
}

const isSame = (one: Ends, other: Ends): boolean => one.start === other.start && one.end === other.end;

/** A comma or full stop that typography puts inside the marks may belong to the quotation or not. */
const isSameQuote = (one: Span, other: Span): boolean => one.start === other.start && withoutPoint(one) === withoutPoint(other);
const withoutPoint = ({ exact }: Span): string => exact.replace(/[,.;:]$/u, '');
const overlaps = (one: Ends, other: Ends): boolean => one.start < other.end && other.start < one.end;

type Ends = Pick<Span, 'start' | 'end'>;
type Speaker = (Span & { entity: string | null; author?: Span }) | null;
