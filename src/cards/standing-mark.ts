/** The mark of a standing, as the site shows it beside the word: it fills as support grows. In a square of side 1 at the origin. */
import type { Claim } from '../dossier/types.ts';

const ring = '<circle cx=".5" cy=".5" r=".44" fill="none" stroke="currentColor" stroke-width=".12"';

export const STANDING_MARKS: Readonly<Record<Claim['data']['standing'], string>> = {
  corroborated: '<circle cx=".5" cy=".5" r=".5" fill="currentColor"/>',
  reported: `${ring}/>`,
  disputed: `${ring}/><path d="M.5 0A.5.5 0 0 0 .5 1Z" fill="currentColor"/>`,
  contradicted: `${ring}/><path d="M.2 .8 .8 .2" stroke="currentColor" stroke-width=".15"/>`,
  opinion: '<path d="M.5 .02 .98 .5 .5 .98 .02 .5Z" fill="none" stroke="currentColor" stroke-width=".12"/>',
  unknown: `${ring} stroke-dasharray=".1 .1304"/>`,
};
