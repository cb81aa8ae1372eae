/** What a run of drafting has written, for the person who asked for it. */
import type { Known } from '../draft/input/article.ts';
import type { Proposal } from '../draft/entries/proposal.ts';
import type { Said, Written } from '../review/write.ts';
import { printable } from '../text/printable.ts';

const KINDS = [
  ['quote', 'quotation', 'quotations'],
  ['event', 'event', 'events'],
  ['entity', 'name', 'names'],
  ['term', 'word to explain', 'words to explain'],
] as const satisfies readonly (readonly [Proposal['kind'], string, string])[];

export function writtenReport(
  { source, isNew, isMain, hasDossier, proposals, counts }: Written,
  contentDir: string,
  { said, known }: Told,
): string {
  const { fresh, renewed, untouched, touched } = counts;
  const found = KINDS.flatMap(([kind, one, many]) => {
    const count = proposals.filter((proposal) => proposal.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const from = (['title', 'publisher', 'published', 'author'] as const).flatMap((field) =>
    isNew && known[field] !== undefined && !(field in said) ? [`${field} ${printable(known[field])}`] : [],
  );
  const rest = [
    renewed > 0 ? `${renewed} written anew` : '',
    untouched > 0 ? `${untouched} as before` : '',
    touched > 0 ? `${touched} left as you have changed ${touched === 1 ? 'it' : 'them'}` : '',
  ].filter(Boolean);
  return [
    isNew ? `The source is in ${contentDir}/sources/${source}/. Look over its source.yaml, its rights above all.` : '',
    from.length > 0 ? `The file itself said: ${from.join(', ')}.` : '',
    `${fresh} new ${fresh === 1 ? 'draft' : 'drafts'}${rest.length > 0 ? `, ${rest.join(', ')}` : ''}${found.length > 0 ? ` (${found.join(', ')})` : ''}, in ${contentDir}/drafts/${source}/. No build has them.`,
    ...(hasDossier && !isMain ? [`If the dossier is to explain this text, write source: ${source} in ${contentDir}/dossier.yaml.`] : []),
    ...(hasDossier
      ? []
      : [`${contentDir} has no dossier.yaml yet. sourcebound init makes one with all that belongs to it, in a folder of its own.`]),
    'Go through them: npx sourcebound review, or in the browser: npx sourcebound dev.',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}

interface Told {
  said: Said;
  /** What the file says of itself. */
  known: Known;
}
