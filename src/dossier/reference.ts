/** Reads a CSL-JSON item. */
import type { DataOf } from '../schemas/kinds.ts';
import { edtfOf } from '../schemas/reference.ts';
import { isLanguageTag } from '../text/language.ts';
import { isWebAddress } from '../text/web-address.ts';

/** The date of publication as EDTF (a day, a month or a year; `~` where CSL-JSON says `circa`), or `undefined` when none can be read. */
export function issuedDate({ issued }: Pick<DataOf<'reference'>, 'issued'>): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  if (!parts) return undefined;
  return issued?.['circa'] ? `${edtfOf(parts)}~` : edtfOf(parts);
}

/** The date of publication as it is written, where it is written in words: `n.d.`, `Spring 2020`. */
export const issuedWords = ({ issued }: Pick<DataOf<'reference'>, 'issued'>): string | undefined => issued?.literal ?? issued?.raw;

/** The archived copy of a work. Reference managers have a field of their own for where a work lies in an archive, which may be an address. */
export function archivedCopy(data: DataOf<'reference'>): ArchivedCopy | undefined {
  const { archiveUrl, archived, archive_location: location } = data;
  const url = archiveUrl ?? (typeof location === 'string' && /^https:/i.test(location) && isWebAddress(location) ? location : undefined);
  return url === undefined ? undefined : { url, day: archived };
}

export interface ArchivedCopy {
  url: string;
  /** Day on which it was made. */
  day: string | undefined;
}

/** The language of a work as a tag (BCP 47); exports write it in many ways, `en_US` among them, of which some name none. */
export function languageTag({ language }: Pick<DataOf<'reference'>, 'language'>): string | undefined {
  const tag = language?.trim().replaceAll('_', '-');
  return tag !== undefined && isLanguageTag(tag) ? tag : undefined;
}
