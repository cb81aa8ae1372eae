/** Finds what stands in single quotation marks, which look like apostrophes. */
import type { Span } from './find-passage.ts';
import { isWithinOne } from './spans.ts';

/** A mark that opens: no letter before it, a word directly behind it, and not what is left out of “’90s” or “’tis”. */
const OPENS = /(?<![\p{L}\p{N}\p{M}’'])['‘‚‹](?=[“"„«(\[…]?[\p{L}\p{N}])(?!(?:\d0s|tis|twas|em|n|cause|til)(?![\p{L}\p{N}]))/gu;
/** Each mark that opens, with those that close it where no letter follows. */
const CLOSES: Readonly<Record<string, RegExp>> = {
  '‘': /(?<=\S)[’'](?![\p{L}\p{N}\p{M}])/gu,
  "'": /(?<=\S)['’](?![\p{L}\p{N}\p{M}])/gu,
  '‚': /(?<=\S)[‘’](?![\p{L}\p{N}\p{M}])/gu,
  '‹': /›/gu,
};
/** The apostrophe of “the traders’ plan” looks like the end of a quotation; so it counts as one only where no clearer end follows. */
const POSSESSIVE = /s[’']$/iu;
const GOES_ON = /^\s+\p{Ll}/u;
/** No quotation of a text is longer; whoever forgets to close one must not be read to the end. */
const LONGEST = 2_000;

/** What stands in single marks outside the spans, without the marks. A mark that is never closed is an apostrophe. */
export function singleQuotationsIn(text: string, outside: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { index } of text.matchAll(OPENS)) {
    if (index < (found.at(-1)?.end ?? 0) || isWithinOne(outside, index)) continue;
    const end = closingOf(text, index, outside);
    if (end !== undefined) found.push({ start: index + 1, end });
  }
  return found;
}

function closingOf(text: string, opening: number, outside: readonly Span[]): number | undefined {
  const from = opening + 1;
  const rest = text.slice(from, from + LONGEST);
  const next = nextOpening(text, from) - from;
  let possessive: number | undefined;
  for (const { index } of rest.matchAll(CLOSES[text.charAt(opening)] ?? /$^/gu)) {
    if (isWithinOne(outside, from + index)) continue;
    const isPossessive = POSSESSIVE.test(rest.slice(0, index + 1)) && GOES_ON.test(rest.slice(index + 1));
    if (possessive !== undefined && index > next) break;
    if (!isPossessive) return from + index;
    possessive ??= from + index;
  }
  return possessive;
}

function nextOpening(text: string, from: number): number {
  OPENS.lastIndex = from;
  const index = OPENS.exec(text)?.index ?? text.length;
  OPENS.lastIndex = 0;
  return index;
}
