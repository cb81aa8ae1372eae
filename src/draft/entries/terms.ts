/** Proposes words of an article that readers may want explained. What they mean, the article seldom says: that stays for a person. */
import { foldText } from '../../text/normalize.ts';
import { anchor } from './anchor.ts';
import { sentenceAt, type Context } from './context.ts';
import { namesOf } from './entities.ts';
import type { Proposal } from './proposal.ts';

export function proposeTerms(context: Context): Proposal[] {
  const { draft, held, article, source } = context;
  // What is the name of somebody or something is explained on their page.
  const names = new Set([...held.names.keys(), ...draft.entities.flatMap(namesOf)]);
  return draft.terms.flatMap((term): Proposal[] => {
    const word = foldText(term.term);
    const evidence = anchor(source, sentenceAt(article, term));
    if (names.has(word) || held.terms.has(word) || !evidence) return [];
    const { id, confidence, reason } = term;
    return [{ kind: 'term', id, words: [word], fields: { term: term.term, evidence: [evidence] }, confidence, reason }];
  });
}
