/** A build gives the same bytes twice, leaves the published site as it was when it fails, and is disturbed by nothing. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, filesOf, start, textOf } from './build.ts';

const ROOT = '.tmp/build-publish';
/** What a build prints once it has read and checked the content. */
const CHECKED = '[build] mode';

beforeAll(() => rm(ROOT, { recursive: true, force: true }));
afterAll(() => rm(ROOT, { recursive: true, force: true }));

/** A copy of the base dossier that a test may change. */
async function copy(name: string): Promise<string> {
  const content = `${ROOT}/${name}`;
  await cp('tests/fixtures/base', content, { recursive: true });
  return content;
}

const namesIn = async (folder: string) => [...(await filesOf(folder)).keys()];
const chapterOf = (content: string) => join(content, 'chapters/01-the-closure.mdx');
const appendTo = async (file: string, text: string) => writeFile(file, `${await readFile(file, 'utf8')}${text}`);

/** The files of two sites of one dossier that differ. The index of Pagefind has other names for its filters in each build. */
async function differences(a: string, b: string): Promise<string[]> {
  const [first, second] = await Promise.all([a, b].map(filesOf));
  const paths = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  return [...paths].filter((path) => !path.startsWith('pagefind/') && !first?.get(path)?.equals(second?.get(path) ?? Buffer.from('\0')));
}

test('two builds of the same content give the same bytes, in any time zone', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/german' };
  expect((await build({ ...env, OUT_DIR: `${ROOT}/a`, TZ: 'Pacific/Kiritimati' })).code).toBe(0);
  const second = await build({ ...env, OUT_DIR: `${ROOT}/b`, TZ: 'America/Los_Angeles' }, '--verbose');
  expect(second.code).toBe(0);
  expect(second.output).toMatch(/\b(\d+) share images: 0 drawn, \1 from the cache/);
  expect(await differences(`${ROOT}/a`, `${ROOT}/b`)).toEqual([]);
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
  const content = await copy('again');
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
  await appendTo(`${env.OUT_DIR}/index.html`, '<!-- changed by hand -->');
  expect(await hasBuilt()).toBe(true);
  await appendTo(chapterOf(content), '\nOne sentence more.\n');
  expect(await hasBuilt()).toBe(true);
  expect(await readFile(`${env.OUT_DIR}/chapters/the-closure/index.html`, 'utf8')).toContain('One sentence more.');
  expect(await hasBuilt()).toBe(false);
}, 120_000);

test('one letter of a quotation changed stops the build, says where, and leaves the published site alone', async () => {
  const content = await copy('letter');
  const out = `${ROOT}/letter-site`;
  expect((await build({ CONTENT_DIR: content, OUT_DIR: out })).code).toBe(0);
  const before = await filesOf(out);
  const quote = join(content, 'quotes/lindqvist-carry.mdx');
  await writeFile(quote, (await readFile(quote, 'utf8')).replace('century', 'centuri'));

  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out });
  expect(code).toBe(1);
  expect(output).toContain(`${content}/quotes/lindqvist-carry.mdx:3:10 error passage-not-found`);
  expect(output).toContain('The bridge has carried us for a century and a half');
  expect(await filesOf(out)).toEqual(before);
  expect(await readdir(ROOT)).not.toContain('.letter-site.lock');
});

describe('code in content never runs', () => {
  const CODE = (canary: string) =>
    `{(globalThis.process.getBuiltinModule('node:fs').writeFileSync('${canary}', 'ran'), globalThis.process.env.SECRET)}`;

  test.each([
    ['in prose', (code: string) => `---\ntitle: T\nsummary: S\n---\n\n${code}\n`],
    [
      'in fields that another reader takes for prose',
      (code: string) => `---\n# T\n--- # fields\ntitle: ${JSON.stringify(code)}\nsummary: S\n---\n\nText.\n`,
    ],
    ['in a document of its own', (code: string) => `---\n--- ${JSON.stringify(code)}\n---\n\nText.\n`],
    ['in a map with a line of another mark', (code: string) => `---\n{\n+++: x, title: T, summary: "${code}"}\n---\n\nText.\n`],
    ['in a block scalar with a line of hyphens', (code: string) => `---\ntitle: T\nsummary: |\n  S\n  ---\n  ${code}\n---\n\nText.\n`],
    ['in prose that begins with a block of hyphens', (code: string) => `---\ntitle: T\nsummary: S\n---\n---\na: ${code}\n---\n`],
    ['behind a second block', (code: string) => `---\ntitle: T\nsummary: S\n---\n---\na: b\n---\n${code}\n`],
  ])('%s', async (_, mdx) => {
    const content = await copy('code');
    const canary = resolve(ROOT, 'canary');
    await writeFile(join(content, 'chapters/02-code.mdx'), mdx(CODE(canary)));
    await rm(`${ROOT}/code-site`, { recursive: true, force: true });
    const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/code-site`, SECRET: 'must not be read' });
    expect(await readdir(ROOT)).not.toContain('canary');
    expect(output).not.toContain('must not be read');
    if (code === 0) expect(await textOf(`${ROOT}/code-site`)).not.toContain('must not be read');
    else expect(output).toContain(`${content}/chapters/02-code.mdx:`);
    await rm(content, { recursive: true });
  });
});

describe('what is published is what was checked', () => {
  test('whatever becomes of the content while the build runs', async () => {
    const content = await copy('moving');
    expect((await build({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/still` })).code).toBe(0);
    const { said, result } = start({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/moved`, SECRET: 'must not be read' }, '--verbose');
    await said(CHECKED);
    await appendTo(chapterOf(content), '\n{globalThis.process.env.SECRET}\n\nThe mayor said “never was anything so false”.\n');
    await writeFile(join(content, 'claims/ferry-is-dear.mdx'), '');
    await rm(join(content, 'entities/mara-lindqvist.mdx'));
    await writeFile(join(content, 'terms/new.mdx'), '---\nterm: new\n---\n');
    expect((await result).code).toBe(0);
    expect(await differences(`${ROOT}/still`, `${ROOT}/moved`)).toEqual([]);
  });

  test('whoever else builds at the same time', async () => {
    const dossiers = ['base', 'german', 'arabic'];
    const env = (name: string, out: string) => ({ CONTENT_DIR: `tests/fixtures/${name}`, OUT_DIR: `${ROOT}/${out}-${name}` });
    for (const name of dossiers) expect((await build(env(name, 'alone'))).code).toBe(0);
    const together = await Promise.all(dossiers.map((name) => build(env(name, 'together'))));
    expect(together.map(({ code }) => code)).toEqual([0, 0, 0]);
    for (const name of dossiers) expect(await differences(`${ROOT}/alone-${name}`, `${ROOT}/together-${name}`)).toEqual([]);
  });

  test('by the first of two builds to one folder; the second is told who is at work', async () => {
    const env = { CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: `${ROOT}/contested` };
    const first = start(env, '--verbose');
    await first.said(CHECKED);
    const second = await build({ ...env, CONTENT_DIR: 'tests/fixtures/german' });
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/^Another build is at work here: process \d+ on /);
    expect((await first.result).code).toBe(0);
    expect(await readFile(`${ROOT}/contested/index.html`, 'utf8')).toContain('Why is the bridge at Harrow Ford closed?');
  });

  test('by the next build when one is killed', async () => {
    const env = { CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: `${ROOT}/killed` };
    const first = start(env, '--verbose');
    await first.said(CHECKED);
    await first.kill();
    expect((await build(env)).code).toBe(0);
    expect((await readdir(ROOT)).filter((name) => name.startsWith('.killed'))).toEqual([]);
    expect((await readdir('node_modules/.cache/sourcebound')).filter((name) => name.startsWith('build-'))).toEqual([]);
  });
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
  });

  test('the content and what holds it', async () => {
    const content = await copy('held/content');
    for (const out of [content, `${ROOT}/held`, `${content}/site`, '.']) {
      const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out });
      expect([out, code]).toEqual([out, 1]);
      expect(output).toContain('Nothing was built or changed.');
    }
    expect(await namesIn(content)).toEqual(await namesIn('tests/fixtures/base'));
  });
});
