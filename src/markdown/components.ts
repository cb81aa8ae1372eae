/** The components an editor may use in MDX, with their attributes. Everything else is refused before anything is compiled. */
export const EDITOR_COMPONENTS: Readonly<Record<string, EditorComponent>> = {
  Background: { holds: 'paragraphs', attributes: [], use: 'around paragraphs that tell what no source of the dossier tells' },
  Lang: { holds: 'words', attributes: ['code'], use: 'around words in another language: <Lang code="ar-Latn">qarar</Lang>' },
};

interface EditorComponent {
  holds: 'paragraphs' | 'words';
  attributes: readonly string[];
  use: string;
}
