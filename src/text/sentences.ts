/** Sentences by `Intl.Segmenter`, mended where it breaks after an abbreviation (“Lt. Gen.”) or before a lower-case word. */

/** Abbreviations before a name or number, initials (“U.S.”, “J. Doe”, “z. B.”). */
const ENDS_IN_ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Lt|Gen|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|No|vs|bzw|Nr|Hr|Fr|\p{L}(?:\.\p{L})*)\.\s*$/u;
/** “Am 5. Januar”, in languages that write the day so. */
const ENDS_IN_DAY = /(?:^|\s)\d{1,2}\.\s*$/;
const DAY_WITH_POINT = /^(?:cs|da|de|fi|hr|hu|is|nb|nn|no|pl|sk|sl|sr)\b/i;
const GOES_ON = /^[\p{Ll},;)]/u;

/** The sentences of a text as spans of UTF-16 code units, without the white space between them. `language` is a BCP 47 tag. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  const isWhole = (before: string) =>
    !ENDS_IN_ABBREVIATION.test(before) && !(DAY_WITH_POINT.test(language) && ENDS_IN_DAY.test(before));
  for (const { segment, index } of segmenter(language).segment(text)) {
    const previous = sentences.at(-1);
    if (previous && (!isWhole(previous.text) || GOES_ON.test(segment))) {
      previous.end = index + segment.length;
      previous.text = text.slice(previous.start, previous.end);
    } else {
      sentences.push({ start: index, end: index + segment.length, text: segment });
    }
  }
  return sentences.map(trimmed).filter((sentence) => sentence.text !== '');
}

/** The sentence that holds the span; a span over several sentences gives all of them. */
export function sentenceAround(text: string, start: number, end: number, language: string): Sentence {
  return sentenceAmong(sentencesOf(text, language), text, start, end);
}

/** The same, for a text whose sentences are known. */
export function sentenceAmong(sentences: readonly Sentence[], text: string, start: number, end: number): Sentence {
  const around = sentences.filter((sentence) => sentence.start < Math.max(end, start + 1) && sentence.end > start);
  const from = Math.min(start, around[0]?.start ?? start);
  const to = Math.max(end, around.at(-1)?.end ?? end);
  return { start: from, end: to, text: text.slice(from, to) };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

function trimmed({ start, end, text }: Sentence): Sentence {
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length), text: text.trim() };
}

export interface Sentence {
  start: number;
  end: number;
  text: string;
}
