/** What a share image says. It is drawn from this alone, so the picture and its alternative in words cannot differ. */
import type { Claim } from '../dossier/types.ts';

/** Width and height in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 };

export interface Card {
  /** Language of the dossier's own words; it decides the side the card begins on. */
  language: string;
  /** How well a claim stands, said before the claim is. */
  standing?: { key: Claim['data']['standing']; words: string };
  /** The words the card is about. */
  lead: Words;
  /** Marks around the lead when it is a quotation. */
  quotation?: { open: string; close: string };
  /** The lead in its own script. */
  native?: Words;
  /** A sentence on the lead. */
  text?: string;
  /** Who said it. */
  name?: { words: string; native?: Words };
  /** Where it comes from. A pilcrow with its number is set in red. */
  source: string;
  /** Name of the dossier. */
  site: string;
  /** Colour of the pilcrow, as `#rrggbb`, where the dossier has its own. */
  accent?: string | undefined;
}

export interface Words {
  words: string;
  language: string;
}

/** The words of a card in the order of reading. */
export function wordsOf({ standing, lead, quotation, native, text, name, source, site }: Card): string {
  const said = quotation ? `${quotation.open}${lead.words}${quotation.close}` : lead.words;
  const body = [standing && `${standing.words}.`, said, native && `(${native.words})`, text && `– ${text}`, name && `– ${name.words}.`];
  return `${body.filter(Boolean).join(' ')} ${source} ¶ ${site}`.replaceAll(/\s+/g, ' ');
}
