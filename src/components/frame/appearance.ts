/** What a dossier sets of the look of its pages, as rules that go before those of the tokens; nothing where it sets nothing. */
import { accentColours } from '../../colour/accent.ts';
import type { DataOf } from '../../schemas/kinds.ts';
import { memoizeFor } from '../../text/memoize.ts';

/** Public Sans has no Arabic. */
const SANS = `'Public Sans','Noto Naskh Arabic','Public Sans Fallback',system-ui,sans-serif`;

export const appearanceStyle = memoizeFor(({ accent, accentDark, typeface }: DataOf<'dossier'>['appearance']): string => {
  const { light, dark } = accent === undefined ? {} : accentColours(accent, accentDark);
  const tokens = [
    ...(light && dark
      ? [`--rubric:light-dark(${light.accent},${dark.accent})`, `--wash:light-dark(${light.highlight},${dark.highlight})`]
      : []),
    ...(typeface === 'sans' ? [`--serif:${SANS}`, `--display:${SANS}`] : []),
  ];
  return tokens.length === 0 ? '' : `:root{${tokens.join(';')}}`;
});
