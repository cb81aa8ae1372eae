/** The contract of `sourcebound draft --json`, and how it ends when there is nothing to read. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../src/draft/types.ts';

const TEXT = 'Maria Torres lost. “We will appeal,” she said on Tuesday. Her film “Night of the Wolf” is late.\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draft-'));
  await writeFile(join(folder, 'a.txt'), TEXT);
  await writeFile(join(folder, 'latin1.txt'), Buffer.from([0xe9, 0x20, 0xff]));
  await writeFile(join(folder, 'empty.txt'), ' \n');
});
afterAll(() => rm(folder, { recursive: true }));

const draft = (args: readonly string[], input = '') => run(['draft', ...args], input);

const run = (args: readonly string[], input = '') =>
  new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const child = execFile(process.execPath, ['src/cli/sourcebound.cjs', ...args], (_, out, error) => {
      resolve({ code: child.exitCode ?? -1, out, error });
    });
    child.stdin?.end(input);
  });

test('one line for each article, with offsets of the text as given', async () => {
  const path = join(folder, 'a.txt');
  const { code, out, error } = await draft([path, path, '--published', '2020-01-16', '--json']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const [first = '', second, ...rest] = out.trimEnd().split('\n');
  expect(rest).toEqual([]);
  expect(second).toBe(first);
  const { quotes, dates, entities } = JSON.parse(first) as ArticleDraft;
  expect(
    quotes.map(({ start, end, exact, speech, speaker, cue }) => [TEXT.slice(start, end) === exact, exact, speech, speaker, cue]),
  ).toEqual([
    [true, 'We will appeal,', true, { start: 37, end: 40, exact: 'she', entity: 'maria-torres' }, { start: 41, end: 45 }],
    [true, 'Night of the Wolf', false, null, null],
  ]);
  expect(dates).toMatchObject([{ exact: 'Tuesday', edtf: '2020-01-14' }]);
  expect(entities).toMatchObject([
    { id: 'maria-torres', kind: 'person', mentions: [{ start: 0, end: 12, exact: 'Maria Torres' }] },
    { id: 'night-of-the-wolf', kind: 'thing', mentions: [{ start: 68, end: 85, exact: 'Night of the Wolf' }] },
  ]);
  for (const { confidence } of [...quotes, ...dates, ...entities]) expect(confidence > 0 && confidence <= 1).toBe(true);
  expect(await readFile(path, 'utf8')).toBe(TEXT);
});

test('an article on standard input, as a list to read', async () => {
  const { code, out } = await draft(['-', '--published', '2020-01-16'], TEXT);
  expect(code).toBe(0);
  expect(out).toContain('  We will appeal,\n    she: Maria Torres (');
});

test('an article that the dossier holds as one in another language is not read as English', async () => {
  const into = join(folder, 'german');
  await cp('tests/fixtures/german', into, { recursive: true });
  const { code, error } = await draft([join(into, 'sources/tagblatt-2021-03-12/text.txt'), '--into', into]);
  expect({ code, error }).toEqual({
    code: 1,
    error:
      'The record of the source tagblatt-2021-03-12 says that it is in the language de; drafting reads English only. Nothing was written.\n',
  });
});

test('a page needs no flags where it says what is needed, and its drafts are answered by name', async () => {
  const page = join(folder, 'page.html');
  const into = join(folder, 'content');
  const head = '<meta property="og:site_name" content="The Herald"><meta property="article:published_time" content="2020-01-16T10:00:00Z">';
  await writeFile(page, `<!doctype html><html lang="en"><head>${head}</head><body><p>${TEXT.trim()}</p></body></html>`);
  const { code, out } = await draft([page, '--into', into]);
  expect({ code, out: out.replaceAll(into, 'content') }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "out": "The source is in content/sources/the-herald-2020-01-16/. Look over its source.yaml, its rights above all.
    The file itself said: publisher The Herald, published 2020-01-16.
    3 new drafts (1 quotation, 2 names), in content/drafts/the-herald-2020-01-16/. No build has them.
    content has no dossier.yaml yet. sourcebound init makes one with all that belongs to it, in a folder of its own.
    Go through them: npx sourcebound review, or in the browser: npx sourcebound dev.
    ",
    }
  `);
  const review = (...args: string[]) => run(['review', '--content', into, ...args]);
  expect((await review('--show', 'quotes/torres-we-will-appeal')).out).toMatchInlineSnapshot(`
    "¶1  Maria Torres lost. “»We will appeal«,” she said on Tuesday. Her film “Night of the Wolf” is
    late.

    A quotation, 82 % sure: a verb of saying follows, and its subject is “she”.
      id       torres-we-will-appeal
      speaker  maria-torres
      medium   as quoted by The Herald
      when     2020-01-14
      form     partial
      gist     Said by Maria Torres, as The Herald quotes it.
    "
  `);
  expect(await review('--keep', 'quotes/torres-we-will-appeal', '--drop', 'entities/night-of-the-wolf')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "error": "",
      "out": "kept entities/maria-torres, quotes/torres-we-will-appeal
    dropped entities/night-of-the-wolf
    ",
    }
  `);
  expect((await review('--list')).out).toBe('No draft waits for an answer.\n');
}, 120_000);

test('nothing found is an empty list', async () => {
  const { out } = await draft(['-', '--published', '2020-01-16', '--json'], 'it rained.');
  expect(out).toBe('{"quotes":[],"dates":[],"entities":[],"terms":[]}\n');
});

test.each([
  ['nowhere.txt', /^The article \S+ cannot be read\.\nENOENT/],
  ['latin1.txt', /^The article \S+ is no plain text in UTF-8\. Save it as one\.\n/],
  ['empty.txt', /^The article \S+ is empty\.\n$/],
])('%s ends with a sentence and exit code 1', async (name, message) => {
  const { code, out, error } = await draft([join(folder, name), '--published', '2020-01-16']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toMatch(message);
});
