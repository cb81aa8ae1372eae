/** Sentences by `Intl.Segmenter`, mended where it breaks after an abbreviation (“Lt. Gen.”) or before a lower-case word. */
import { memoize } from './memoize.ts';

/** Abbreviations before a name or number, initials (“U.S.”, “J. Doe”, “z. B.”). */
const ENDS_IN_ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Lt|Gen|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|No|vs|bzw|Nr|Hr|Fr|\p{L}(?:\.\p{L})*)\.\s*$/u;
const LONGEST_ABBREVIATION = 16;
/** “Am 5. Januar”, in languages that write the day so. */
const ENDS_IN_DAY = /(?:^|\s)\d{1,2}\.\s*$/;
const DAY_WITH_POINT = /^(?:cs|da|de|fi|hr|hu|is|nb|nn|no|pl|sk|sl|sr)\b/i;
const GOES_ON = /^[\p{Ll},;)]/u;

/** The sentences of a text as spans of UTF-16 code units, without the white space between them. `language` is a BCP 47 tag. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter(language).segment(text)) {
    const previous = sentences.at(-1);
    const tail = previous ? text.slice(Math.max(previous.start, previous.end - LONGEST_ABBREVIATION), previous.end) : '';
    if (previous && (isUnfinished(tail, language) || GOES_ON.test(segment))) previous.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
  }
  return sentences
    .map(({ start, end }) => trimmed({ start, end, text: text.slice(start, end) }))
    .filter((sentence) => sentence.text !== '');
}

const isUnfinished = (tail: string, language: string): boolean =>
  ENDS_IN_ABBREVIATION.test(tail) || (DAY_WITH_POINT.test(language) && ENDS_IN_DAY.test(tail));

/** The sentence that holds the span; a span over several sentences gives all of them. */
export function sentenceAround(text: string, start: number, end: number, language: string): Sentence {
  return sentenceAmong(sentencesOf(text, language), text, start, end);
}

/** The same, for a text whose sentences are known. What takes no room, such as a mark, belongs to the sentence it follows. */
export function sentenceAmong(sentences: readonly Sentence[], text: string, start: number, end: number): Sentence {
  if (start === end) return sentences.findLast((sentence) => sentence.start < start) ?? sentences[0] ?? { start, end, text: '' };
  const around = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const [only, ...more] = around;
  if (only && more.length === 0 && only.start <= start && only.end >= end) return only;
  const from = Math.min(start, around[0]?.start ?? start);
  const to = Math.max(end, around.at(-1)?.end ?? end);
  return { start: from, end: to, text: text.slice(from, to) };
}

const segmenter = memoize((language) => new Intl.Segmenter(language, { granularity: 'sentence' }));

function trimmed({ start, end, text }: Sentence): Sentence {
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length), text: text.trim() };
}

export interface Sentence {
  start: number;
  end: number;
  text: string;
}
