/** Proposes what an article dates as events: the sentence, the phrase in it, and the day that it means. */
import { DAY } from '../../dates/days.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import { cutAtWord } from './cut-at-word.ts';
import type { Span } from '../../text/find-passage.ts';
import { toId } from '../../text/id.ts';
import { overlap } from '../../text/spans.ts';
import type { DraftDate } from '../types.ts';
import { anchor, onOneLine } from './anchor.ts';
import { knownAgainBy, sentenceAt, type Context } from './context.ts';
import type { Proposal } from './proposal.ts';

/** Dates the present rather than an event. */
const NOW = /^(?:this|the current|the present) (?:year|month|week|season|decade|century)$|^(?:now|currently)$/iu;
/** What leads to a date and goes with it when it is left out. */
const LEAD = /(?:^|[\s,(]+)(?:(?:late|early|earlier|later) )?(?:on|in|at|since|from|until|during|around)(?: the)?\s*$/iu;
/** A date without a lead, which can be left out too. */
const BARE = /^(?:(?:last|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|week|month|year)\b/iu;
const LEAD_OF_NONE = /\s*$/u;
/** It says from where it counts, and the sentence falls apart without it. */
const COUNTS = /\b(?:after|before|later|earlier|since|ago)$/iu;
/** A whole sentence in marks; a few words in marks are part of the sentence around. */
const OWN_SENTENCE = /^\p{Lu}/u;
/** What is left of “We will appeal,” she said on Tuesday. */
const ONLY_SPEECH = /^(?:[\p{L}’'-]+ ){1,4}(?:said|says|told reporters|added|wrote|replied)$/u;
const LONGEST_TITLE = 90;
const LONGEST_ID = 50;
/** What somebody says of a date is not what the report says. */
const IN_A_QUOTATION = 0.7;
const A_YEAR_ALONE = 0.8;

export function proposeEvents(context: Context): Proposal[] {
  const { draft, held } = context;
  const seen = new Set<string>();
  return draft.dates.flatMap((date) => {
    const sentence = sentenceAt(context.article, date);
    const key = `${sentence.start} ${date.edtf}`;
    if (NOW.test(date.exact) || seen.has(key) || held.dates.some((span) => overlap(span, date))) return [];
    seen.add(key);
    return proposal(date, sentence, context);
  });
}

function proposal(date: DraftDate, sentence: Sentence, context: Context): Proposal[] {
  const { source, draft } = context;
  const evidence = anchor(source, sentence);
  const phrase = anchor(source, date);
  const title = titleOf(date, sentence, context);
  // That somebody spoke is told by the quotation.
  if (!evidence || title === '' || ONLY_SPEECH.test(title)) return [];
  const dated = phrase && datedBy(date, context);
  const isQuoted = draft.quotes.some((quote) => overlap(quote, date));
  const isYear = /^\d{4}$/u.test(date.edtf);
  return [
    {
      kind: 'event',
      id: idFor(title),
      words: [knownAgainBy(context, date)],
      fields: {
        title,
        when: date.edtf,
        ...(dated
          ? { dated: [{ ...phrase, ...dated }] }
          : { dateNote: `“${onOneLine(date.exact)}” is read as ${date.edtf}: ${date.reason}.` }),
        evidence: [evidence],
      },
      confidence: Math.round(100 * date.confidence * (isQuoted ? IN_A_QUOTATION : 1) * (isYear ? A_YEAR_ALONE : 1)) / 100,
      reason: `“${onOneLine(date.exact)}”: ${date.reason}${isQuoted ? '; it stands in a quotation' : ''}`,
    },
  ];
}

function idFor(title: string): string {
  const whole = toId(title.replace(/['’]/gu, ''));
  return (whole.length > LONGEST_ID ? whole.slice(0, LONGEST_ID).replace(/-[^-]*$/u, '') : whole) || 'event';
}

/** The day from which the phrase gives the date, as the check resolves it; nothing where it gives another. */
function datedBy(date: DraftDate, { draft, published }: Context): { relativeTo?: string } | undefined {
  const phrase = onOneLine(date.exact);
  if (gives(phrase, published, date.edtf)) return {};
  const days = draft.dates.filter(({ start, edtf }) => start < date.start && DAY.test(edtf)).map(({ edtf }) => edtf);
  const relativeTo = days.findLast((day) => gives(phrase, day, date.edtf));
  return relativeTo === undefined ? undefined : { relativeTo };
}

function gives(phrase: string, anchorDay: string, edtf: string): boolean {
  const resolution = resolvePhrase(phrase, anchorDay, 'en');
  if (resolution.type !== 'date') return false;
  const given = [resolution.edtf, ...resolution.or];
  return [edtf, ...edtf.replace(/[?~%]/gu, '').split('/')].some((side) => side !== '' && side !== '..' && given.includes(side));
}

/** The sentence without its date and without what is quoted in it. A person puts it better. */
function titleOf(date: DraftDate, sentence: Sentence, { article: { text }, draft }: Context): string {
  const quoted = draft.quotes.filter(
    (quote) => quote.speech && OWN_SENTENCE.test(quote.exact) && overlap(quote, sentence) && !overlap(quote, date),
  );
  const cuts = [
    ...dateCut(date, text.slice(sentence.start, date.start)),
    ...quoted.map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
  ];
  let from = sentence.start + lateClause(text.slice(sentence.start, date.start));
  let told = '';
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    if (start > from) told += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  const title = cutAtWord(tidy(`${told}${text.slice(from, sentence.end)}`) || tidy(sentence.exact), LONGEST_TITLE);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Where the clause of a late date begins, which a title cut from the beginning would not reach. */
function lateClause(before: string): number {
  if (before.length <= LONGEST_TITLE) return 0;
  const ends = Array.from(before.slice(0, -SHORTEST_CLAUSE).matchAll(CLAUSE), ({ index, 0: { length } }) => index + length);
  return ends.at(-1) ?? 0;
}

const CLAUSE = /, (?:and |but |when |while |after )?|; | (?:said|says|added|told \p{L}+) (?:that )?| that /gu;
/** Before its date a clause says at least so much. */
const SHORTEST_CLAUSE = 25;

/** The date with what leads to it; nothing where the sentence needs it. */
function dateCut({ exact, start, end }: DraftDate, before: string): Span[] {
  const lead = LEAD.exec(before) ?? (BARE.test(exact) ? LEAD_OF_NONE.exec(before) : null);
  return lead === null || COUNTS.test(exact) ? [] : [{ start: start - lead[0].length, end }];
}

const tidy = (text: string): string =>
  onOneLine(text.replace(/["“”„«»]/gu, ''))
    .replace(/ (?=[,.;:])/gu, '')
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/gu, '');

type Sentence = ReturnType<typeof sentenceAt>;
