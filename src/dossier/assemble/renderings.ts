import type { DataOf } from '../../schemas/kinds.ts';
import { sameWords } from '../../text/differences.ts';
import type { Quote, Rendering } from '../types.ts';
import type { Resolver } from './resolver.ts';

/** How others render the words of a quotation, and whether their words are the same. */
export function toRenderings(
  renderings: DataOf<'quote'>['renderings'],
  quoted: Pick<Quote, 'words'> & { source: string },
  resolver: Resolver,
): Rendering[] {
  const language = resolver.source(quoted.source).data.language;
  return renderings.map(({ text, passages: selectors, ...rendering }) => {
    const passages = selectors.map((selector) => resolver.passage(selector));
    const texts = [
      ...(text === undefined ? [] : [{ text, language: rendering.lang ?? language }]),
      ...passages.map(({ source, exact }) => ({ text: exact, language: rendering.lang ?? resolver.source(source).data.language })),
    ];
    const compared = texts.filter((words) => words.language === language);
    return {
      ...rendering,
      passages,
      texts,
      agreement: agreementOf(
        compared.map((words) => words.text),
        quoted.words,
      ),
    };
  });
}

function agreementOf(texts: readonly string[], quoted: string): Rendering['agreement'] {
  if (texts.length === 0) return 'not compared';
  return texts.every((text) => sameWords(text, quoted)) ? 'same' : 'differs';
}
