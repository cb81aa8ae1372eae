import type { Passage, Quote } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import { compare } from './order.ts';
import { toOriginal } from './originals.ts';
import { toRenderings } from './renderings.ts';
import { GAP } from '../../text/paragraphs.ts';
import type { Resolver } from './resolver.ts';

/** The quotes in the order of the sources, numbered from 1. */
export function toQuotes(entries: ContentData['quotes'], resolver: Resolver): Quote[] {
  return entries
    .map((entry) => {
      const passage = resolver.passage(entry.data.passage);
      const continued = entry.data.continued.map((selector) => resolver.passage(selector));
      const words = joined([passage, ...continued], resolver);
      return {
        ...toItem('quote', entry, words, resolver),
        data: entry.data,
        passage,
        continued,
        lastParagraph: (continued.at(-1) ?? passage).paragraph,
        words,
        ...(entry.data.original && { original: toOriginal(entry.data.original, passage, resolver) }),
        renderings: toRenderings(entry.data.renderings, { source: passage.source, words }, resolver),
      };
    })
    .sort((a, b) => resolver.byPlace(a.passage, b.passage) || compare(a.id, b.id))
    .map((quote, index) => ({ ...quote, number: index + 1 }));
}

/** Where more than marks stands between two passages, something is left out; a quotation that goes on in the next paragraph is one. */
function joined(passages: readonly Passage[], resolver: Resolver): string {
  return passages
    .map(({ source, start, exact }, index) => {
      const before = passages[index - 1];
      if (!before) return exact;
      const between = before.source === source ? resolver.source(source).prepared.text.slice(before.end, start) : GAP;
      const kept = between.replace(MARKS, '');
      return `${END.test(kept) ? `${kept} ` : ` ${GAP} `}${exact}`;
    })
    .join('');
}

const MARKS = /[\s"'“”„‟«»‘’‚‛‹›]+/gu;
/** Nothing, or what ends a sentence or a part of it. */
const END = /^[.,;:?!؟،؛]?$/u;
