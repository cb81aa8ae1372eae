/** A build gives the same bytes twice, and one that fails leaves the published site as it was. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, filesOf } from './build.ts';

const ROOT = '.tmp/build-publish';

afterAll(() => rm(ROOT, { recursive: true, force: true }));

test('two builds of the same content give the same bytes, in any time zone', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/german' };
  expect((await build({ ...env, OUT_DIR: `${ROOT}/a`, TZ: 'Pacific/Kiritimati' })).code).toBe(0);
  const second = await build({ ...env, OUT_DIR: `${ROOT}/b`, TZ: 'America/Los_Angeles' }, '--verbose');
  expect(second.code).toBe(0);
  expect(second.output).toMatch(/\b(\d+) share images: 0 drawn, \1 from the cache/);
  const [a, b] = await Promise.all(
    ['a', 'b'].map(async (name) => [...(await filesOf(`${ROOT}/${name}`))].filter(([path]) => !path.startsWith('pagefind/'))),
  );
  expect(a?.map(([path]) => path)).toEqual(b?.map(([path]) => path));
  const changed = a?.filter(([, bytes], index) => !b?.[index]?.[1].equals(bytes)).map(([path]) => path);
  expect(changed).toEqual([]);
});

test('one letter of a quotation changed stops the build, says where, and leaves the published site alone', async () => {
  const content = `${ROOT}/content`;
  await cp('tests/fixtures/german', content, { recursive: true });
  const out = `${ROOT}/site`;
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), 'published before');
  const quote = join(content, 'quotes/nichts-ab.mdx');
  await writeFile(quote, (await readFile(quote, 'utf8')).replace('was noch trägt', 'was noch trug'));

  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toContain(`${content}/quotes/nichts-ab.mdx:3:10 error passage-not-found`);
  expect(output).toContain('Wir reißen nichts ab, was noch trägt');
  expect([...(await filesOf(out)).keys()]).toEqual(['index.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('published before');
});

test('code in prose is refused before anything runs', async () => {
  const content = `${ROOT}/code`;
  await cp('tests/fixtures/german', content, { recursive: true });
  const chapter = join(content, 'chapters/01-was-geschah.mdx');
  await writeFile(chapter, `${await readFile(chapter, 'utf8')}\n\n{process.env.SECRET}\n`);
  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/code-site`, SECRET: 'must not be read' });
  expect(code).toBe(1);
  expect(output).toContain('mdx-code');
  expect(output).not.toContain('must not be read');
});
