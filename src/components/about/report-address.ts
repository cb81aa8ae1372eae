import type { DataOf } from '../../schemas/kinds.ts';

/** Where readers report a mistake: a page, else an address to write to; nothing where there is neither. */
export const reportAddress = ({ report, email }: DataOf<'dossier'>['owner']): string | undefined =>
  report ?? (email === undefined ? undefined : `mailto:${email}`);
