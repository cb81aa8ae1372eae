/** A reference in the words readers see. */
import { formatDate } from '../dates/format.ts';
import { issuedDate, issuedWords, languageTag } from '../dossier/reference.ts';
import type { Reference } from '../dossier/types.ts';
import { directionOf } from '../strings/direction.ts';
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
  const [open, close] = titleMarks(data, strings);
  return {
    publisher: data.publisher ?? data['container-title'],
    title: open === '' ? data.title : `${open}${isolatedIn(language, data)}${close}`,
    authors: (data.author ?? [])
      .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
      .filter(Boolean)
      .join(strings.comma),
    date: issued === undefined ? issuedWords(data) : formatDate(issued, language, strings.dates),
    language: languageWords(data, language),
    note: data.note,
  };
}

/** A title stands in quotation marks; a description in square brackets, where no title is known, without them. */
export const titleMarks = ({ title }: Reference['data'], { quote }: Strings): [open: string, close: string] =>
  title.startsWith('[') ? ['', ''] : [quote.open, quote.close];

/** A title that runs the other way is kept between its marks by FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9). */
function isolatedIn(language: string, data: Reference['data']): string {
  const tag = languageTag(data);
  return tag === undefined || directionOf(tag) === directionOf(language) ? data.title : `\u2068${data.title}\u2069`;
}

/** A language that is not named by a tag is shown in the words it is named by. */
function languageWords(data: Reference['data'], inLanguage: string): string | undefined {
  const tag = languageTag(data);
  if (tag === undefined) return data.language;
  return tag.startsWith(inLanguage) ? undefined : languageName(tag, inLanguage);
}
