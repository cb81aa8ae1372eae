import type { DataOf } from '../../schemas/kinds.ts';
import { ID_PATTERN } from '../../text/id.ts';
import { issue } from '../issue.ts';
import { findDossier, placeOf, type Rule } from '../rule.ts';
import { together } from '../together.ts';
import { didYouMean, show } from '../words.ts';

/** The group of an entity must be one that `dossier.yaml` names. */
export const groupUnknown: Rule = {
  code: 'group-unknown',
  meaning: 'Entities stand in groups, which `dossier.yaml` names and orders. This group is not among them.',
  mend: 'Take the id that the message proposes, or add the group to `groups` of `dossier.yaml`.',
  check: (context) => {
    const dossier = findDossier(context);
    if (!dossier) return [];
    const ids = dossier.data.groups.map(({ id }) => id);
    const unknown = context.entries.flatMap((entry) => {
      const group = entry.kind === 'entity' ? (entry.data as Partial<DataOf<'entity'>> | null)?.group : undefined;
      // A text that cannot be an id is reported as that.
      if (typeof group !== 'string' || !ID_PATTERN.test(group) || ids.includes(group)) return [];
      const hint = ids.length > 0 ? didYouMean(group, ids) : 'Name it in `groups` of `dossier.yaml`, with `id` and `name`.';
      return [issue('group-unknown', placeOf(entry, ['group']), `There is no group \`${show(group)}\`.`, hint)];
    });
    return together(unknown);
  },
};
