/** Other editions: their names, what lies in their folders, and what is written down of their originals. */
import { accepted, cases, DOSSIER, edited, eachOf, refused, warned, type Files } from '../case.ts';

const named = (written: string): Files => edited(DOSSIER, ['language: en', `language: en\neditions: ${written}`]);
/** The same dossier as an edition in a language, and that named. */
function edition(language: string, files: Files = {}): Files {
  const text = edited(DOSSIER, ['language: en', `language: ${language}`])[DOSSIER] ?? null;
  const own = Object.entries(files).map(([path, content]) => [`editions/${language}/${path}`, content] as const);
  return { ...named(`[${language}]`), [`editions/${language}/dossier.yaml`]: text, ...Object.fromEntries(own) };
}
const listed = (text: string): Files => edition('de', { 'translated.yaml': text });

export const editions = [
  ...eachOf(
    'X123',
    'an edition by a name that is no language',
    ['▶../..', '▶/etc', '▶"a/b"', '▶"%2e%2e"', '▶<script>', '▶constructor', '▶"en\\u202e"', '▶1', '▶""'].map((name) => named(`[${name}]`)),
    refused('field-type'),
  ),
  ...cases(
    ['X124a', 'a language in the place of the list', named('▶ar'), refused('field-type')],
    ['X124b', 'an edition without a folder', named('[▶de]'), refused('edition-invalid', { says: 'There is no folder' })],
    ['X124c', 'an edition in the language of the first', named('[▶EN]'), refused('edition-invalid', { says: 'the first edition itself' })],
    ['X124d', 'an edition with nothing but its fields', edition('de'), accepted],
  ),
  ...eachOf(
    'X125',
    'a folder of editions that is none',
    ['editions/.../dossier.yaml', 'editions/<b>/dossier.yaml', 'editions/__proto__/dossier.yaml', 'editions/en/dossier.yaml'].map(
      (path) => ({
        [path]: edition('de')['editions/de/dossier.yaml'] ?? null,
      }),
    ),
    refused('edition-invalid', { says: 'nobody would see' }),
  ),
  ...cases(
    ['X126a', 'a file beside the editions', { 'editions/readme.txt': 'x' }, refused('file-unknown')],
    [
      'X126b',
      'an edition within an edition',
      edition('de', { 'editions/fr/dossier.yaml': 'x' }),
      refused('file-unknown', { at: 'editions/de/editions/fr/dossier.yaml:1:1' }),
    ],
    [
      'X126c',
      'code in an edition',
      edition('de', { 'chapters/01-the-closure.mdx': '---\ntitle: t\nsummary: s\n---\n\n▶{process.exit(1)}\n' }),
      refused('mdx-code'),
    ],
    [
      'X126d',
      'another text of a source in an edition',
      edition('de', { 'sources/herald-2024-05-16/text.txt': 'Other words.' }),
      refused('edition-invalid', { at: 'editions/de/sources/herald-2024-05-16/text.txt:1:1', says: 'no sources' }),
    ],
  ),
  ...eachOf(
    'X127',
    'a hash that is none',
    ['1', '0x123456789abc', '123456789012', '"../../etc/passwd"', '"<script>"', '[a]', 'true'].map((hash) =>
      listed(`- entry: entity:harrow-ford\n  hash: ▶${hash}\n`),
    ),
    refused('field-type'),
  ),
  ...eachOf(
    'X128',
    'an entry that is none',
    ['../x', 'entity:', ':x', 'entity:<b>', 'entity:a/b', '__proto__'].map((entry) => listed(`- entry: ▶"${entry}"\n  hash: own\n`)),
    refused('field-type'),
  ),
  ...cases(
    ['X129', 'a word of every object as a kind', listed('- entry: ▶constructor:constructor\n  hash: own\n'), warned('edition-unknown')],
    ['X130', 'a list of what was translated that is cut off', listed('- entry: ▶"entity'), refused('yaml-syntax')],
  ),
];
