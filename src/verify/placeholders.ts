/** The texts of new dossiers (`src/template`) that are there to be replaced, by their fields, in every language that has templates. */
export const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  'owner.name': ['Your name', 'Ihr Name', 'اسمك'],
  publisher: ['The publisher', 'Der Verlag', 'الناشر'],
  'rights.statement': [
    'Say here by what right the article is shown.',
    'Sagen Sie hier, mit welchem Recht der Artikel gezeigt wird.',
    'قل هنا بأي حق يُعرض المقال.',
  ],
};
