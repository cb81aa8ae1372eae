/** A reference in the words readers see. */
import { formatDate } from '../dates/format.ts';
import { issuedDate } from '../dossier/reference.ts';
import type { Reference } from '../dossier/types.ts';
import type { Strings } from '../strings/en.ts';

export interface ReferenceWords {
  publisher: string | undefined;
  /** In quotation marks; a description in square brackets, where no title is known, stands without them. */
  title: string;
  authors: string;
  date: string | undefined;
  /** Name of the language of the work, where it is not that of the dossier. */
  language: string | undefined;
  note: string | undefined;
}

/** The parts of a reference, in the language of the dossier. */
export function describeReference({ data }: Reference, language: string, strings: Strings): ReferenceWords {
  const issued = issuedDate(data);
  return {
    publisher: data.publisher ?? data['container-title'],
    title: data.title.startsWith('[') ? data.title : `${strings.quote.open}${data.title}${strings.quote.close}`,
    authors: (data.author ?? [])
      .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
      .filter(Boolean)
      .join(strings.comma),
    date: issued && formatDate(issued, language, strings.dates),
    language: data.language && !data.language.startsWith(language) ? languageName(data.language, language) : undefined,
    note: data.note,
  };
}

function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
