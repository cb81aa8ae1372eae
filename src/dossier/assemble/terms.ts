import type { Term } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import type { Resolver } from './resolver.ts';

/** The glossary, in the alphabetical order of the language of the dossier. */
export function toTerms(entries: ContentData['terms'], language: string, resolver: Resolver): Term[] {
  return inAlphabet(entries, language).map((entry) => ({
    ...toItem('term', entry, entry.data.term, resolver),
    data: entry.data,
    evidence: resolver.cite(entry.data.evidence),
  }));
}

export function inAlphabet(entries: ContentData['terms'], language: string): ContentData['terms'] {
  const { compare } = new Intl.Collator(language);
  return entries.toSorted((a, b) => compare(a.data.term, b.data.term));
}
