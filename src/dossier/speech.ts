/** Where the text of a source is the speech of somebody: between quotation marks, or behind the dash that opens a line of it. */
import type { Span } from '../text/find-passage.ts';
import { memoizeFor } from '../text/memoize.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { SourceText } from './source-text.ts';

/** Some languages begin a line of speech with a dash and no marks. */
const DASH = /^[—–―]\s/u;
/** In a speech of several paragraphs each opens with a mark, and only the last one closes. Double marks are read so already. */
const OPENS_SINGLE = /^['‘]/u;

/** The spans of the text that are speech, without their marks, in order. */
export const speechIn = memoizeFor((source: SourceText): Span[] =>
  source.paragraphs.flatMap(({ start, end, text }, index): Span[] => {
    if (DASH.test(text)) return [{ start, end }];
    const spans = quotationsIn(text).map((quotation) => ({ start: start + quotation.start, end: start + quotation.end }));
    const goesOn = OPENS_SINGLE.test(text) && spans[0]?.start !== start + 1 && OPENS_SINGLE.test(source.paragraphs[index + 1]?.text ?? '');
    return goesOn ? [{ start: start + 1, end }] : spans;
  }),
);
