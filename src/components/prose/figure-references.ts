/** What the figures of a text cite, so that their works are numbered with those of the text. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Block, Prose, ProseFigure } from '../../dossier/prose.ts';
import type { Citation } from '../../dossier/types.ts';
import type { Position } from '../../dossier/yaml.ts';

/** The ids of the works that a text and its figures cite, as a reader comes to them: a figure stands before the block that follows it in the file. */
export function worksInOrder(dossier: Dossier, { blocks, figures }: Pick<Prose, 'blocks' | 'figures'>): string[] {
  const inFile = blocks.toSorted((a, b) => byPlace(a.position, b.position));
  const shown = figures.map((figure) => ({
    works: referencesOf(dossier, figure),
    next: inFile.find(({ position }) => byPlace(position, figure.position) > 0),
  }));
  const before = (block: Block | undefined) => shown.filter(({ next }) => next === block).flatMap(({ works }) => works);
  const citedIn = ({ links }: Block) =>
    links.flatMap(({ address }) => (address.type === 'typed' && address.kind === 'reference' ? [address.id] : []));
  return [...blocks.flatMap((block) => [...before(block), ...citedIn(block)]), ...before(undefined)];
}

const byPlace = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** The ids of the works a figure cites, in the order in which it shows them. */
function referencesOf(dossier: Dossier, { attributes: { of, event = '', count = '', item = '' } }: ProseFigure): string[] {
  if (of === 'seats') {
    const counted = dossier.item('event', event).counts.find(({ id }) => id === count);
    return counted ? [counted.whole, ...counted.counts, ...(counted.threshold ? [counted.threshold] : [])].flatMap(worksOf) : [];
  }
  return of === 'accounts' ? accountsOf(dossier, item).flatMap(({ references }) => references) : [];
}

/** The accounts of a claim or an event, which is named as in `claim:the-closure`. */
export function accountsOf(dossier: Dossier, item: string) {
  const [kind, id = ''] = item.split(':');
  return kind === 'claim' ? dossier.item('claim', id).accounts : dossier.item('event', id).accounts;
}

const worksOf = ({ citations }: { citations: readonly Citation[] }): string[] =>
  citations.flatMap((citation) => (citation.type === 'reference' ? [citation.reference] : []));
