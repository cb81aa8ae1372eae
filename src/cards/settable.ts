/** What of a card the faces of the site can set. A share image never shows an empty box for a letter. */
import type { Card } from './card.ts';
import { facesFor, type Face, type Faces } from './faces.ts';
import { fold } from './paragraph.ts';

/** The card without names that no face can set; a card whose own words cannot be set is none. */
export function settable({ native, name, ...rest }: Card, { display, serif, sans }: Faces): Settable {
  const { lead, quotation, text, source, site, standing } = rest;
  const missing = [
    ...missingIn(display, [lead.words, quotation?.open, quotation?.close]),
    ...missingIn(serif, [text, name?.words, site]),
    ...missingIn(sans, [source, standing?.words]),
  ];
  if (missing.length > 0) return { type: 'unsettable', characters: [...new Set(missing)] };
  const known = <Value extends { words: string }>(value: Value | undefined) => value && missingIn(serif, [value.words]).length === 0;
  return {
    type: 'settable',
    card: {
      ...rest,
      ...(native && known(native) && { native }),
      ...(name && { name: { words: name.words, ...(name.native && known(name.native) && { native: name.native }) } }),
    },
  };
}

function missingIn(rows: readonly Face[][], texts: readonly (string | undefined)[]): string[] {
  const choice = facesFor(fold(texts.join(' ')), rows);
  return choice.type === 'missing' ? choice.characters : [];
}

export type Settable = { type: 'settable'; card: Card } | { type: 'unsettable'; characters: string[] };
