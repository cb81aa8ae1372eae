/** Each row of the first measurement (November 2026, 189 rows, five sorts of them) has a case that says what must come of it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SURFACES } from './cases/index.ts';

/** How many rows there are of each sort: bad input as planned, faults as planned, sizes, own input, own faults. */
const ROWS = { A: 76, B: 26, C: 5, N: 74, F: 8 };
const FOLDERS = ['tests/hostile', 'tests/faults'];
/** What other tests show, by the names of these. */
const ELSEWHERE: Readonly<Record<string, readonly [file: string, title: string]>> = {
  B12: ['tests/unit/workspace/parse-files.test.ts', 'only what changed is parsed again, and what is gone is forgotten'],
  B21: ['tests/build/dev.test.ts', 'a mistake is shown in the place of its entry'],
  B22: ['tests/build/dev.test.ts', 'whatever becomes of the folder, the browser is told and the site comes back'],
  B23: ['src/cli/port.ts', 'the next free one is taken when it is in use'],
  C5: ['tests/build/long-lists.test.ts', 'A dossier whose lists outgrow a page'],
  F2: ['tests/build/dev.test.ts', 'mkfifo'],
  F5: ['tests/build/dev.test.ts', 'a chapter that a build compiles is the same HTML as the one that is rendered from its tree'],
};

describe('floor', () => {
  test('every row has a case', async () => {
    const texts = await Promise.all((await Promise.all(FOLDERS.map(testsIn))).flat().map((path) => readFile(path, 'utf8')));
    const ids = new Set(
      texts.flatMap((text) => Array.from(text.matchAll(/(?<=['"`]|, )([ABCFN]\d{1,2})[a-z]{0,2}(?=['":,])/g), ([, id]) => id)),
    );
    const rows = Object.entries(ROWS).flatMap(([sort, count]) =>
      Array.from({ length: count }, (_, index) => `${sort}${sort === 'N' ? String(index + 1).padStart(2, '0') : index + 1}`),
    );
    expect(rows.filter((row) => !ids.has(row) && !(row in ELSEWHERE))).toEqual([]);
  });

  test.each(Object.entries(ELSEWHERE))('%s is shown by another test', async (_id, [file, title]) => {
    expect(await readFile(file, 'utf8')).toContain(title);
  });

  test('there are two hundred cases at least, each with an id of its own', () => {
    const ids = Object.values(SURFACES).flatMap((cases) => cases.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

const testsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.ts') && name !== 'floor.test.ts')
    .map((name) => join(folder, name));
