/**
 * `sourcebound/anchoring`: finds words in a text, as quotations are found in their source. White space and the shape of quotation
 * marks do not matter; whatever else differs is no match. Pure, without a dependency on the rest.
 *
 * @example
 * findPassage(fold('He said: “We will\nnot rush this.”'), { exact: '"We will not rush this."' });
 */
export { fold, toRaw, type FoldedText, type RawSpan } from './text/normalize.ts';
export { findPassage, nearestPassage, type Nearest, type PassageMatch, type Span, type TextQuote } from './text/find-passage.ts';
