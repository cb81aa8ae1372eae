/** What stands above a column of the network. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Strings } from '../../strings/index.ts';
import type { Column } from './network-layout.ts';

/** The name of its group, or of those without one; nothing where no column has a group. */
export function nameOfColumn<Link>(
  { group }: Column<Link>,
  columns: readonly Column<Link>[],
  { data }: Pick<Dossier, 'data'>,
  strings: Strings,
): string | undefined {
  if (columns.length === 1 && group === undefined) return undefined;
  return data.groups.find(({ id }) => id === group)?.name ?? strings.network.others;
}
