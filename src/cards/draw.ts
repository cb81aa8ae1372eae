/** Draws a card as SVG: what it is about from the top, where it comes from at the foot. */
import { directionOf } from '../strings/direction.ts';
import { beside, setBlock, type Block, type BlockStyle } from './block.ts';
import { CARD_SIZE, type Card, type Words } from './card.ts';
import type { Faces } from './faces.ts';
import type { Look } from './look.ts';
import type { Palette } from './palette.ts';
import { STANDING_MARKS } from './standing-mark.ts';

/** In pixels. The side on which the text begins is wider: the marks of a quotation hang out there. */
const EDGE = { start: 120, end: 72, top: 64, bottom: 54 };
const WIDTH = CARD_SIZE.width - EDGE.start - EDGE.end;
const GAP = { blocks: 24, beside: 32, rule: 22, foot: 12 };
/** Tight, as display type is set. In em. */
const TRACKING = -0.018;

const PILCROW = /¶[\d–, ]*\d/g;

/** Draws what `settable` let through. */
export function drawCard(card: Card, look: Look): string {
  const page = pageOf(card, look);
  const foot = footOf(card, page);
  const height = foot.reduce((sum, block) => sum + block.height, GAP.foot * (foot.length - 1));
  const rule = CARD_SIZE.height - EDGE.bottom - height - GAP.rule;
  const body = bodyOf(card, page, rule - GAP.rule - EDGE.top);
  const { paper, ink } = page.colours;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    `<path d="M0 0H${CARD_SIZE.width}V${CARD_SIZE.height}H0Z" fill="${paper}"/>`,
    stacked(body, EDGE.top, GAP.blocks),
    `<path d="M${page.left} ${rule.toFixed(2)}H${page.right}" stroke="${ink}" stroke-width="2"/>`,
    stacked(foot, rule + GAP.rule, GAP.foot),
    '</svg>',
  ].join('');
}

/** How the claim stands, the lead, its name in its own script, a sentence on it. The lead takes the room the others leave. */
function bodyOf(card: Card, page: Page, height: number): Block[] {
  const above = card.standing ? [standingOf(card.standing, page)] : [];
  const below = [
    ...(card.native
      ? [page.set(card.native, { rows: page.faces.serif, sizes: [56, 44, 34], lines: 1, colour: page.colours.soft, side: page.start })]
      : []),
    ...(card.text ? [page.set(page.own(card.text), { rows: page.faces.serif, sizes: [34, 30, 27], lines: 5 })] : []),
  ];
  const taken = [...above, ...below].reduce((sum, block) => sum + block.height + GAP.blocks, 0);
  const lead = page.set(card.lead, {
    rows: page.faces.display,
    sizes: [96, 84, 74, 66, 58, 50, 44, 38, 34],
    tracking: TRACKING,
    height: height - taken,
    quotation: card.quotation,
  });
  return [...above, lead, ...below];
}

/** Who said it, where it comes from, and the dossier that says so. */
function footOf({ name, source, site }: Card, page: Page): Block[] {
  const share = (part: number): Partial<BlockStyle> =>
    page.start === 'left' ? { to: page.left + WIDTH * part - GAP.beside } : { from: page.right - WIDTH * part + GAP.beside };
  const rest = (part: number): Partial<BlockStyle> => ({
    side: page.start === 'left' ? 'right' : 'left',
    ...(page.start === 'left' ? { from: page.left + WIDTH * part } : { to: page.right - WIDTH * part }),
  });
  const { serif, sans } = page.faces;
  const { soft } = page.colours;
  const small = beside(
    page.set(page.own(source), { rows: sans, sizes: [22, 20], lines: 3, balance: false, colour: soft, accent: PILCROW, ...share(0.7) }),
    page.set(page.own(`¶ ${site}`), { rows: serif, sizes: [24, 22, 20], lines: 1, accent: /^¶/g, ...rest(0.7) }),
  );
  if (!name) return [small];
  const spoken = page.set(page.own(name.words), { rows: serif, sizes: [36, 30, 26], lines: 1, ...(name.native && share(0.66)) });
  if (!name.native) return [spoken, small];
  return [beside(spoken, page.set(name.native, { rows: serif, sizes: [34, 28, 24], lines: 1, colour: soft, ...rest(0.66) })), small];
}

function standingOf({ key, words }: NonNullable<Card['standing']>, page: Page): Block {
  const [size, indent] = [22, 38];
  const colour = page.colours[key];
  const block = page.set(page.own(words), {
    rows: page.faces.sans,
    sizes: [28, 25],
    lines: 1,
    colour,
    ...(page.start === 'left' ? { from: page.left + indent } : { to: page.right - indent }),
  });
  const x = page.start === 'left' ? page.left : page.right - size;
  const mark = (top: number) =>
    `<g transform="translate(${x} ${(top + (block.height - size) / 2).toFixed(2)}) scale(${size})" color="${colour}">${STANDING_MARKS[key]}</g>`;
  return { ...block, draw: (top) => mark(top) + block.draw(top) };
}

function pageOf({ language, accent }: Card, { faces, palette }: Look): Page {
  const start = directionOf(language) === 'rtl' ? 'right' : 'left';
  const [left, right] = start === 'left' ? [EDGE.start, CARD_SIZE.width - EDGE.end] : [EDGE.end, CARD_SIZE.width - EDGE.start];
  return {
    faces,
    start,
    left,
    right,
    colours: palette,
    own: (words) => ({ words, language }),
    set: (words, style) => setBlock(words, { from: left, to: right, colour: palette.ink, rubric: accent ?? palette.rubric, ...style }),
  };
}

function stacked(blocks: readonly Block[], top: number, gap: number): string {
  let y = top;
  return blocks
    .map((block) => {
      const drawn = block.draw(y);
      y += block.height + gap;
      return drawn;
    })
    .join('');
}

interface Page {
  faces: Faces;
  /** The side on which the language of the dossier begins. */
  start: 'left' | 'right';
  left: number;
  right: number;
  colours: Palette;
  /** Words of the dossier's own voice. */
  own: (words: string) => Words;
  set: (words: Words, style: Partial<BlockStyle> & Pick<BlockStyle, 'rows' | 'sizes'>) => Block;
}
