/** The components an editor may use in MDX, with their attributes. Everything else is refused before anything is compiled. */
import { isLanguageTag } from '../text/language.ts';

export const EDITOR_COMPONENTS: Readonly<Record<string, EditorComponent>> = {
  Background: { holds: 'paragraphs', attributes: {}, use: 'around paragraphs that tell what no source of the dossier tells' },
  Lang: {
    holds: 'words',
    attributes: { code: { accepts: isLanguageTag, expected: 'a language tag: `code="ar-Latn"`' } },
    use: 'around words in another language: <Lang code="ar-Latn">qarar</Lang>',
  },
};

interface EditorComponent {
  holds: 'paragraphs' | 'words';
  /** Each attribute must be there, with a value that is accepted. */
  attributes: Readonly<Record<string, { accepts: (value: string) => boolean; expected: string }>>;
  use: string;
}
