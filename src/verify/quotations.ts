/** What the dossier puts in quotation marks without saying in a link whose words they are. */
import type { Block } from '../dossier/prose.ts';
import { idsIn, textsIn } from '../dossier/walk.ts';
import { CITED } from '../schemas/kinds.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Place } from './issue.ts';
import { isOwnWords, OWN_VOICE } from '../dossier/own-words.ts';
import { placeInProse, placeOf, type ContextEntry } from './rule.ts';

/** Quotations in the prose of an entry that stand in no link to what is cited. */
export function quotationsInProse(entry: ContextEntry): BareQuotation[] {
  if (!OWN_VOICE.has(entry.kind)) return [];
  return entry.prose.blocks.flatMap((block) => {
    const attributed = block.links.filter(({ address }) => address.type === 'typed' && CITED.has(address.kind));
    if (block.isQuotation) return blockQuotation(entry, block);
    return quotationsIn(block.text).flatMap(({ words, start, end }) =>
      attributed.some((link) => link.start <= start && link.end >= end) ? [] : [{ words, place: () => placeInProse(entry, block, start) }],
    );
  });
}

/** All of a block quotation, unless a reference in it says that its words are those of another work. A line behind a dash says who speaks. */
function blockQuotation(entry: ContextEntry, block: Block): BareQuotation[] {
  const isOfReference = block.links.some(({ address }) => address.type === 'typed' && address.kind === 'reference');
  if (isOfReference || SIGNED.test(block.text)) return [];
  const words = block.text.trim().replace(CLOSING_POINT, '').replace(OUTER_MARKS, '$1').trim();
  return words === '' ? [] : [{ words, isBlock: true, place: () => placeInProse(entry, block, 0) }];
}

const SIGNED = /^\s*[—–―-]\s?/u;
const CLOSING_POINT = /[,.;:]$/u;
const OUTER_MARKS = /^["“„«‘](.*?)[,.;:]?["”“»’]$/su;

/**
 * Quotations in the fields of an entry. Those beside a reference may be words of that work; not so where only passages say
 * where an account is found, as these hold its words.
 */
export function quotationsInFields(entry: ContextEntry): (BareQuotation & { isBesideReference: boolean })[] {
  if (!OWN_VOICE.has(entry.kind)) return [];
  const citesReferences = entry.kind !== 'dossier' && entry.pointers.ids.some(({ kind }) => kind === 'reference');
  return textsIn(entry.data).flatMap(({ path, text }) =>
    isOwnWords(path)
      ? quotationsIn(text).map(({ words, start }) => ({
          words,
          place: () => placeOf(entry, path, start),
          isBesideReference: !foundInPassages(entry.data, path) && (citesReferences || citedBeside(entry.data, path)),
        }))
      : [],
  );
}

/** Whether the object that holds the text, or one around it, cites a reference. */
function citedBeside(data: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = data;
  return path.slice(0, -1).some((key) => {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    return !Array.isArray(value) && idsIn(value).some(({ kind }) => kind === 'reference');
  });
}

/** Whether the object that holds the text says by passages alone where it is found. */
function foundInPassages(data: unknown, path: readonly PropertyKey[]): boolean {
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const { passages, references } = (holder ?? {}) as { passages?: unknown; references?: unknown };
  return Array.isArray(passages) && passages.length > 0 && !(Array.isArray(references) && references.length > 0);
}

interface BareQuotation {
  words: string;
  /** Set for a block quotation, which has no marks. */
  isBlock?: true;
  place: () => Place;
}
