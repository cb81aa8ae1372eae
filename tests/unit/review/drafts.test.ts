/** Drafts beside a content folder: written, written again, kept, changed and dropped. */
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/check.ts';
import { listPath } from '../../../src/draft/files/layout.ts';
import { changeDraft, dropDraft, keepDraft } from '../../../src/review/answer.ts';
import { ContentFolder } from '../../../src/review/content.ts';
import { showDraft } from '../../../src/review/show.ts';
import { countWaiting, reviewOf } from '../../../src/review/waiting.ts';
import { writeDrafts } from '../../../src/review/write.ts';

const TEXT = `The town of Ashby will close its library, the council said on Tuesday. Ann Bell, the mayor of Ashby, called it “a sad day for readers”.

“We will not rush this,” Bell told reporters on Tuesday. “It is our turn to carry it.”

“Nobody asked us,” said Tom Reed, a teacher. The so-called quiet room opened on June 3, 2019.
`;
const DOSSIER = `title: The library
question: Why is it closed?
brief: It costs too much.
language: en
source: the-herald-2024-05-16
published: '2024-05-20'
updated: '2024-05-20'
owner:
  name: Us
licence:
  name: CC0 1.0
`;
const SAID = { publisher: 'The Herald', published: '2024-05-16' };
const SOURCE = 'the-herald-2024-05-16';

let root = '';
let folder: ContentFolder;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drafts-'));
  await writeFile(join(root, 'dossier.yaml'), DOSSIER);
  folder = new ContentFolder(root);
});
afterEach(() => rm(root, { recursive: true }));

const article = (text: string) => ({ type: 'text' as const, text, known: {} });
const write = (text = TEXT) => writeDrafts(folder, article(text), SAID);
const names = async () => (await reviewOf(folder)).waiting.map(({ name }) => name);
const pathOf = (name: string) => join(root, 'drafts', SOURCE, `${name}.mdx`);
const errors = async () => (await checkFolder(root)).filter(({ severity }) => severity === 'error');

/** All files below the drafts, with their bytes. */
async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(join(root, 'drafts'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

test('the source is recorded with its hash and careful rights, and each draft is anchored in it', async () => {
  expect(await write()).toMatchObject({ source: SOURCE, isNew: true, isMain: true, counts: { fresh: 9, touched: 0 } });
  const record = await readFile(join(root, 'sources', SOURCE, 'source.yaml'), 'utf8');
  expect(record).toContain('reproduce: cited');
  expect(record).toContain('# How much of the text readers see');
  expect(record).toContain(createHash('sha256').update(TEXT).digest('hex'));
  expect(await readFile(join(root, 'sources', SOURCE, 'text.txt'), 'utf8')).toBe(TEXT);
  expect(await readFile(pathOf('quotes/bell-we-will-not-rush-this'), 'utf8')).toMatchInlineSnapshot(`
    "---
    # A draft, and no part of the dossier. To keep, change or drop it: npx sourcebound review

    draft:
      confidence: 0.85
      reason: a verb of saying follows, and its subject is “Bell”
    passage:
      source: the-herald-2024-05-16
      exact: We will not rush this
    continued:
      - source: the-herald-2024-05-16
        exact: It is our turn to carry it.
    form: whole
    speaker: ann-bell
    medium: to reporters
    when: 2024-05-14
    chain:
      - who: Ann Bell
        entity: ann-bell
        what: says it
      - who: The Herald
        what: prints it
    gist: Said by Ann Bell, as The Herald quotes it.
    ---
    "
  `);
  const { waiting } = await reviewOf(folder);
  for (const { place, reason, confidence } of waiting) {
    expect(place?.marked.length).toBeGreaterThan(0);
    expect(reason).not.toBe('');
    expect(confidence > 0 && confidence <= 1).toBe(true);
  }
});

test('drafts are no content: the check sees none, whatever they hold', async () => {
  const { fresh } = (await write()).counts;
  await writeFile(pathOf('quotes/broken'), '---\n: [\n---\n');
  expect(await checkFolder(root)).toEqual([]);
  expect(await countWaiting(root)).toBe(fresh + 1);
  expect((await folder.look()).content.quotes).toEqual([]);
});

describe('run again, it', () => {
  test('changes nothing', async () => {
    const { fresh } = (await write()).counts;
    const before = await snapshot();
    expect((await write()).counts).toEqual({ fresh: 0, renewed: 0, untouched: fresh, touched: 0 });
    expect(await snapshot()).toEqual(before);
  });

  test('leaves what a person has changed, and does not bring back what was dropped, deleted or kept', async () => {
    await write();
    const [changed, dropped, deleted, kept] = [
      'events/the-town-of-ashby-will-close-its-library-the',
      'entities/tom-reed',
      'terms/quiet',
      'entities/ann-bell',
    ];
    await appendFile(pathOf(changed), '\nMine.\n');
    expect(await dropDraft(folder, dropped)).toEqual({ type: 'done', names: [dropped] });
    await rm(pathOf(deleted));
    expect(await keepDraft(folder, kept)).toEqual({ type: 'done', names: [kept] });
    const { counts } = await write();
    expect(counts).toMatchObject({ fresh: 0, touched: 1 });
    expect(await readFile(pathOf(changed), 'utf8')).toContain('Mine.');
    const left = await names();
    for (const name of [dropped, deleted, kept]) expect(left).not.toContain(name);
  });

  test('writes anew what nobody touched, and adds what is new', async () => {
    await write();
    const path = pathOf('entities/ashby');
    const right = await readFile(path, 'utf8');
    const old = right.replace(/reason: .*/, 'reason: an older guess');
    await writeFile(path, old);
    const listed = join(root, listPath(SOURCE));
    const list = JSON.parse(await readFile(listed, 'utf8')) as { drafts: { name: string; written: string }[] };
    const gone = 'quotes/reed-nobody-asked-us';
    list.drafts = list.drafts.filter(({ name }) => name !== gone);
    for (const draft of list.drafts) if (draft.name === 'entities/ashby') draft.written = createHash('sha256').update(old).digest('hex');
    await writeFile(listed, JSON.stringify(list));
    await rm(pathOf(gone));
    expect((await write()).counts).toMatchObject({ fresh: 1, renewed: 1, touched: 0 });
    expect(await readFile(path, 'utf8')).toBe(right);
    expect(await names()).toContain(gone);
  });

  test('knows a draft again whose paragraph moved', async () => {
    const { fresh } = (await write()).counts;
    await dropDraft(folder, 'quotes/reed-nobody-asked-us');
    const text = `A new beginning.\n\n${TEXT}`;
    await writeFile(join(root, 'sources', SOURCE, 'text.txt'), text);
    const record = join(root, 'sources', SOURCE, 'source.yaml');
    await writeFile(
      record,
      (await readFile(record, 'utf8')).replace(/sha256: .*/, `sha256: ${createHash('sha256').update(text).digest('hex')}`),
    );
    expect((await write(text)).counts).toMatchObject({ fresh: 0, untouched: fresh - 1 });
  });

  test('does not propose what the dossier has', async () => {
    await mkdir(join(root, 'entities'));
    await writeFile(
      join(root, 'entities/the-mayor.mdx'),
      '---\nname: Ann Bell\nkind: person\naliases:\n  - text: Bell\ndescription: Mayor.\nevidence:\n  - exact: Ann Bell\n---\n',
    );
    await write();
    expect(await names()).not.toContain('entities/ann-bell');
    expect(await readFile(pathOf('quotes/bell-we-will-not-rush-this'), 'utf8')).toContain('speaker: the-mayor');
  });
});

test('another text is not taken for the source, and a record is not contradicted', async () => {
  await write();
  await expect(write('Other words, she said.')).rejects.toThrow(`The dossier has a source ${SOURCE} already, with another text.`);
  await expect(writeDrafts(folder, article(TEXT), { published: '2024-05-17' })).rejects.toThrow(
    'says `published: 2024-05-16`, not 2024-05-17',
  );
  await expect(writeDrafts(folder, article('Words.'), { publisher: 'A' })).rejects.toThrow('--published 2020-01-16');
});

describe('a draft that is kept', () => {
  test('is an entry that the check lets pass, with those it names', async () => {
    await write();
    const quote = 'quotes/bell-we-will-not-rush-this';
    expect(await keepDraft(folder, quote)).toEqual({ type: 'done', names: ['entities/ann-bell', quote] });
    const entry = await readFile(join(root, `${quote}.mdx`), 'utf8');
    expect(entry).not.toMatch(/draft|#/);
    expect(await errors()).toEqual([]);
    expect(await names()).not.toContain(quote);
  });

  test('is held back while the check would find an error in it, and nothing is written', async () => {
    await write();
    const name = 'quotes/reed-nobody-asked-us';
    await writeFile(pathOf(name), (await readFile(pathOf(name), 'utf8')).replace('exact: Nobody asked us', 'exact: Nobody asked me'));
    const answer = await keepDraft(folder, name);
    expect(answer).toMatchObject({ type: 'owed', issues: [{ code: 'passage-not-found', file: `${name}.mdx` }] });
    await expect(readFile(join(root, `${name}.mdx`))).rejects.toThrow('ENOENT');
    await expect(readFile(join(root, 'entities/tom-reed.mdx'))).rejects.toThrow('ENOENT');
  });

  test('says which field is missing', async () => {
    await write();
    expect(await keepDraft(folder, 'terms/quiet')).toMatchObject({ type: 'owed', fields: [{ field: 'definition', isMissing: true }] });
    expect(await changeDraft(folder, 'terms/quiet', { definition: 'A room.' })).toMatchObject({ type: 'done' });
    expect(await keepDraft(folder, 'terms/quiet')).toEqual({ type: 'done', names: ['terms/quiet'] });
  });

  test('takes the place of no file', async () => {
    await write();
    await mkdir(join(root, 'entities'));
    const mine = '---\nname: Ashby Library\nkind: thing\ndescription: Mine.\nevidence:\n  - exact: its library\nbackground: true\n---\n';
    await writeFile(join(root, 'entities/ashby.mdx'), mine);
    expect(await keepDraft(folder, 'entities/ashby')).toEqual({ type: 'taken', path: 'entities/ashby.mdx' });
    expect(await readFile(join(root, 'entities/ashby.mdx'), 'utf8')).toBe(mine);
  });
});

describe('a change', () => {
  test('of an id goes to those that name it, and the rest stays as it was', async () => {
    await write();
    await appendFile(pathOf('entities/ann-bell'), '\nMy words.\n');
    expect(await changeDraft(folder, 'entities/ann-bell', { id: 'the-mayor', aliases: 'Bell; Mayor Bell' })).toEqual({
      type: 'done',
      names: ['entities/the-mayor'],
    });
    const mayor = await readFile(pathOf('entities/the-mayor'), 'utf8');
    expect(mayor).toContain('My words.');
    expect(mayor).toContain('text: Mayor Bell');
    expect(await readFile(pathOf('quotes/bell-we-will-not-rush-this'), 'utf8')).toMatch(/speaker: the-mayor[^]*entity: the-mayor/);
    expect((await write()).counts).toMatchObject({ fresh: 0, touched: 1 });
  });

  test('of a speaker or a date takes what follows from it along', async () => {
    await write();
    await changeDraft(folder, 'quotes/reed-nobody-asked-us', { speaker: 'ann-bell' });
    const quote = await readFile(pathOf('quotes/reed-nobody-asked-us'), 'utf8');
    expect(quote).toContain('who: Ann Bell');
    expect(quote).not.toContain('Tom Reed,');
    const event = 'events/the-town-of-ashby-will-close-its-library-the';
    await changeDraft(folder, event, { when: '2024-05-13' });
    expect(await readFile(pathOf(event), 'utf8')).not.toContain('dated:');
    expect(await keepDraft(folder, event)).toMatchObject({ type: 'done' });
  });

  test('that cannot be is refused with the reason', async () => {
    await write();
    expect(await changeDraft(folder, 'entities/ashby', { kind: 'planet' })).toMatchObject({ type: 'owed', fields: [{ field: 'kind' }] });
    expect(await changeDraft(folder, 'entities/ashby', { id: '../evil' })).toMatchObject({ type: 'owed', fields: [{ field: 'id' }] });
    expect(await changeDraft(folder, 'entities/ashby', { id: 'ann-bell' })).toEqual({ type: 'taken', path: 'entities/ann-bell.mdx' });
    for (const answer of [keepDraft, dropDraft]) expect(await answer(folder, '../../dossier')).toEqual({ type: 'unknown' });
  });
});

test('a draft is shown in its place, with what it would be, how sure that is, and why', async () => {
  await write();
  const draft = (await reviewOf(folder)).waiting.find(({ name }) => name === 'quotes/bell-we-will-not-rush-this');
  expect(draft && showDraft(draft, { width: 80 })).toMatchInlineSnapshot(`
    "¶2  “»We will not rush this«,” Bell told reporters on Tuesday. “»It is our turn
    to carry it.«”

    A quotation, 85 % sure: a verb of saying follows, and its subject is “Bell”.
      id       bell-we-will-not-rush-this
      speaker  ann-bell
      medium   to reporters
      when     2024-05-14
      form     whole
      gist     Said by Ann Bell, as The Herald quotes it."
  `);
});

describe('an article drafted and kept whole passes the check', () => {
  test.each(['bank-results', 'library-cuts', 'moss-study', 'grain-debate'])(
    '%s',
    async (name) => {
      const text = await readFile(`tests/fixtures/articles/${name}.txt`, 'utf8');
      const { published } = JSON.parse(await readFile(`tests/fixtures/articles/${name}.json`, 'utf8')) as { published: string };
      await writeFile(join(root, 'dossier.yaml'), DOSSIER.replace('2024-05-16', published));
      await writeDrafts(folder, article(text), { ...SAID, published });
      for (const draft of await names()) await keepDraft(folder, draft);
      expect(await errors()).toEqual([]);
      // What is left says what it owes: what a word means, or who speaks where nobody is named.
      const left = (await reviewOf(folder)).waiting;
      expect(
        left.flatMap(({ owed }) => owed.map(({ field }) => field)).filter((field) => field !== 'definition' && field !== 'speaker'),
      ).toEqual([]);
      expect(left.every(({ owed }) => owed.length > 0)).toBe(true);
      expect((await folder.look()).content.quotes.length).toBeGreaterThan(4);
    },
    120_000,
  );
});

test('a folder of drafts that is a link is not followed', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  await cp(elsewhere, join(root, 'unused'), { recursive: true });
  const { symlink } = await import('node:fs/promises');
  await symlink(elsewhere, join(root, 'drafts'));
  await expect(write()).rejects.toThrow('is no folder. Drafts are written there');
  expect(await readdir(elsewhere)).toEqual([]);
  await rm(elsewhere, { recursive: true });
});
