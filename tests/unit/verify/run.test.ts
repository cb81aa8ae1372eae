/** What no single rule answers for: one mistake gives one issue, many mistakes are all told, and nothing an editor writes brings the check down. */
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/dossier/problem.ts';
import { joinReadings } from '../../../src/dossier/read.ts';
import type { ContentFile } from '../../../src/dossier/read-folder.ts';
import { compareIssues, ISSUES } from '../../../src/verify/issue.ts';
import { RULES } from '../../../src/verify/rules/index.ts';
import { checkWhole, hasErrors } from '../../../src/verify/run.ts';
import { loadFixture, textFile, withFiles } from '../../support/fixture.ts';
import { verify } from '../../support/check.ts';

const errors = (files: ContentFile[]) => verify(files).filter(({ severity }) => severity === 'error');
const reported = (files: ContentFile[]) => errors(files).map(({ code, file, line }) => `${code} ${file}:${line}`);
const chapter = (prose: string) => ({ 'chapters/02-more.mdx': `---\ntitle: More\nsummary: s\n---\n\n${prose}\n` });

test('every code has a rule, in the order of the codes', () => {
  expect(RULES.map(({ code }) => code)).toEqual(Object.keys(ISSUES).sort());
});

test('issues come in a fixed order', async () => {
  const issues = verify(await loadFixture('rules/prose-quote-not-verbatim/not-ok', 'rules/field-type/not-ok'));
  expect(issues).toEqual([...issues].reverse().sort(compareIssues));
  expect(hasErrors(issues)).toBe(true);
});

test('warnings alone do not stop a build', async () => {
  const issues = verify(await loadFixture('rules/reference-unused/not-ok'));
  expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
  expect(hasErrors(issues)).toBe(false);
});

test('content of an older format is to be migrated', () => {
  const problem: Problem = { type: 'format-unknown', file: 'dossier.yaml', line: 1, column: 9, field: 'format', format: 1, reads: 2 };
  const reading = joinReadings(new Map(), [{ isHidden: false, drafts: [], problems: [problem] }]);
  expect(checkWhole([], reading, [])).toMatchObject([
    {
      code: 'format-unknown',
      message: 'The content is in format 1, for an older Sourcebound; this one reads format 2.',
      hint: 'Commit the content to version control, then bring it up to date: `npx sourcebound migrate`.',
    },
  ]);
});

test('an empty folder gives one issue', () => {
  expect(reported([])).toEqual(['file-unknown dossier.yaml:1']);
});

describe('one mistake gives one issue: it does not make others where the entry is linked', () => {
  const without = (text: string, line: RegExp) => text.replace(line, '');

  test.each([
    ['an entity with a missing field', 'entities/harrow-ford.mdx', /kind: place\n/, 'field-missing'],
    ['an entity without front matter', 'entities/harrow-ford.mdx', /^---/, 'yaml-syntax'],
    ['an event with a missing field', 'events/closure-announced.mdx', /when: .*\n/, 'field-missing'],
    ['a quote with a missing field', 'quotes/lindqvist-carry.mdx', /medium: .*\n/, 'field-missing'],
    ['a term with a missing field', 'terms/ford.mdx', /definition: .*\n/, 'field-missing'],
    ['a claim that cites what nobody else does', 'claims/ferry-is-dear.mdx', /kind: .*\n/, 'field-missing'],
    ['a dossier with a missing field', 'dossier.yaml', /title: .*\n/, 'field-missing'],
    ['a dossier that cannot be read', 'dossier.yaml', /language: en\n/, 'field-missing'],
    ['a source with a missing field', 'sources/herald-2024-05-16/source.yaml', /publisher: .*\n/, 'field-missing'],
    ['a reference with a missing field', 'references.json', /"type": "report",\n/, 'field-missing'],
    ['a list of references that cannot be read', 'references.json', /^\[/, 'yaml-syntax'],
  ])('%s', async (_, path, line, code) => {
    const file = (await loadFixture()).find((candidate) => candidate.path === path);
    const text = file?.type === 'file' ? new TextDecoder().decode(file.bytes) : '';
    expect(without(text, line)).not.toBe(text);
    const issues = errors(await withFiles({ [path]: without(text, line) }));
    expect(new Set(issues.map((issue) => `${issue.code} ${issue.file}`))).toEqual(new Set([`${code} ${path}`]));
  });

  test('files that cannot be loaded', async () => {
    const paths = ['entities/harrow-ford.mdx', 'references.json', 'sources/herald-2024-05-16/text.txt', 'events/closure-announced.mdx'];
    const files = (await loadFixture()).map((file): ContentFile => (paths.includes(file.path) ? { type: 'link', path: file.path } : file));
    expect(reported(files)).toEqual([...paths].sort().map((path) => `file-unknown ${path}:1`));
  });

  test('a file whose name cannot be an id', async () => {
    const files = (await loadFixture()).map((file): ContentFile => ({
      ...file,
      path: file.path.replace('harrow-ford.mdx', 'Harrow Ford.mdx'),
    }));
    expect(reported(files)).toEqual(['id-invalid entities/Harrow Ford.mdx:1']);
  });
});

test('all mistakes of one file are told at once', async () => {
  const mdx = [
    '---',
    'name: Mara Lindqvist',
    'kind: persn',
    'description: d',
    'nickname: Mara',
    'evidence:',
    '  - exact: Mara Lindquist',
    '  - reference: nobody',
    'relations:',
    '  - type: governs',
    '    to: nowhere',
    '---',
    '',
    'She is “nobody”, see [her](entity:nobody), <b>bold</b>, [x](javascript:x) and {code}.[^a]',
    '',
  ].join('\n');
  expect(reported(await withFiles({ 'entities/mara-lindqvist.mdx': mdx }))).toEqual([
    'field-type entities/mara-lindqvist.mdx:3',
    'field-unknown entities/mara-lindqvist.mdx:5',
    'passage-not-found entities/mara-lindqvist.mdx:7',
    'reference-unknown entities/mara-lindqvist.mdx:8',
    'link-unknown entities/mara-lindqvist.mdx:11',
    'prose-quote-not-verbatim entities/mara-lindqvist.mdx:14',
    'link-unknown entities/mara-lindqvist.mdx:14',
    'mdx-code entities/mara-lindqvist.mdx:14',
    'url-scheme entities/mara-lindqvist.mdx:14',
    'mdx-code entities/mara-lindqvist.mdx:14',
    'note-unknown entities/mara-lindqvist.mdx:14',
  ]);
});

describe('code never passes', () => {
  test.each([
    ['an import', 'import fs from "node:fs"'],
    ['an export', 'export const a = 1'],
    ['an expression', 'Text {process.env.HOME}'],
    ['an expression in a cell', '| a |\n| - |\n| {process.env.HOME} |'],
    ['an expression in a note', 'Text.[^a]\n\n[^a]: {process.env.HOME}'],
    ['an expression in a link', '[{process.env.HOME}](entity:harrow-ford)'],
    ['a comment', '{/* later */}'],
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>p{"{}"}</style>'],
    ['an attribute', '<Background onclick={alert}>\n\nText.\n\n</Background>'],
    ['an attribute behind an empty one', '<Lang code code={alert}>x</Lang>'],
    ['a spread', '<Lang {...{code: alert}}>x</Lang>'],
    ['an element as an attribute', '<Lang code=<b/>>x</Lang>'],
    ['an element of an object', '<Lang.constructor>x</Lang.constructor>'],
    ['a component of the site', '<TypedLink kind="entity" id="harrow-ford">x</TypedLink>'],
    ['a name of every object', '<Constructor>x</Constructor>'],
    ['an image', '![x](https://a.example/x.png)'],
    ['an image by reference', '![x][y]\n\n[y]: https://a.example/x.png'],
    ['an image in a link', '[![x](https://a.example/x.png)](https://a.example/)'],
    ['a link that runs', '[x](javascript:alert)'],
    ['the same in other letters', '[x](JaVaScRiPt:alert)'],
    ['the same with an entity', '[x](java&#115;cript:alert)'],
    ['the same with a tab', '[x](<java\tscript:alert>)'],
    ['the same by reference', '[x][y]\n\n[y]: javascript:alert'],
    ['data', '[x](data:text/html,hello)'],
    ['an address without a scheme', '[x](//a.example)'],
  ])('%s', async (_, prose) => {
    expect(hasErrors(verify(await withFiles(chapter(prose))))).toBe(true);
  });
});

describe('prose that needs no error', () => {
  test.each([
    ['an address as it stands', 'See https://a.example/x and www.a.example.'],
    ['escaped signs', 'A \\{ brace \\}, 1 \\< 2, \\[x](javascript:x), \\[^a].'],
    ['code', 'Write `{x}`, `<b>` and `[x](javascript:x)`.'],
    ['apostrophes and single marks', "It's the traders’ ‘quiet’ winter, in the ’90s."],
    ['a quotation over a link', 'They speak of “a [quiet winter](source:herald-2024-05-16#p3) for everyone”.'],
    ['a quotation in a quotation', '> called the plan «a quiet\n> winter for everyone».'],
    ['words of a reference', 'The Gazette says [“shut for good”](ref:gazette-2024-05-15).'],
    ['a link without quotation marks', '[The bridge has carried us](source:herald-2024-05-16).'],
    ['a link to a paragraph', 'See [¶3](source:herald-2024-05-16#p3).'],
    ['a definition nobody uses', 'Text.\n\n[x]: javascript:alert'],
  ])('%s', async (_, prose) => {
    expect(errors(await withFiles(chapter(prose)))).toEqual([]);
  });
});

describe('a page of the publisher is checked as everything else', () => {
  const page = (prose: string) => ({ 'pages/01-imprint.mdx': `---\ntitle: Imprint\ndescription: Who we are.\n---\n\n${prose}\n` });

  test.each([
    ['a quotation that no source contains', 'She said “nothing of the kind”.', 'prose-quote-not-verbatim'],
    ['a link to a page that is not there', 'See [privacy](page:privacy).', 'link-unknown'],
    ['code', 'We are {names}.', 'mdx-code'],
  ])('%s', async (_, prose, code) => {
    expect(reported(await withFiles(page(prose)))).toEqual([`${code} pages/01-imprint.mdx:6`]);
  });

  test('but it states facts of its own, which cite nothing', async () => {
    expect(verify(await withFiles(page('The Example Desk has worked in Harrow Ford since 5 January 2020, with 3 editors.')))).toEqual([]);
  });
});

describe('attacks give issues, and the check ends', () => {
  const long = (text: string) => text.repeat(Math.floor(900_000 / text.length));

  test.each([
    ['brackets', chapter('['.repeat(5_000))],
    ['quotations in quotations', chapter(`${'>'.repeat(500)} x`)],
    ['lists in lists', chapter(Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'))],
    ['opening marks', chapter('“'.repeat(20_000))],
    ['asterisks', chapter(`${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`)],
    ['asterisks in many paragraphs', chapter('a*'.repeat(400).concat('\n\n').repeat(200))],
    ['quotation marks in fields', { 'terms/x.mdx': `---\nterm: ${'"'.repeat(200_000)}\n---\n` }],
    ['a field of many lines', { 'terms/x.mdx': `---\nterm: ${'a\n'.repeat(100_000)}\n---\n` }],
    ['a huge question', { 'dossier.yaml': `question: ${'why '.repeat(25_000)}\n` }],
    ['marks of every sort', chapter('“„«"»”'.repeat(5_000))],
    ['invisible characters', chapter(long('a\u200b'))],
    ['marks without notes', chapter('[^a] '.repeat(10_000))],
    ['a huge word', chapter(long('x'))],
    ['a huge text', chapter(long('word '))],
    ['bad JSON', { 'references.json': '['.repeat(5_000) }],
    ['aliases', { 'corrections.yaml': `a: &a [x]\n${Array.from({ length: 500 }, () => '- *a').join('\n')}` }],
    ['a list of numbers', { 'references.json': `[${'1,'.repeat(2_000)}1]` }],
    ['fields named like parts of objects', { 'dossier.yaml': '__proto__: 1\nconstructor: 2\nhasOwnProperty: 3\n' }],
  ])('%s', async (_, changed) => {
    // One that took longer than the time a test has would fail it.
    expect(Array.isArray(verify(await withFiles(changed as Record<string, string>)))).toBe(true);
  });

  test('of a thousand quotations that stand nowhere the first hundred are named, and that there may be more', async () => {
    const quotations = Array.from({ length: 1_000 }, (_, index) => `“words number ${index} of a quotation that stands nowhere”`);
    const issues = verify(await withFiles(chapter(quotations.join('\n\n'))));
    expect(issues).toHaveLength(100);
    expect(issues.at(-1)?.message).toContain('words number 99 of');
    expect(issues.at(-1)?.message).toContain('The rest of the file was not looked at');
  });
});

describe('places do not depend on how a file was saved', () => {
  const saved = (files: readonly ContentFile[], change: (text: string) => string) =>
    files.map((file) =>
      file.type === 'file' && !file.path.endsWith('.txt') ? textFile(file.path, change(new TextDecoder().decode(file.bytes))) : file,
    );
  const places = (files: ContentFile[]) => verify(files).map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);

  test.each(['prose-quote-not-verbatim', 'note-unknown', 'field-type', 'mdx-code', 'yaml-syntax', 'link-unknown', 'nesting-too-deep'])(
    '%s',
    async (code) => {
      const files = await loadFixture(`rules/${code}/not-ok`);
      const expected = places(files);
      expect(places(saved(files, (text) => text.replaceAll('\n', '\r\n')))).toEqual(expected);
      expect(places(saved(files, (text) => `\ufeff${text}`))).toEqual(expected);
    },
  );
});
