/** Pages of the cases that pass the check: many cases are laid into one dossier, which is built once. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, filesOf } from '../build/build.ts';
import { SURFACES } from './cases/index.ts';
import { together, type Laid } from './together.ts';
import { textOfPage } from './page-text.ts';
import { writeFolder } from './write-folder.ts';

const ROOT = '.tmp/hostile-pages';
const dossiers = together(Object.values(SURFACES).flat());

beforeAll(() => rm(ROOT, { recursive: true, force: true }));
afterAll(() => rm(ROOT, { recursive: true, force: true }));

describe.each(dossiers.map((laid, index) => [index + 1, laid] as const))('pages of dossier %i', (number, { files, shown }: Laid) => {
  let site: Map<string, Buffer>;

  beforeAll(async () => {
    const content = `${ROOT}/content-${number}`;
    await writeFolder(content, files);
    const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/site-${number}` });
    expect([code, output.slice(-3_000)]).toEqual([0, expect.stringContaining('The site is in')]);
    site = await filesOf(`${ROOT}/site-${number}`);
  });

  test.each(shown.map((each) => [each.id, each.about, each.must] as const))('%s: %s', (_id, _about, { page, holds, lacks, nowhere }) => {
    const text = textOfPage(site.get(page)?.toString() ?? '');
    for (const words of holds) expect(text).toContain(words);
    const having = (part: string) => [...site].filter(([, bytes]) => bytes.includes(part)).map(([path]) => path);
    for (const markup of lacks) expect(having(markup).filter((path) => path.endsWith('.html'))).toEqual([]);
    for (const secret of nowhere) expect(having(secret)).toEqual([]);
    expect(site.has(page)).toBe(true);
  });
});
