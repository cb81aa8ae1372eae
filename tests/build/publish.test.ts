/** A build gives the same bytes twice, leaves the published site as it was when it fails, and deletes nothing of others. */
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToChapter, build, copyBase, differences, filesOf, start, wrongSums } from './build.ts';

const ROOT = '.tmp/build-publish';

beforeAll(() => rm(ROOT, { recursive: true, force: true }));
afterAll(() => rm(ROOT, { recursive: true, force: true }));

const namesIn = async (folder: string) => [...(await filesOf(folder)).keys()];

test('two builds of the same content give the same bytes, in any time zone', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/german' };
  expect((await build({ ...env, OUT_DIR: `${ROOT}/a`, TZ: 'Pacific/Kiritimati' })).code).toBe(0);
  const second = await build({ ...env, OUT_DIR: `${ROOT}/b`, TZ: 'America/Los_Angeles' }, '--verbose');
  expect(second.code).toBe(0);
  expect(second.output).toMatch(/\b(\d+) share images: 0 drawn, \1 from the cache/);
  expect(await differences(`${ROOT}/a`, `${ROOT}/b`)).toEqual([]);
});

test('a site names the hash of each of its files, and a build ends with what it made', async () => {
  const out = `${ROOT}/told`;
  const { code, output } = await build({ CONTENT_DIR: 'tests/fixtures/german', OUT_DIR: out });
  expect(code).toBe(0);
  const files = await filesOf(out);
  expect(wrongSums(files)).toEqual([]);
  const [pages, images] = [/\.html$/, /^cards\/.*\.png$/].map((name) => [...files.keys()].filter((path) => name.test(path)).length);
  expect(output).toMatch(
    new RegExp(
      `^${String(pages)} pages, \\d+ passages proven, no issue, ${String(images)} share images, ${files.size - 2} files of [\\d.]+ MB, [\\d.]+ s\\.$`,
      'm',
    ),
  );
  expect(output).toMatch(/^The heaviest page but for the book is [\w/-]+\.html, [\d,]+ bytes compressed\.$/m);
  expect(output).not.toContain('\u001b');
});

test('a second build, under other circumstances, proves that the bytes are the same', async () => {
  const { code, output } = await build({ CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: `${ROOT}/twice` }, '--twice');
  expect([code, output]).toEqual([0, expect.stringContaining('with nothing kept, gave the same bytes.')]);
});

test('a second build that differs fails, and names what differs', async () => {
  const project = `${ROOT}/chance`;
  await copyBase(`${project}/content`);
  await writeFile(
    `${project}/astro.config.mjs`,
    "import sourcebound from '../../../src/integrations/sourcebound.ts';\nexport default { integrations: [sourcebound({ components: { 'frame/Masthead': 'Masthead.astro' } })] };\n",
  );
  await writeFile(`${project}/Masthead.astro`, '<p>{Intl.DateTimeFormat().resolvedOptions().timeZone}</p>\n');
  const { code, output } = await start({ TZ: 'UTC' }, ['--twice'], project).result;
  expect(code).toBe(1);
  expect(output).toMatch(/nothing kept, differs in \d+ of the files:\n {2}404\.html\n/);
  expect(output).toContain('  about/index.html\n');
  expect(output).not.toMatch(/^ {2}(?:pagefind|cards)\//m);
});

test('a build says where the site is meant to be published, and when it was not told', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: `${ROOT}/where` };
  expect((await build(env)).output).toContain(
    `The site is in ${ROOT}/where. SITE_URL is not set, so its canonical links name an example, https://dossier.example/.`,
  );
  const { output } = await build({ ...env, SITE_URL: 'https://example.org/archive/ford/' });
  expect(output).toContain(`The site is in ${ROOT}/where, to be published at https://example.org/archive/ford/.`);
  expect(await readFile(`${ROOT}/where/index.html`, 'utf8')).toContain('<link rel="canonical" href="https://example.org/archive/ford/">');
});

test('a build of what is published already does nothing; whatever changes is built', async () => {
  const content = await copyBase(`${ROOT}/again`);
  const env = { CONTENT_DIR: content, OUT_DIR: `${ROOT}/again-site`, CACHE_DIR: `${ROOT}/again-cache` };
  const hasBuilt = async (changed: Record<string, string> = {}, ...args: string[]) => {
    const { code, output } = await build({ ...env, ...changed }, ...args);
    expect(code).toBe(0);
    expect(output).toMatch(/^(?:The site is in|Nothing has changed)/m);
    return output.includes('The site is in');
  };
  expect(await hasBuilt()).toBe(true);
  const before = await filesOf(env.OUT_DIR);
  expect(await hasBuilt()).toBe(false);
  expect(await filesOf(env.OUT_DIR)).toEqual(before);
  expect(await hasBuilt({}, '--force')).toBe(true);
  expect(await hasBuilt({ SITE_URL: 'https://example.org' })).toBe(true);
  expect(await hasBuilt()).toBe(true);
  await appendFile(`${env.OUT_DIR}/index.html`, '<!-- changed by hand -->');
  expect(await hasBuilt()).toBe(true);
  await addToChapter(content, '\nOne sentence more.\n');
  expect(await hasBuilt()).toBe(true);
  expect(await readFile(`${env.OUT_DIR}/chapters/the-closure/index.html`, 'utf8')).toContain('One sentence more.');
  expect(await hasBuilt()).toBe(false);
});

test('one letter of a quotation changed stops the build, says where, and leaves the published site alone', async () => {
  const content = await copyBase(`${ROOT}/letter`);
  const out = `${ROOT}/letter-site`;
  expect((await build({ CONTENT_DIR: content, OUT_DIR: out })).code).toBe(0);
  const before = await filesOf(out);
  const quote = join(content, 'quotes/lindqvist-carry.mdx');
  await writeFile(quote, (await readFile(quote, 'utf8')).replace('century', 'centuri'));

  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toContain(`${content}/quotes/lindqvist-carry.mdx:3:10 error passage-not-found`);
  expect(output).toContain('The bridge has carried us for a century and a half');
  expect(output).toContain(`What is published in ${out} is as it was.`);
  expect(await filesOf(out)).toEqual(before);
  expect(await readdir(ROOT)).not.toContain('.letter-site.lock');
});

describe('nothing is deleted that this program did not make', () => {
  test('a folder with other files', async () => {
    const out = `${ROOT}/web`;
    await mkdir(join(out, '.git'), { recursive: true });
    await writeFile(join(out, '.git/HEAD'), 'ref');
    await writeFile(join(out, 'CNAME'), 'example.org');
    const { code, output } = await build({ CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: out });
    expect(code).toBe(1);
    expect(output).toContain('which holds files that this program did not make (.git/HEAD, CNAME)');
    expect(output).not.toContain('    at ');
    expect(await namesIn(out)).toEqual(['.git/HEAD', 'CNAME']);

    const forced = await build({ CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: out }, '--force');
    expect([forced.code, forced.output]).toEqual([0, expect.stringContaining(`What lay in ${out} is kept in `)]);
    expect(await namesIn(`${out}.before-1`)).toEqual(['.git/HEAD', 'CNAME']);
    expect(await namesIn(out)).toContain('index.html');
  });

  test('the content and what holds it', async () => {
    const content = await copyBase(`${ROOT}/held/content`);
    for (const out of [content, `${ROOT}/held`, `${content}/site`, '.']) {
      const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out });
      expect([out, code]).toEqual([out, 1]);
      expect(output).toContain('Nothing was built or changed.');
    }
    expect(await namesIn(content)).toEqual(await namesIn('tests/fixtures/base'));
  });
});
