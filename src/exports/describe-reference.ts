/** A reference in the words readers see. */
import { formatDate } from '../dates/format.ts';
import { issuedDate, issuedWords, languageTag } from '../dossier/reference.ts';
import type { Reference } from '../dossier/types.ts';
import type { Strings } from '../strings/en.ts';
import { languageName } from '../text/language.ts';

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
    date: issued === undefined ? issuedWords(data) : formatDate(issued, language, strings.dates),
    language: languageWords(data, language),
    note: data.note,
  };
}

/** A language that is not named by a tag is shown in the words it is named by. */
function languageWords(data: Reference['data'], inLanguage: string): string | undefined {
  const tag = languageTag(data);
  if (tag === undefined) return data.language;
  return tag.startsWith(inLanguage) ? undefined : languageName(tag, inLanguage);
}
