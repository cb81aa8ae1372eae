import { expect, test } from 'vitest';
import { readContent, verify } from '../../support/check.ts';
import { loadFixture, textFile } from '../../support/fixture.ts';

const BASE = await loadFixture();
const DEFINITION = `definition: 'The ferry''s "crossing", as they say.'\n`;
const EVIDENCE = 'evidence:\n  - reference: county-record-1990\n';

const withFile = (path: string, text: string) => [...BASE.filter((file) => file.path !== path), textFile(path, text)];
const term = (prose: string, fields = DEFINITION, evidence = EVIDENCE) =>
  withFile('terms/crossing.mdx', `---\n${fields.startsWith('term:') ? '' : 'term: crossing\n'}${fields}${evidence}---\n\n${prose}\n`);
const termIn = (files: ReturnType<typeof term>) => readContent(files).content.terms.find(({ id }) => id === 'crossing');

test('straight marks are set in fields and in prose, across emphasis and links', () => {
  const read = termIn(term(`They call it "the *old* [way](claim:ferry-is-dear)", the town's word.`));
  expect(read?.data.definition).toBe('The ferry’s “crossing”, as they say.');
  expect(read?.prose.text).toBe('They call it “the old way”, the town’s word.');
});

test('code, words in another language and block quotations stay as they are', () => {
  const prose = '> It\'s "so".\n\n<Lang code="fr">\n"z" l\'eau\n</Lang>';
  expect(termIn(term(prose))?.prose.text).toBe(`It's "so".\n\n"z" l'eau`);
  expect(termIn(term('What.', `term: l'eau\nlang: fr\n${DEFINITION}`))?.data.term).toBe("l'eau");
  const read = termIn(term('It is `"x"`, <Lang code="fr">"y"</Lang>.'));
  expect(read?.prose.text).toBe('It is "x", "y".');
});

test('words of others stay as they were typed', () => {
  const read = termIn(term('What.', `${DEFINITION}evidence:\n  - exact: 'It''s "x"'\n    note: 'It''s "y"'\n`, ''));
  expect(read?.data.evidence).toMatchObject([{ exact: `It's "x"`, note: 'It’s “y”' }]);
  const correction = `- date: '2024-05-21'\n  where: claim:ferry-is-dear\n  what: It said "ten", not "nine".\n  why: A mistake.\n`;
  const [corrected] = readContent(withFile('corrections.yaml', correction)).content.corrections;
  expect(corrected?.data.what).toBe('It said "ten", not "nine".');
});

test('an issue behind a mark that was set has its place', () => {
  const dossier = BASE.find(({ path }) => path === 'dossier.yaml');
  const text = dossier?.type === 'file' ? new TextDecoder().decode(dossier.bytes) : '';
  const files = [
    ...term(`It's the town's "way": the regime.`, `definition: 'It''s the "regime".'\n`).filter(({ path }) => path !== 'dossier.yaml'),
    textFile('dossier.yaml', `${text}\nloadedWords:\n  - regime\n`),
  ];
  const places = verify(files).flatMap(({ code, file, line, column }) => (code === 'loaded-word' ? [`${file}:${line}:${column}`] : []));
  expect(places).toEqual(['terms/crossing.mdx:8:28']);
});
