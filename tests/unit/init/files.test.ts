/** A new dossier passes the check, whatever it begins with, and explains its fields. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { newDossier, type Wish } from '../../../src/init/files.ts';
import { verify } from '../../support/check.ts';

const WISH: Wish = { name: 'My Dossier', language: 'en', githubPages: false, today: '2026-03-01', version: '1.2.3' };
const CONTENT = 'content/';

const make = (wish: Partial<Wish> = {}) => newDossier({ ...WISH, ...wish });
const textOf = (files: Map<string, Uint8Array>, path: string) => new TextDecoder().decode(files.get(path));

function issuesOf(files: Map<string, Uint8Array>) {
  const content = [...files].filter(([path]) => path.startsWith(CONTENT));
  return verify(content.map(([path, bytes]) => ({ type: 'file', path: path.slice(CONTENT.length), bytes })));
}

/** All that the check finds but for what is to be written first. */
const mistakesOf = (files: Map<string, Uint8Array>) => issuesOf(files).filter(({ code }) => code !== 'placeholder-left');

const article = (text: string) => ({ article: new TextEncoder().encode(text) });

describe('passes the check', () => {
  test.each(['en', 'de', 'ar', 'de-AT', 'fr'])('in %s, with the article that ships', async (language) => {
    expect(mistakesOf(await make({ language }))).toEqual([]);
  });

  test.each([
    ['en', 'tests/fixtures/base/sources/herald-2024-05-16/text.txt'],
    ['de', 'tests/fixtures/german/sources/tagblatt-2021-03-12/text.txt'],
    ['ar', 'tests/fixtures/arabic/sources/al-marfa-2022-05-14/text.txt'],
  ])('in %s, with %s', async (language, path) => {
    const bytes = await readFile(path);
    const files = await make({ language, article: bytes });
    expect(mistakesOf(files)).toEqual([]);
    expect(files.get('content/sources/article/text.txt')).toEqual(bytes);
  });

  test.each([
    ['a sentence that stands twice', 'So it is. So it is. But not here: «never» it was.'],
    ['signs of YAML and Markdown', '"A: *b*" — #c [d](e) {f} <g> \\h \'i\'.\r\n\r\nEnd.'],
    ['one word', 'Word'],
  ])('with %s', async (_, text) => {
    expect(mistakesOf(await make(article(text)))).toEqual([]);
  });
});

test.each(['en', 'de', 'ar'])(
  'is told in %s to say who answers for it, who published the article and by what right it is shown',
  async (language) => {
    expect(issuesOf(await make({ language })).map(({ code, file }) => `${code} ${file}`)).toEqual([
      'placeholder-left dossier.yaml',
      'placeholder-left sources/article/source.yaml',
      'placeholder-left sources/article/source.yaml',
    ]);
  },
);

test('has what a project needs, and hidden files by their names', async () => {
  const files = await make({ githubPages: true });
  expect([...files.keys()].sort()).toMatchInlineSnapshot(`
    [
      ".github/workflows/pages.yml",
      ".gitignore",
      ".vscode/extensions.json",
      ".vscode/schemas/README.md",
      ".vscode/settings.json",
      ".vscode/sourcebound.code-snippets",
      "README.md",
      "content/chapters/01-what-it-says.mdx",
      "content/dossier.yaml",
      "content/entities/ines-okafor.mdx",
      "content/sources/article/source.yaml",
      "content/sources/article/text.txt",
      "package.json",
      "public/icon.svg",
    ]
  `);
  expect(JSON.parse(textOf(files, 'package.json'))).toMatchObject({ name: 'my-dossier', dependencies: { sourcebound: '^1.2.3' } });
  expect(textOf(files, '.github/workflows/pages.yml')).toContain('${{ steps.pages.outputs.base_url }}');
});

test('is not published anywhere unless that is asked for', async () => {
  expect([...(await make()).keys()].filter((path) => path.startsWith('.github'))).toEqual([]);
});

test.each(['en', 'de', 'ar'])('explains every field of dossier.yaml in %s', async (language) => {
  const lines = textOf(await make({ language }), 'content/dossier.yaml').split('\n');
  const unexplained = lines.filter((line, index) => /^[a-z]\w*:/i.test(line) && !lines[index - 1]?.startsWith('#'));
  // One comment explains both days.
  expect(unexplained).toEqual(["updated: '2026-03-01'"]);
});
