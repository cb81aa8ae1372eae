/** A content folder and one made-up step, which calls `description` of entities `summary`. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateFolder } from '../../../src/migrate/migrate-folder.ts';
import type { Formats, Step } from '../../../src/migrate/plan.ts';

const BASE = resolve(import.meta.dirname, '../../fixtures/base');
const [DOSSIER, TOWN, MAYOR] = ['dossier.yaml', 'entities/harrow-ford.mdx', 'entities/mara-lindqvist.mdx'] as const;
const ENTITY = /^entities\/.*\.mdx$/;
const DESCRIPTION = /(?<=^---\r?\n(?:(?!---).*\r?\n)*)description(?=:)/;

const rename: Step = {
  from: 1,
  about: 'the field `description` of an entity is called `summary`.',
  change: (files) =>
    new Map([...files].filter(([path]) => ENTITY.test(path)).map(([path, text]) => [path, text.replace(DESCRIPTION, 'summary')])),
};
const FORMATS: Formats = { steps: [rename], reads: 2 };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await cp(BASE, folder, { recursive: true });
  await edit(TOWN, (text) => text.replace('description:', '# What readers see first.\ndescription:').replaceAll('\n', '\r\n'));
  await edit(MAYOR, (text) => `${text}\ndescription: is a word of the prose here.\n`);
});
afterEach(() => rm(folder, { recursive: true }));

const read = (path: string) => readFile(join(folder, path), 'utf8');
const edit = async (path: string, change: (text: string) => string) => {
  const text = await read(path);
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, path), changed);
};
const migrate = (formats = FORMATS, isDryRun = false) => migrateFolder(folder, { isDryRun }, formats);

/** Every file of the folder, hidden ones too. */
async function everything(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')])));
}

test('changes what a step is about and the number of the format, and no other character', async () => {
  const before = await everything();
  const report = await migrate();
  const after = await everything();
  expect(after).toEqual({
    ...before,
    [DOSSIER]: `format: 2\n${before[DOSSIER]}`,
    ...Object.fromEntries(
      Object.entries(before).flatMap(([path, text]) => (ENTITY.test(path) ? [[path, text.replace('description:', 'summary:')]] : [])),
    ),
  });
  expect(after[TOWN]).toContain('# What readers see first.\r\nsummary: Town with a stone bridge.\r\n');
  expect(after[MAYOR]).toContain('\ndescription: is a word of the prose here.\n');
  expect(report.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
    "From format 1 to 2: the field \`description\` of an entity is called \`summary\`.
        content/dossier.yaml
        content/entities/ford-street-traders.mdx
        content/entities/harrow-ford.mdx
        content/entities/mara-lindqvist.mdx
    Changed 4 files. Look at the difference in version control, then: npx sourcebound check."
  `);
});

test('a dry run says the same, and changes nothing', async () => {
  const before = await everything();
  const report = await migrate(FORMATS, true);
  expect(await everything()).toEqual(before);
  const steps = (text: string) => text.split('\n').slice(0, -1);
  expect(steps(report)).toEqual(steps(await migrate()));
  expect(report.split('\n').at(-1)).toMatchInlineSnapshot(
    `"This was a dry run: nothing was changed. Commit the content to version control, then change 4 files: npx sourcebound migrate."`,
  );
});

test('a second run has nothing to change', async () => {
  await migrate();
  const before = await everything();
  expect(await migrate()).toBe('The content is in format 2, which this Sourcebound reads. Nothing was changed.');
  expect(await everything()).toEqual(before);
});

test('takes one step after the other, from the format that the content is in', async () => {
  const again: Step = {
    from: 2,
    about: 'the field `summary` of an entity is called `gist`.',
    change: (files) => new Map([...files].map(([path, text]) => [path, text.replace(/^summary(?=:)/m, 'gist')])),
  };
  await migrate({ steps: [rename, again], reads: 3 });
  expect(await read(TOWN)).toContain('\r\ngist: Town');
  expect(await read(DOSSIER)).toMatch(/^format: 3\ntitle:/);
  await edit(DOSSIER, (text) => text.replace('format: 3', 'format: 2'));
  await edit(TOWN, (text) => text.replace('gist:', 'description:'));
  await migrate({ steps: [rename, again], reads: 3 });
  expect(await read(TOWN)).toContain('\r\ndescription: Town');
});

describe('leaves every file as it was', () => {
  const broken = (change: Step['change']): Formats => ({ steps: [rename, { from: 2, about: 'x', change }], reads: 3 });

  test.each<[string, Formats, string]>([
    [
      'when a step throws',
      broken(() => {
        throw new Error('A step that fails.');
      }),
      'A step that fails.',
    ],
    ['when a step changes a file that is not there', broken(() => new Map([['terms/none.mdx', '']])), 'changes terms/none.mdx'],
    ['when a step is missing', { steps: [rename], reads: 3 }, 'No step leads on from format 2.'],
  ])('%s', async (_, formats, message) => {
    const before = await everything();
    await expect(migrate(formats)).rejects.toThrow(message);
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['when a file cannot be read', TOWN, Buffer.from([0xff]), 'entities/harrow-ford.mdx cannot be read.'],
    [
      'when the content is for a newer program',
      DOSSIER,
      'format: 3\n',
      'is in format 3, for a newer Sourcebound; this one reads format 2.',
    ],
    ['when the format is no number', DOSSIER, 'format: new\n', 'does not say in which format the content is.'],
    ['when the fields cannot be read', DOSSIER, 'title: "\n', 'does not say in which format the content is.'],
  ])('%s', async (_, path, bytes, message) => {
    await writeFile(join(folder, path), bytes);
    const before = await everything();
    await expect(migrate()).rejects.toThrow(message);
    expect(await everything()).toEqual(before);
  });

  test('when there is no dossier', async () => {
    await rm(join(folder, DOSSIER));
    await expect(migrate()).rejects.toThrow('does not say in which format the content is.');
  });
});

test('what is no part of a dossier is left alone', async () => {
  await writeFile(join(folder, 'picture.png'), Buffer.from([0xff]));
  await migrate();
  expect(await readFile(join(folder, 'picture.png'))).toEqual(Buffer.from([0xff]));
});
