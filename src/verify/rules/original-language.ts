import type { DataOf } from '../../schemas/kinds.ts';
import { isSameLanguage, languageName } from '../../text/language.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type Rule } from '../rule.ts';

/** An original is in another language than the quotation, and in the one that the quotation is said to be translated from. */
export const originalLanguage: Rule = {
  code: 'original-language',
  meaning:
    'An original holds the words of a quotation in the language they were said in. Its source is in another language than the quotation says, or in the language of the quotation itself.',
  mend: 'Correct `translatedFrom`, or name the source that holds the original words.',
  check: ({ content, mainSource }) => {
    const languages = new Map(content.sources.map(({ id, data }) => [id, data.language]));
    return content.quotes.flatMap((entry) => {
      const { original, passage } = entry.data;
      const held = original && languages.get(original.source);
      const quoted = languages.get(passage.source ?? mainSource);
      return held && quoted ? faults(entry, held, quoted) : [];
    });
  },
};

function faults(entry: Quote, held: string, quoted: string): Issue[] {
  const { original, translatedFrom } = entry.data;
  const source = `\`${original?.source ?? ''}\``;
  if (isSameLanguage(held, quoted))
    return [
      issue(
        'original-language',
        placeOf(entry, ['original', 'source']),
        `${source} is in ${named(held)}, as the quotation is.`,
        'An original is the same words in another language. Put other texts that carry them into `renderings:`, with `passages:`.',
      ),
    ];
  if (translatedFrom === undefined || isSameLanguage(held, translatedFrom)) return [];
  return [
    issue(
      'original-language',
      placeOf(entry, ['translatedFrom']),
      `The quotation is said to be translated from ${named(translatedFrom)}, but its original in ${source} is in ${named(held)}.`,
      `Write \`translatedFrom: ${held}\`, or name the source that holds the words in ${named(translatedFrom)}.`,
    ),
  ];
}

const named = (tag: string): string => languageName(tag, 'en');

type Quote = Context['content']['quotes'][number] & { data: DataOf<'quote'> };
