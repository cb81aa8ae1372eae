/** The cover of the book: the card of the first page on a page that stands upright. */
import { CARD_SIZE, type Card } from './card.ts';
import { drawCard } from './draw.ts';
import type { Look } from './look.ts';

/** In pixels. */
const HEIGHT = 1800;
const BAR = 36;

export function drawCover(card: Card, look: Look): string {
  const { width, height } = CARD_SIZE;
  const { paper, rubric } = look.palette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}">`,
    `<path d="M0 0H${width}V${HEIGHT}H0Z" fill="${paper}"/>`,
    `<path d="M0 0H${width}V${BAR}H0Z" fill="${card.accent ?? rubric}"/>`,
    `<g transform="translate(0 ${(HEIGHT - height) / 2})">${drawCard(card, look)}</g>`,
    '</svg>',
  ].join('');
}
