/** The light colours of the site, by the names of `tokens.css`. */
import type { Claim } from '../dossier/types.ts';

const COLOUR = /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\b/gi;

/** Reads the colours cards use. Throws a readable error when the style sheet lacks one. */
export function readPalette(tokens: string): Palette {
  const colours = new Map(Array.from(tokens.matchAll(COLOUR), ([, name = '', colour = '']) => [name, colour]));
  const get = (name: string) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`tokens.css has no colour --${name} as light-dark(#……, …), which the share images need.`);
    return colour;
  };
  return {
    paper: get('paper'),
    ink: get('ink'),
    soft: get('ink-soft'),
    rubric: get('rubric'),
    corroborated: get('corroborated'),
    reported: get('reported'),
    disputed: get('disputed'),
    contradicted: get('contradicted'),
    opinion: get('opinion'),
    unknown: get('unknown'),
  };
}

export type Palette = Readonly<Record<'paper' | 'ink' | 'soft' | 'rubric' | Claim['data']['standing'], string>>;
