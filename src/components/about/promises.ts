/** What a dossier promises of its own checks. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Strings } from '../../strings/index.ts';

/** That sentences which cite nothing are listed is promised where the dossier asks for it. */
export const promisesOf = ({ data }: Pick<Dossier, 'data'>, { about }: Pick<Strings, 'about'>): string[] => [
  ...about.promiseText,
  ...(Object.values(data.coverage).some((floor) => floor > 0) ? [about.coverageText] : []),
];
