/** The components an editor may use in MDX, with their attributes. Everything else is refused before anything is compiled. */
export const EDITOR_COMPONENTS: Readonly<Record<string, EditorComponent>> = {
  Background: { attributes: [], use: 'around paragraphs that tell what no source of the dossier tells' },
  Lang: { attributes: ['code'], use: 'around words in another language: <Lang code="ar-Latn">qarar</Lang>' },
};

interface EditorComponent {
  attributes: readonly string[];
  use: string;
}
