import type { ProblemType } from '../../dossier/problem.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** What cannot be read may hold the citation that is missed. */
const UNREAD: ReadonlySet<ProblemType> = new Set([
  'file-too-large',
  'file-unknown',
  'markup-too-dense',
  'mdx-syntax',
  'nesting-too-deep',
  'yaml-syntax',
]);

/** A bibliography lists what is cited. */
export const referenceUnused: Rule = {
  code: 'reference-unused',
  meaning: 'A work in `references.json` is cited nowhere, so readers would wonder what it is for.',
  mend: 'Cite it where it is needed, or take it out.',
  check: ({ entries, content, problems, editions }) => {
    // What all editions share is looked at with the first.
    if (editions.type === 'other') return [];
    const others = Array.from(editions.others.values(), ({ reading }) => reading);
    if ([{ problems }, ...others].some((one) => one.problems.some(({ type }) => UNREAD.has(type)))) return [];
    const cited = new Set(
      [entries, ...others.map(({ drafts }) => drafts)]
        .flat()
        .flatMap((entry) => [
          ...entry.pointers.ids.flatMap(({ kind, id }) => (kind === 'reference' ? [id] : [])),
          ...entry.prose.links.flatMap(({ address }) => (address.type === 'typed' && address.kind === 'reference' ? [address.id] : [])),
        ]),
    );
    return content.references
      .filter(({ id }) => !cited.has(id))
      .map((entry) =>
        issue(
          'reference-unused',
          placeOf(entry, ['id']),
          `The reference \`${entry.id}\` is never cited.`,
          `Cite it in prose with \`[](ref:${entry.id})\` or as evidence with \`reference: ${entry.id}\`, or take it out.`,
        ),
      );
  },
};
