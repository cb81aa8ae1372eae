/** The components that prose is made of. What is not named here is neither accepted nor rendered. */
import { isLanguageTag } from '../text/language.ts';

/** Those an editor may use in MDX, with their attributes. Everything else is refused before anything is compiled. */
export const EDITOR_COMPONENTS: Readonly<Record<string, EditorComponent>> = {
  Background: { holds: 'paragraphs', attributes: {}, use: 'around paragraphs that tell what no source of the dossier tells' },
  Lang: {
    holds: 'words',
    attributes: { code: { accepts: isLanguageTag, expected: 'a language tag: `code="ar-Latn"`' } },
    use: 'around words in another language: <Lang code="ar-Latn">qarar</Lang>',
  },
};

/** Those the plugins of this folder put in the place of links and notes. */
export const SITE_COMPONENTS = ['TypedLink', 'CitationMarks', 'Row', 'Note', 'NoteMark'] as const;

interface EditorComponent {
  holds: 'paragraphs' | 'words';
  /** Each attribute must be there, with a value that is accepted. */
  attributes: Readonly<Record<string, { accepts: (value: string) => boolean; expected: string }>>;
  use: string;
}
