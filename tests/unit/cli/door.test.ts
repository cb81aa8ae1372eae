/** The one door: what it knows, what it says to what it does not know, and how it ends. */
import { execFile, spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const COMMANDS = [
  'init',
  'draft',
  'review',
  'edit',
  'new',
  'rename',
  'remove',
  'accept',
  'check',
  'explain',
  'migrate',
  'build',
  'dev',
  'host',
  'pack',
  'preview',
  'links',
  'verify',
];

interface Ended {
  code: number;
  out: string;
  error: string;
}

const run = (...args: string[]) => runIn({}, ...args);

const runIn = (env: Record<string, string>, ...args: string[]) =>
  new Promise<Ended>((resolve) => {
    const program = ['src/cli/sourcebound.cjs', ...args];
    const child = execFile(process.execPath, program, { env: { ...process.env, ...env } }, (_, out, error) => {
      resolve({ code: child.exitCode ?? -1, out, error });
    });
  });

test('--help names every command', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
  for (const name of COMMANDS) expect(out).toContain(`  ${name}`);
});

test('new quote --help tells of the options of quotations only', async () => {
  const { out } = await run('new', 'Quote', '--help');
  expect(out).toContain('--speaker <speaker>');
  expect(out).not.toContain('--publisher <');
});

test.each(COMMANDS)('%s --help tells what it does, its options, and examples', async (name) => {
  const { code, out } = await run(name, '--help');
  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, error: '' });
});

describe('what is not understood is said in one sentence, with exit code 2', () => {
  test.each([
    [['chek'], 'There is no command "chek". Did you mean check?\n'],
    [
      ['constructor'],
      'There is no command "constructor". There are: init, draft, review, edit, new, rename, remove, accept, check, explain, migrate, build, dev, host, pack, preview, links, verify.\n',
    ],
    [['build', '--forse'], 'build has no option --forse. Did you mean --force?\n'],
    [['check', '-x'], 'check has no option -x.\n'],
    [['init'], 'init needs the folder to make: sourcebound init my-dossier.\n'],
    [['init', 'a', 'b'], 'init takes one folder, and "b" is a second.\n'],
    [['init', 'a', '--language', 'x y'], '--language is "x y", expected a language tag, such as en, de or ar.\n'],
    [['draft', '--json'], 'draft needs an article: sourcebound draft report.txt --published 2020-01-16.\n'],
    [
      ['draft', 'report.txt'],
      'draft needs the day on which the article came out, from which “on Tuesday” counts: --published 2020-01-16.\n',
    ],
    [['draft', 'report.txt', '--published', '2020-02-30'], '--published is "2020-02-30", expected a day, such as 2020-01-16.\n'],
    [
      ['draft', 'a.txt', '--publisher', 'A', '--published', '2020-01-16', '--json'],
      '--json writes nothing. Leave out --into and --publisher, or --json.\n',
    ],
    [['draft', 'a.txt', '--id', 'A b'], '--id is "A b", expected small letters, digits and single hyphens, as in the-herald-2020-01-16.\n'],
    [['review', 'quotes/a'], 'review takes no "quotes/a".\n'],
    [['review'], 'review asks questions, and this is no terminal. For scripts: --list, --keep <drafts>, --drop <drafts>.\n'],
    [['check', 'content'], 'check takes no "content".\n'],
    [['check', '--format', 'xml'], '--format is "xml", expected one of text, json, github.\n'],
    [['explain', 'passage-not-fond'], 'There is no issue "passage-not-fond". Did you mean passage-not-found?\n'],
    [['explain', 'constructor'], 'There is no issue "constructor". To list them all: sourcebound explain.\n'],
    [['host', 'nginks'], 'There is no host "nginks". Did you mean nginx?\n'],
    [['host'], 'host needs the name of one: sourcebound host nginx. There are: nginx, caddy, apache, cloudfront, container, netlify.\n'],
    [['check', '--json=yes'], '--json takes no value, and it has "yes".\n'],
    [['links', '--timeout', '0'], '--timeout is "0", expected a number from 1 to 300.\n'],
    [['verify'], 'verify needs the address of the site: sourcebound verify https://example.org/archive/.\n'],
    [['verify', 'ftp://x'], '"ftp://x" is no address of a site, such as https://example.org/archive/.\n'],
    [['verify', 'https://example.org/', '--at-once', '99'], '--at-once is "99", expected a number from 1 to 32.\n'],
    [['pack', '--to', 'a.tar'], '--to is "a.tar", expected the name of a file that ends in .zip.\n'],
    [['preview', '--port'], '--port needs a value: --port <number>.\n'],
    [['preview', '--port', '-1'], '--port is "-1", expected a number from 0 to 65535.\n'],
    [['preview', '--port', 'http'], '--port is "http", expected a number from 0 to 65535.\n'],
  ])('%j', async (args, error) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', error });
  });

  test('no word at all', async () => {
    const { code, out, error } = await run();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('Usage: sourcebound <command>');
  });
});

describe('init', () => {
  test('makes a dossier that the check finds nothing in, and tells what comes next', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'sourcebound-')), 'my-dossier');
    expect(await run('init', folder)).toEqual({
      code: 0,
      out: `The dossier is in ${folder}. To see it: cd ${folder} && npm install && npm start\nWrite these first (npm run check lists them): who answers for it, who published the article, and by what right it is shown.\n`,
      error: '',
    });
    await rm(dirname(folder), { recursive: true });
  });

  test('says that the site speaks English where it has no words in a language', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'sourcebound-')), 'mon-dossier');
    expect((await run('init', folder, '--language', 'fr')).out).toContain(
      'The words of the site itself are English: it has none in fr yet.',
    );
    await rm(dirname(folder), { recursive: true });
  });

  test('leaves a folder alone that is not empty', async () => {
    const { code, error } = await run('init', 'tests/unit/cli');
    expect({ code, error }).toEqual({
      code: 1,
      error: 'tests/unit/cli is not empty (__snapshots__, check.test.ts, door.test.ts). Name a new folder. Nothing was changed.\n',
    });
  });

  test.each([
    ['not/there.txt', 'The article not/there.txt cannot be read.'],
    ['src/styles/fonts/public-sans.woff2', 'is no plain text in UTF-8. Save it as one.'],
  ])('refuses the article %s', async (path, message) => {
    const { code, error } = await run('init', '.tmp/never', '--article', path);
    expect(code).toBe(1);
    expect(error).toContain(message);
  });
});

describe('migrate', () => {
  test.each([[[]], [['--dry-run']]])('%j has nothing to change in content of the present format', async (args) => {
    expect(await runIn({ CONTENT_DIR: 'tests/fixtures/base' }, 'migrate', ...args)).toEqual({
      code: 0,
      out: 'The content is in format 1, which this Sourcebound reads. Nothing was changed.\n',
      error: '',
    });
  });

  test('says what to do with content of a newer format', async () => {
    const CONTENT_DIR = 'tests/fixtures/rules/format-unknown/not-ok';
    expect(await runIn({ CONTENT_DIR }, 'migrate')).toEqual({
      code: 1,
      out: '',
      error: `${CONTENT_DIR}/dossier.yaml is in format 99, for a newer Sourcebound; this one reads format 1. Update Sourcebound: npm install sourcebound@latest.\n`,
    });
  });
});

test('a program that is left with nothing to wait for has failed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  try {
    await copyFile('src/cli/sourcebound.cjs', join(folder, 'sourcebound.cjs'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const ending = async (main: string) => {
      await writeFile(join(folder, 'main.ts'), `export const main = () => ${main};`);
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'sourcebound.cjs')], { encoding: 'utf8' });
      return [status, stderr];
    };
    expect(await ending('new Promise(() => {})')).toEqual([1, expect.stringContaining('stopped before it was done')]);
    expect(await ending('Promise.resolve()')).toEqual([0, '']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
