/** All that an article gives for a dossier, as entries of it. */
import type { Context } from './context.ts';
import { namesOf, proposeEntities } from './entities.ts';
import { proposeEvents } from './events.ts';
import type { Proposal } from './proposal.ts';
import { proposeQuotes } from './quotes.ts';
import { proposeTerms } from './terms.ts';

/** `place` gives a proposal the id that it has or gets; entities come first, because quotations name them. */
export function propose(context: Omit<Context, 'idOf'>, place: (proposal: Proposal) => string | undefined): Placed[] {
  const ids = new Map<string, string>();
  const blind: Context = { ...context, idOf: () => undefined };
  const entities = proposeEntities(blind).flatMap((proposal): Placed[] => {
    const id = place(proposal);
    if (id === undefined) return [];
    ids.set(proposal.id, id);
    return [{ ...proposal, id }];
  });
  const { names } = context.held;
  const idOf = (id: string): string | undefined => {
    const entity = context.draft.entities.find((one) => one.id === id);
    const known = entity && namesOf(entity).find((name) => names.has(name));
    return ids.get(id) ?? (known === undefined ? undefined : names.get(known));
  };
  const seeing: Context = { ...context, idOf };
  const others = [...proposeEvents(seeing), ...proposeQuotes(seeing), ...proposeTerms(seeing)].flatMap((proposal): Placed[] => {
    const id = place(proposal);
    return id === undefined ? [] : [{ ...proposal, id }];
  });
  return [...entities, ...others];
}

/** A proposal under the id that it is drafted by. */
type Placed = Proposal;
