/** The accent of a dossier: whether it can be read, and the colours that follow from it. Colours are `#rrggbb`. */
// As one file: as modules, of which there are 151, it is loaded ten times as long by everything that checks.
import culori from 'culori/require';
import { SURFACES, type Scheme } from './surfaces.ts';

const { clampChroma, formatHex, wcagContrast } = culori;
const toOklch = culori.converter('oklch');

/** The least contrast of text (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;
/** How far the lightness of OKLCH is moved at once, and in which direction contrast grows. */
const STEP = { light: -0.005, dark: 0.005 } as const;

/** The contrast of a colour with what it stands on, where that is least, as a ratio from 1 to 21. */
export function contrastOf(colour: string, scheme: Scheme): number {
  const { page } = SURFACES[scheme];
  return Math.min(wcagContrast(colour, page), wcagContrast(colour, highlightOf(colour, scheme)));
}

/** The colour itself where it can be read, else the nearest of its hue that can. */
export function nearestReadable(colour: string, scheme: Scheme): string {
  const given = toOklch(colour);
  let found = colour;
  for (let l = given?.l ?? 0; given && contrastOf(found, scheme) < READABLE; l += STEP[scheme]) {
    found = formatHex(clampChroma({ ...given, l: Math.min(1, Math.max(0, l)) }, 'oklch'));
  }
  return found;
}

/** The accent in light and in dark, and what is highlighted with it. A dark accent that nobody has chosen is made of the light one. */
export function accentColours(accent: string, accentDark: string = nearestReadable(accent, 'dark')): AccentColours {
  const coloursOf = (colour: string, scheme: Scheme) => ({ accent: colour, highlight: highlightOf(colour, scheme) });
  return { light: coloursOf(accent, 'light'), dark: coloursOf(accentDark, 'dark') };
}

/** A surface as light and as strong as that of the site, in the hue of the accent; grey for a grey one. */
function highlightOf(accent: string, scheme: Scheme): string {
  const [usual, own] = [toOklch(SURFACES[scheme].highlight), toOklch(accent)];
  return usual && own ? formatHex(clampChroma({ ...usual, c: Math.min(usual.c, own.c), h: own.h ?? 0 }, 'oklch')) : accent;
}

export type AccentColours = Readonly<Record<Scheme, { accent: string; highlight: string }>>;
