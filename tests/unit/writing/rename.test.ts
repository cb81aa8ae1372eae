/** An entry gets another id, and every other letter of the folder stays as it is. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limitOf } from '../../../src/dossier/read/layouts.ts';
import { readFolder, type ContentFile } from '../../../src/dossier/read-folder.ts';
import { changedFiles, openFolder } from '../../../src/writing/folder.ts';
import { planRename, RENAMED } from '../../../src/writing/rename.ts';
import type { Kind } from '../../../src/schemas/kinds.ts';
import { textFile, withFiles } from '../../support/fixture.ts';
import { verify } from '../../support/check.ts';

const FIXTURES = ['base', 'german', 'arabic'];
const folderOf = (path: string) => readFolder(resolve(path), limitOf);

const textsOf = (files: readonly ContentFile[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file.path, file.type === 'file' ? Buffer.from(file.bytes).toString('latin1') : file.type]));

function rename(files: readonly ContentFile[], kind: Kind, from: string, to: string): ContentFile[] {
  return changedFiles(files, planRename(files, { kind, from, to, redirects: true }).changes);
}

/** What was changed of a text, as lines. */
function changedLines(before: readonly ContentFile[], after: readonly ContentFile[], path: string, other = path): string[] {
  const [old, fresh] = [textsOf(before)[path] ?? '', textsOf(after)[other] ?? ''].map((text) => text.split('\n'));
  return (fresh ?? []).filter((line, index) => line !== old?.[index]).map((line) => Buffer.from(line, 'latin1').toString());
}

const LINKS = `---
title: More
summary: What is more.
---

[She](entity:mara-lindqvist), [**she**](entity:mara-lindqvist "Mara"), [](entity:mara-lindqvist) and [\\[she\\]](<entity:mara-lindqvist>)
spoke; [she again][mara] and [once more][mara]. \`entity:mara-lindqvist\` is no link, nor is mara-lindqvist.[^n]

> A quotation [of
> hers](
> entity:mara-lindqvist)

[mara]: entity:mara-lindqvist 'Mara'
[^n]: [Escaped](entity:mara\\-lindqvist) and [encoded](entity:mara-lindqvis%74).

<Figure of="network" entities="ford-street-traders mara-lindqvist">[Hers](entity:mara-lindqvist).</Figure>

[Not hers](event:mara-lindqvist)
`;

describe('everything that points to it', () => {
  test('in prose: links, definitions, notes, figures; words and code stay', async () => {
    const files = await withFiles({ 'chapters/02-more.mdx': `\ufeff${LINKS.replaceAll('\n', '\r\n')}` });
    const after = rename(files, 'entity', 'mara-lindqvist', 'the-mayor');
    const expected = LINKS.replaceAll(/(?<=entity:)mara-lindqvist(?!\`)/g, 'the-mayor')
      .replace('mara\\-lindqvist', 'the-mayor')
      .replace('mara-lindqvis%74', 'the-mayor')
      .replace('traders mara-lindqvist', 'traders the-mayor')
      .replace('`entity:the-mayor`', '`entity:mara-lindqvist`');
    const text = Buffer.from(textsOf(after)['chapters/02-more.mdx'] ?? '', 'latin1').toString();
    expect(text).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`);
  });

  test('in fields: with their quotation marks, comments and lists', async () => {
    const event = [
      '---',
      'title: A meeting # of mara-lindqvist',
      "when: '2024-05-16'",
      'place: harrow-ford',
      'participants:',
      "  - { entity: 'mara-lindqvist', role: mara-lindqvist }",
      '  - entity: "mara-lindqvist" # she',
      '    role: speaks',
      '  - entity: mara-lindqvist   ',
      '    role: listens',
      'evidence:',
      '  - exact: will close its stone bridge for repairs',
      '---',
      '',
    ].join('\r\n');
    const files = await withFiles({ 'events/a-meeting.mdx': event });
    const after = rename(files, 'entity', 'mara-lindqvist', 'the-mayor');
    expect(changedLines(files, after, 'events/a-meeting.mdx')).toEqual([
      "  - { entity: 'the-mayor', role: mara-lindqvist }\r",
      '  - entity: "the-mayor" # she\r',
      '  - entity: the-mayor   \r',
    ]);
  });

  test('corrections, and a work by the name that its manager gives it', async () => {
    const files = await withFiles({
      'corrections.yaml': "- date: '2024-05-21'\n  where: claim:ferry-is-dear # that one\n  what: A.\n  why: B.\n",
    });
    expect(changedLines(files, rename(files, 'claim', 'ferry-is-dear', 'dear-ferry'), 'corrections.yaml')).toEqual([
      '  where: claim:dear-ferry # that one',
    ]);
    const cited = files.map((file) =>
      file.type === 'file' && /\.(?:mdx|yaml|json)$/.test(file.path)
        ? textFile(file.path, new TextDecoder().decode(file.bytes).replaceAll('gazette-2024-05-15', 'Gazette2024'))
        : file,
    );
    const after = changedFiles(
      cited,
      planRename(cited, { kind: 'reference', from: 'gazette2024', to: 'the-gazette', redirects: false }).changes,
    );
    const whole = Object.values(textsOf(after)).join('\n');
    expect(whole).not.toContain('Gazette2024');
    expect(whole.match(/the-gazette/g)?.length).toBe(
      Object.values(textsOf(cited))
        .join('\n')
        .match(/Gazette2024/g)?.length,
    );
  });

  test('an id that YAML takes for a number is written as a text', async () => {
    const files = await withFiles({});
    const after = rename(files, 'entity', 'mara-lindqvist', '2024');
    expect(changedLines(files, after, 'quotes/lindqvist-carry.mdx')).toContain("speaker: '2024'");
  });
});

test('a source is renamed with its folder, its text byte for byte', async () => {
  const files = await withFiles({});
  const after = textsOf(rename(files, 'source', 'herald-2024-05-16', 'herald'));
  expect(after['sources/herald/text.txt']).toBe(textsOf(files)['sources/herald-2024-05-16/text.txt']);
  expect(Object.keys(after).filter((path) => path.includes('herald-2024'))).toEqual([]);
  expect(after['dossier.yaml']).toContain('source: herald\n');
});

test('a chapter keeps its number', async () => {
  const files = await withFiles({});
  expect(planRename(files, { kind: 'chapter', from: 'the-closure', to: 'why', redirects: true })).toMatchObject({
    file: 'chapters/01-why.mdx',
    moves: [{ from: 'chapters/the-closure/', to: 'chapters/why/' }],
  });
});

describe('every entry there is can be renamed: the check says the same, and the way back gives the same bytes', () => {
  test.each([...FIXTURES.map((name) => `tests/fixtures/${name}`), 'content'])(
    '%s',
    async (path) => {
      const files = await folderOf(path);
      const texts = textsOf(files);
      const known = verify(files).map(({ code, severity }) => `${severity} ${code}`);
      const entries = openFolder(files).drafts.filter(({ kind }) => RENAMED.includes(kind));
      expect(entries.length).toBeGreaterThan(0);
      for (const [index, { kind, id }] of entries.entries()) {
        // The list of works is read anew for each of them.
        if (kind === 'reference' && index % CHECKED !== 0) continue;
        const to = `${id.slice(0, 80)}-renamed`;
        const after = rename(files, kind, id, to);
        if (entries.length < MANY || index % TAKEN_BACK === 0) expect([id, textsOf(rename(after, kind, to, id))]).toEqual([id, texts]);
        // A check takes a second, so that only some are checked.
        if (index % CHECKED !== 0) continue;
        expect([id, verify(after).map(({ code, severity }) => `${severity} ${code}`)]).toEqual([id, known]);
      }
    },
    300_000,
  );
});

const [MANY, TAKEN_BACK, CHECKED] = [50, 15, 60];

describe('redirects', () => {
  const list = (files: readonly ContentFile[]) => Buffer.from(textsOf(files)['redirects.yaml'] ?? '', 'latin1').toString();

  test('an old address leads to the new one, over several steps too', async () => {
    const files = await withFiles({ 'redirects.yaml': '# Ours.\r\n- { from: "people/mara/", to: "entities/mara-lindqvist/" }\r\n' });
    const once = rename(files, 'entity', 'mara-lindqvist', 'mayor');
    expect(list(once)).toBe(
      '# Ours.\r\n- { from: "people/mara/", to: "entities/mayor/" }\r\n- from: entities/mara-lindqvist/\r\n  to: entities/mayor/\r\n',
    );
    const twice = rename(once, 'entity', 'mayor', 'the-mayor');
    expect(list(twice)).toBe(
      '# Ours.\r\n- { from: "people/mara/", to: "entities/the-mayor/" }\r\n- from: entities/mara-lindqvist/\r\n  to: entities/the-mayor/\r\n- from: entities/mayor/\r\n  to: entities/the-mayor/\r\n',
    );
    expect(verify(twice)).toEqual([]);
  });

  test('a way back takes them back, and says so', async () => {
    const files = await withFiles({});
    const once = rename(files, 'entity', 'mara-lindqvist', 'mayor');
    expect(list(once)).toContain('- from: entities/mara-lindqvist/\n  to: entities/mayor/\n');
    const plan = planRename(once, { kind: 'entity', from: 'mayor', to: 'mara-lindqvist', redirects: true });
    expect(plan).toMatchObject({ moves: [], takenBack: [{ from: 'entities/mayor/', to: 'entities/mara-lindqvist/' }] });
  });

  test('what has no page of its own leaves none, nor does what was never published', async () => {
    const files = await withFiles({});
    expect(planRename(files, { kind: 'term', from: 'ford', to: 'a-ford', redirects: true }).moves).toEqual([]);
    const { changes } = planRename(files, { kind: 'entity', from: 'mara-lindqvist', to: 'mayor', redirects: false });
    expect(changes.map(({ path }) => path)).not.toContain('redirects.yaml');
  });

  test('a list in another form is left alone, and nothing is renamed', async () => {
    const files = await withFiles({ 'redirects.yaml': '[{ from: people/mara/, to: entities/harrow-ford/ }]\n' });
    expect(() => rename(files, 'entity', 'mara-lindqvist', 'mayor')).toThrow(
      'redirects.yaml cannot be changed. Write each entry on two lines',
    );
  });
});

describe('what cannot be renamed is said', () => {
  const attempt = async (from: string, to: string, changed: Record<string, string> = {}) => {
    const files = await withFiles(changed);
    return () => rename(files, 'entity', from, to);
  };
  const CHAPTER = '---\ntitle: More\nsummary: More.\n---\n\n';

  test.each<[string, string, Record<string, string>, string]>([
    ['mara-lindqvis', 'x', {}, 'There is no entity `mara-lindqvis`. Did you mean mara-lindqvist? Nothing was changed.'],
    ['nobody', 'x', {}, 'There is no entity `nobody`. There are: ford-street-traders, harrow-ford, mara-lindqvist. Nothing was changed.'],
    [
      'mara-lindqvist',
      'Die Ärztin',
      {},
      '`Die Ärztin` cannot be an id: a–z, 0–9 and single hyphens, at most 100 of them. Write die-arztin.',
    ],
    ['mara-lindqvist', 'harrow-ford', {}, 'The id harrow-ford is taken: entities/harrow-ford.mdx has it. Nothing was changed.'],
    ['mara-lindqvist', 'mara-lindqvist', {}, 'That is its id already.'],
    [
      'mara-lindqvist',
      'x',
      { 'chapters/02-more.mdx': `${CHAPTER}<b>\n` },
      'chapters/02-more.mdx:6:1 cannot be read, so it is not known what it points to.',
    ],
    ['mara-lindqvist', 'x', { 'terms/ford.mdx': '---\nterm: "\n---\n' }, 'terms/ford.mdx:2:7 cannot be read'],
  ])('%s to %s', async (from, to, changed, message) => {
    expect(await attempt(from, to, changed)).toThrow(message);
  });
});
