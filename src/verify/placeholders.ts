/** The texts of new dossiers (`src/template`) that are there to be replaced, in every language that has templates. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['Your name', 'The publisher', 'Say here by what right the article is shown.'],
  ...['Ihr Name', 'Der Verlag', 'Sagen Sie hier, mit welchem Recht der Artikel gezeigt wird.'],
  ...['اسمك', 'الناشر', 'قل هنا بأي حق يُعرض المقال.'],
]);
