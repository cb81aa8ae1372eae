/** The components that prose is made of. What is not named here is neither accepted nor rendered. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isLanguageTag } from '../text/language.ts';
import { figureAttributes, type Attributes } from './figures.ts';

/** Those an editor may use in MDX, with their attributes. Everything else is refused before anything is compiled. */
export const EDITOR_COMPONENTS: Readonly<Record<string, EditorComponent>> = {
  Background: { holds: 'paragraphs', attributes: {}, use: 'around paragraphs that tell what no source of the dossier tells' },
  Lang: {
    holds: 'words',
    attributes: { code: { accepts: isLanguageTag, expected: 'a language tag: `code="ar-Latn"`' } },
    use: 'around words in another language: <Lang code="ar-Latn">qarar</Lang>',
  },
  Figure: {
    holds: 'caption',
    attributes: ({ of }) => figureAttributes(of),
    use: 'for a picture of what the dossier holds, with its caption: <Figure of="seats" event="vote" count="present">Who came.</Figure>',
  },
};

/** Those the plugins of this folder put in the place of links and notes. */
export const SITE_COMPONENTS = ['TypedLink', 'CitationMarks', 'Row', 'Note', 'NoteMark'] as const;

interface EditorComponent {
  /** Whole paragraphs, words of a paragraph, or a caption, which may be left out. */
  holds: 'paragraphs' | 'words' | 'caption';
  /** Each attribute must be there, with a value that is accepted. Which there are may depend on what is written. */
  attributes: Attributes | ((written: Readonly<Record<string, string>>) => Attributes);
  use: string;
}

/** The attributes of an element that are written out, by their names. */
export function literalAttributes({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
}
