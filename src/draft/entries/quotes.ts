/** Proposes the direct speech of an article as quotations. */
import { daysBetween } from '../../dates/days.ts';
import { isDay } from '../../dates/edtf.ts';
import type { Span } from '../../text/find-passage.ts';
import { toId } from '../../text/id.ts';
import { overlap } from '../../text/spans.ts';
import { datesSpeech } from '../dates/tense.ts';
import type { DraftQuote } from '../types.ts';
import { anchor, type Passage } from './anchor.ts';
import { knownAgainBy, paragraphAt, sentenceAt, type Context } from './context.ts';
import type { Proposal } from './proposal.ts';

/** The sentence of the source goes on behind it, or it belongs to that sentence. */
const CLOSING = /[\s,;:–—-]+$/u;
/** Longer narration is more than an interruption. */
const LONGEST_INTERRUPTION = 120;
const WORDS_OF_ID = 5;
const LONGEST_ID = 60;
/** A whole sentence has at least so many words. */
const SHORTEST_SENTENCE = 4;

/** The next paragraph opens what this one did not close. */
const GOES_ON = /^\s*["“„‘'«»]\s*$/u;

/** Where it was said or written, by words of the sentence around. The first that is found counts. */
const MEDIA: readonly (readonly [pattern: RegExp, medium: string])[] = [
  [/\b(?:news|press) (?:conference|briefing)\b|\bbriefing\b/iu, 'news conference'],
  [/\binterview(?:ed)?\b/iu, 'interview'],
  [/\bconference call\b|\bcall with analysts\b/iu, 'conference call'],
  [/\b(?:tweet(?:ed|s)?|on (?:Twitter|X|Facebook|Instagram|Telegram|WhatsApp|social media)|posted)\b/u, 'post on social media'],
  [/\b(?:statement|communiqué|press release)\b/iu, 'statement'],
  [/\b(?:the court|inquest|the jury|the judge|testif\w+|testimony|the tribunal)\b/iu, 'testimony'],
  [/\bletter\b/iu, 'letter'],
  [/\be-?mail(?:ed)?\b/iu, 'e-mail'],
  [/\b(?:speech|sermon|keynote|address(?:ed|ing)? (?:the|a|to))\b/iu, 'speech'],
  [/\b(?:report|study|paper) (?:said|says|found|concluded)\b/iu, 'report'],
  [/\breporters\b/iu, 'to reporters'],
];

export function proposeQuotes(context: Context): Proposal[] {
  const speech = context.draft.quotes.filter(({ speech }) => speech);
  return joinInterrupted(speech, context).flatMap((pieces) => proposal(pieces, context));
}

/** What “he said” interrupts is one quotation, as is speech that goes on in the next paragraph. */
function joinInterrupted(quotes: readonly DraftQuote[], context: Context): DraftQuote[][] {
  const joined: DraftQuote[][] = [];
  for (const quote of quotes) {
    const pieces = joined.at(-1);
    const last = pieces?.at(-1);
    if (pieces && last && isInterrupted(last, quote, context)) pieces.push(quote);
    else joined.push([quote]);
  }
  return joined;
}

function isInterrupted(one: DraftQuote, next: DraftQuote, { article }: Context): boolean {
  const between = article.text.slice(one.end, next.start);
  const speaker = one.speaker?.entity ?? null;
  if (speaker === null || next.speaker?.entity !== speaker || between.length > LONGEST_INTERRUPTION) return false;
  if (GOES_ON.test(between)) return true;
  if (paragraphAt(article, one.start) !== paragraphAt(article, next.start)) return false;
  // A cue of its own between them would be that of the next.
  const isOfFirst = one.cue !== null && one.cue.start >= one.end && one.cue.end <= next.start;
  return isOfFirst && !/[.!?]["”’']?\s+\p{L}/u.test(between);
}

function proposal(pieces: readonly DraftQuote[], context: Context): Proposal[] {
  const { article, source, held, idOf, publisher, draft } = context;
  const spans = pieces.map(({ start, exact }) => ({ start, end: start + exact.replace(CLOSING, '').length }));
  if (spans.some((span) => held.quotes.some((other) => overlap(span, other)))) return [];
  const passages = spans.map((span) => anchor(source, span)).filter((passage): passage is Passage => passage !== undefined);
  const [passage, ...continued] = passages;
  const [first] = pieces;
  if (!first || !passage || passages.length < pieces.length) return [];
  const found = draft.entities.find(({ id }) => id === first.speaker?.entity);
  const speaker = found && idOf(found.id);
  const name = found?.name ?? first.speaker?.exact;
  const around = surroundings(pieces, context);
  return [
    {
      kind: 'quote',
      id: idFor(passage.exact, found?.name ?? ''),
      words: spans.map((span) => knownAgainBy(context, span)),
      fields: {
        passage,
        ...(continued.length > 0 && { continued }),
        form: isSentence(article.text, spans[0]) ? 'whole' : 'partial',
        ...(speaker !== undefined && { speaker }),
        medium: MEDIA.find(([pattern]) => pattern.test(around.text))?.[1] ?? `as quoted by ${publisher}`,
        when: saidOn(around, context),
        chain: [
          { who: name ?? 'Not named', ...(speaker !== undefined && { entity: speaker }), what: 'says it' },
          { who: publisher, what: 'prints it' },
        ],
        gist: name === undefined ? `Quoted by ${publisher}.` : `Said by ${name}, as ${publisher} quotes it.`,
      },
      confidence: Math.min(...pieces.map(({ confidence }) => confidence)),
      reason: first.reason,
    },
  ];
}

/** The sentences that the pieces stand in, without what is quoted. */
function surroundings(pieces: readonly DraftQuote[], { article, draft }: Context): Around {
  const sentences = pieces.flatMap((piece) => [sentenceAt(article, piece), ...(piece.cue ? [sentenceAt(article, piece.cue)] : [])]);
  const start = Math.min(...sentences.map((sentence) => sentence.start));
  const end = Math.max(...sentences.map((sentence) => sentence.end));
  const within = draft.quotes.filter((quote) => overlap(quote, { start, end }));
  let text = article.text.slice(start, end);
  for (const quote of within.toReversed())
    text = `${text.slice(0, Math.max(0, quote.start - start))} ${text.slice(Math.max(0, quote.end - start))}`;
  return { start, end, text, within };
}

/** The day of the speech where its sentence names it; else no more is known than that it was not after the report. */
function saidOn({ start, end, within }: Around, { draft, article, published }: Context): string {
  const day = draft.dates.find(
    (date) =>
      overlap(date, { start, end }) &&
      isDay(date.edtf) &&
      daysBetween(date.edtf, published) >= 0 &&
      !within.some((quote) => overlap(quote, date)) &&
      datesSpeech(article.text, date.start),
  );
  return day?.edtf ?? `../${published}`;
}

function isSentence(text: string, span: Span | undefined): boolean {
  const words = span ? text.slice(span.start, span.end) : '';
  return /^[\p{Lu}\p{N}[]/u.test(words) && words.split(/\s+/u).length >= SHORTEST_SENTENCE;
}

/** The last name of the speaker and the first words. */
function idFor(exact: string, speaker: string): string {
  const words = [speaker.split(/\s+/u).at(-1) ?? '', ...exact.split(/\s+/u).slice(0, WORDS_OF_ID)].join(' ');
  return toId(words.replace(/['’]/gu, '')).slice(0, LONGEST_ID).replace(/-$/, '') || 'quotation';
}

interface Around extends Span {
  /** Without what is quoted. */
  text: string;
  within: readonly DraftQuote[];
}
