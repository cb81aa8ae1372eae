/** The one door: what it knows, what it says to what it does not know, and how it ends. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const COMMANDS = ['check', 'build', 'dev', 'preview'];

interface Ended {
  code: number;
  out: string;
  error: string;
}

const run = (...args: string[]) =>
  new Promise<Ended>((resolve) => {
    const child = execFile(process.execPath, ['bin/sourcebound.cjs', ...args], (_, out, error) => {
      resolve({ code: child.exitCode ?? -1, out, error });
    });
  });

test('--help names every command', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
  for (const name of COMMANDS) expect(out).toContain(`  ${name}`);
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
    [['constructor'], 'There is no command "constructor". There are: check, build, dev, preview.\n'],
    [['build', '--forse'], 'build has no option --forse. Did you mean --force?\n'],
    [['check', '-x'], 'check has no option -x.\n'],
    [['check', 'content'], 'check takes no "content".\n'],
    [['check', '--json=yes'], '--json takes no value, and it has "yes".\n'],
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
