import { coverageOf, shareCited } from '../../dossier/coverage.ts';
import { namesOf } from '../../dossier/mentions.ts';
import type { DataOf, Kind } from '../../schemas/kinds.ts';
import { indexNames } from '../../text/find-names.ts';
import { issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { placeInProse, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** Kinds whose prose is counted, with the floor that the dossier sets. A page of the publisher's own states facts of its own, as an imprint does. */
const FLOORS = {
  dossier: undefined,
  chapter: 'chapters',
  source: undefined,
  entity: 'entities',
  event: 'events',
  quote: undefined,
  claim: 'claims',
  term: undefined,
  reference: undefined,
  correction: undefined,
  page: undefined,
} satisfies Record<Kind, keyof DataOf<'dossier'>['coverage'] | undefined>;

/**
 * Nothing is said without its source: a sentence with a figure, a date, a name or a quotation cites a passage or a reference.
 * An error while the file is below the floor of its kind, a warning above it; a floor of 0 switches the count off.
 */
export const statementUncited: Rule = {
  code: 'statement-uncited',
  meaning:
    'Statements of the dossier rest on something readers can look up. This sentence gives a figure, a date or a name, and cites nothing. While too few of a file do, by the floor under `coverage` in `dossier.yaml`, it is an error.',
  mend: 'Add the paragraph or the reference it rests on before the full stop, or say less.',
  check: ({ content, entries }) => {
    const dossier = content.dossier[0]?.data;
    const names = indexNames(content.entities.flatMap(({ data }) => namesOf(data)));
    return entries.flatMap((entry) => {
      const counted = FLOORS[entry.kind];
      const floor = counted && dossier ? dossier.coverage[counted] : 0;
      if (!dossier || floor === 0) return [];
      const coverage = coverageOf(entry.prose.blocks, names, dossier.language);
      const { statements, uncited } = coverage;
      const share = shareCited(coverage);
      const severity = share < floor ? 'error' : 'warning';
      const figure = `Of ${statements} statements in this file ${statements - uncited.length} cite something: ${percent(share)}, the floor is ${percent(floor)}.`;
      return firstIssues(uncited, ({ block, start, text }) => [
        issue(
          'statement-uncited',
          placeInProse(entry, block, start),
          `Nothing is cited for “${show(text)}”`,
          `Add \`[](ref:…)\` or \`[¶1](source:…#p1)\` before the end of the sentence. ${figure}`,
          severity,
        ),
      ]);
    });
  },
};

const percent = (share: number) => `${Math.floor(share * 100)} %`;
