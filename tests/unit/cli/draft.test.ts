/** The contract of `sourcebound draft --json`, and how it ends when there is nothing to read. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

const draft = (args: readonly string[], input = '') =>
  new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const child = execFile(process.execPath, ['src/cli/sourcebound.cjs', 'draft', ...args], (_, out, error) => {
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
