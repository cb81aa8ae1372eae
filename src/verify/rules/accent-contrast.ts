import { contrastOf, nearestReadable, READABLE } from '../../colour/accent.ts';
import { issue } from '../issue.ts';
import { findDossier, placeOf, type Rule } from '../rule.ts';

const FIELDS = { accent: 'light', accentDark: 'dark' } as const;

/** Text stands in the accent, on the page and on highlighted passages. */
export const accentContrast: Rule = {
  code: 'accent-contrast',
  meaning:
    'The colour that `appearance` sets as accent is used for links and marks. On the page, or on a highlighted passage, text in it would be too pale for many readers: the Web Content Accessibility Guidelines ask for a contrast of 4.5 to 1.',
  mend: 'Take the colour that the message names, which is the nearest one that can be read, or any darker one for `accent` and any lighter one for `accentDark`.',
  check: (context) => {
    const dossier = findDossier(context);
    if (!dossier) return [];
    return Object.entries(FIELDS).flatMap(([field, scheme]) => {
      const colour = dossier.data.appearance[field as keyof typeof FIELDS];
      if (colour === undefined) return [];
      const contrast = contrastOf(colour, scheme);
      if (contrast >= READABLE) return [];
      return issue(
        'accent-contrast',
        placeOf(dossier.entry, ['appearance', field]),
        `Text in \`${colour}\` has a contrast of ${contrast.toFixed(1)} to 1 with the ${scheme} page or with what is highlighted on it; readers need ${READABLE}.`,
        `The nearest colour that can be read is '${nearestReadable(colour, scheme)}'.`,
      );
    });
  },
};
