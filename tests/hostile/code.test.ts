/** Code in content never runs: not in a build, and not in `dev`, whoever asks. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, textOf } from '../build/build.ts';
import { CANARY, SECRET } from './canary.ts';
import { HERE, type HostileCase } from './case.ts';
import { code, CODE } from './cases/code.ts';
import { writeFolder } from './write-folder.ts';

const ROOT = '.tmp/hostile-code';
const ENV = { SECRET, CANARY: resolve(ROOT, 'canary') };
const { PATH, HOME, SystemRoot } = process.env;

/** The chapter of a case, with code that would be noticed, by an id of its own. */
function chapterOf({ id, files }: HostileCase): { id: string; text: string } {
  const [text = ''] = Object.values(files);
  return {
    id: id.toLowerCase(),
    text: String(text)
      .replace(HERE, '')
      .replaceAll(CODE, () => CANARY),
  };
}

async function writeContent(folder: string, cases: readonly HostileCase[]): Promise<void> {
  await writeFolder(folder);
  for (const { id, text } of cases.map(chapterOf)) await writeFile(join(folder, `chapters/02-${id}.mdx`), text);
}

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await mkdir(ROOT, { recursive: true });
});
afterAll(() => rm(ROOT, { recursive: true, force: true }));

describe('code', () => {
  test('a build refuses each and runs none', async () => {
    const refused = code.filter(({ must }) => must.type === 'refused');
    await writeContent(`${ROOT}/refused`, refused);
    const { code: exit, output } = await build({ CONTENT_DIR: `${ROOT}/refused`, OUT_DIR: `${ROOT}/none`, ...ENV });
    expect(exit).toBe(1);
    for (const { id } of refused.map(chapterOf)) expect(output).toContain(`/chapters/02-${id}.mdx:`);
    expect(output).not.toContain(SECRET);
    expect(await readdir(ROOT)).not.toContain('canary');
    expect(await readdir(ROOT)).not.toContain('none');
  });

  test('what is a text is shown as one, and does not run', async () => {
    await writeContent(
      `${ROOT}/texts`,
      code.filter(({ must }) => must.type === 'shown'),
    );
    const { code: exit, output } = await build({ CONTENT_DIR: `${ROOT}/texts`, OUT_DIR: `${ROOT}/site`, ...ENV });
    expect([exit, output]).toEqual([0, expect.stringContaining('The site is in')]);
    const site = await textOf(`${ROOT}/site`);
    expect(site).toContain('getBuiltinModule');
    expect(site).not.toContain(SECRET);
    expect(await readdir(ROOT)).not.toContain('canary');
  });

  describe('dev', () => {
    let server: ChildProcess;
    let [address, output] = ['', ''];

    beforeAll(async () => {
      await writeContent(`${ROOT}/dev`, code);
      server = spawn(process.execPath, ['src/cli/sourcebound.cjs', 'dev'], {
        env: { PATH, HOME, SystemRoot, CONTENT_DIR: `${ROOT}/dev`, NO_COLOR: '1', ...ENV },
      });
      for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      while (address === '') {
        await wait(100);
        address = /http:\/\/localhost:\d+\//.exec(output)?.[0] ?? '';
      }
    });
    afterAll(() => {
      server.kill();
    });

    const ASKED: readonly (readonly [who: string, method: string, headers: Record<string, string>])[] = [
      ['a browser', 'GET', { accept: 'text/html' }],
      ['a program that takes anything', 'GET', { accept: '*/*' }],
      ['a program that asks for the head only', 'HEAD', {}],
      ['a program that asks for data', 'GET', { accept: 'application/json' }],
      ['a program that asks for a module', 'GET', { accept: 'text/javascript', 'sec-fetch-dest': 'script' }],
    ];

    test.each(code.map((each) => [each.id, each.about, chapterOf(each).id, each.must.type] as const))(
      '%s: %s',
      async (_id, _about, slug, type) => {
        for (const [who, method, headers] of ASKED) {
          const response = await fetch(`${address}chapters/${slug}/`, { method, headers });
          // What is refused is shown nowhere; the report in its place quotes what is wrong.
          expect([who, response.status]).toEqual([who, type === 'refused' ? 500 : 200]);
          expect(await response.text()).not.toContain(SECRET);
        }
        for (const path of [`${ROOT}/dev/chapters/02-${slug}.mdx`, `${ROOT}/dev/chapters/02-${slug}.mdx?import`]) {
          const body = await (await fetch(address + path)).text();
          expect(body).not.toMatch(/jsx\(|MDXContent/);
          expect(body).not.toContain(SECRET);
        }
        expect(await readdir(ROOT)).not.toContain('canary');
      },
    );

    test('F1: no page of the rest holds any of it', async () => {
      for (const path of ['', 'print/', 'dossier.json', 'previews/0.json'])
        expect(await (await fetch(address + path)).text()).not.toContain(SECRET);
      expect(await readdir(ROOT)).not.toContain('canary');
      expect(output).not.toContain(SECRET);
    });
  });
});
