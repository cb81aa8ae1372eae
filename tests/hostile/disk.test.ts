/** What lies in a folder and is no file with text: none of it is opened, followed or waited for. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Workspace } from '../../src/workspace/workspace.ts';
import { SECRET } from './canary.ts';
import { writeFolder } from './write-folder.ts';

let root: string;
let content: string;
const servers: Server[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hostile-'));
  content = join(root, 'content');
  await writeFolder(content);
  await writeFile(join(root, 'secret.txt'), SECRET);
});

afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  await rm(root, { recursive: true, force: true });
});

const at = (path: string) => join(content, path);
const errorsOf = async (folder = content): Promise<string[]> => {
  const { issues } = await new Workspace(folder, join(root, 'cache')).state();
  expect(JSON.stringify(issues)).not.toContain(SECRET);
  return issues.filter(({ severity }) => severity === 'error').map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
};

const DISK: readonly (readonly [id: string, about: string, make: () => Promise<unknown>, error: string])[] = [
  ['A66a', 'a link to a file elsewhere', () => symlink(join(root, 'secret.txt'), at('terms/link.mdx')), 'file-unknown terms/link.mdx:1:1'],
  ['A66b', 'a link to a folder elsewhere', () => symlink('/etc', at('terms/etc')), 'file-unknown terms/etc:1:1'],
  ['A66c', 'a link in the place of a collection', () => symlink('/etc', at('pages')), 'file-unknown pages:1:1'],
  [
    'A66d',
    'a link in the place of a text',
    async () => {
      await rename(at('sources/herald-2024-05-16/text.txt'), join(root, 'text.txt'));
      await symlink(join(root, 'text.txt'), at('sources/herald-2024-05-16/text.txt'));
    },
    'file-unknown sources/herald-2024-05-16/text.txt:1:1',
  ],
  ['A67a', 'a link to itself', () => symlink(at('terms/loop.mdx'), at('terms/loop.mdx')), 'file-unknown terms/loop.mdx:1:1'],
  ['A67b', 'a link to what is around it', () => symlink('..', at('terms/up')), 'file-unknown terms/up:1:1'],
  ['A67c', 'a link to nothing', () => symlink('nothing', at('terms/none.mdx')), 'file-unknown terms/none.mdx:1:1'],
  [
    'A67d',
    'a pipe that nobody writes to',
    () => Promise.resolve(execFileSync('mkfifo', [at('terms/pipe.mdx')])),
    'file-unknown terms/pipe.mdx:1:1',
  ],
  [
    'A67e',
    'a socket',
    () =>
      new Promise<void>((resolve) => {
        servers.push(createServer().listen(at('terms/socket.mdx'), resolve));
      }),
    'file-unknown terms/socket.mdx:1:1',
  ],
  ['A67f', 'a device without an end', () => symlink('/dev/zero', at('terms/zero.mdx')), 'file-unknown terms/zero.mdx:1:1'],
  [
    'N46',
    'a name in Latin-1',
    () => writeFile(Buffer.concat([Buffer.from(`${at('terms')}/gr`), Buffer.from([0xfc]), Buffer.from('n.mdx')]), 'x'),
    'file-unknown terms/gr\ufffdn.mdx:1:1',
  ],
  [
    'N34x',
    'a folder by the name of a file',
    async () => {
      await mkdir(at('terms/x.mdx'));
      await writeFile(at('terms/x.mdx/y.mdx'), 'x');
    },
    'file-unknown terms/x.mdx/y.mdx:1:1',
  ],
  [
    'N47',
    'folders three hundred deep',
    async () => {
      await mkdir(at(`terms/${'a/'.repeat(300)}`), { recursive: true });
      await writeFile(at(`terms/${'a/'.repeat(300)}x.mdx`), 'x');
    },
    `file-unknown terms/${'a/'.repeat(300)}x.mdx:1:1`,
  ],
];

describe('names', () => {
  test.each(DISK)('%s: %s', async (_id, _about, make, error) => {
    await make();
    expect(await errorsOf()).toContain(error);
  });

  test('N34y: hidden files and empty folders are no part of a dossier', async () => {
    await writeFile(at('.DS_Store'), 'x');
    await mkdir(at('terms/.git'), { recursive: true });
    await writeFile(at('terms/.git/HEAD'), SECRET);
    expect(await errorsOf()).toEqual([]);
  });

  test('C3: of twenty thousand stray files the folder is named', async () => {
    await mkdir(at('stray'));
    for (let index = 0; index < 20_000; index++) await writeFile(at(`stray/${index}`), '');
    expect(await errorsOf()).toEqual(['file-unknown stray/0:1:1']);
  });
});

describe('settings', () => {
  test.each([
    ['N48', 'a file', () => Promise.resolve(at('dossier.yaml')), 'file-unknown .:1:1'],
    ['N49', 'nothing', () => Promise.resolve(join(root, 'nowhere')), 'file-unknown dossier.yaml:1:1'],
    [
      'N49',
      'an empty folder',
      async () => {
        await mkdir(join(root, 'empty'));
        return join(root, 'empty');
      },
      'file-unknown dossier.yaml:1:1',
    ],
    ['N49', 'a folder of the content', () => Promise.resolve(at('terms')), 'file-unknown dossier.yaml:1:1'],
    ['N50', 'the folder around the content', () => Promise.resolve(root), 'file-unknown dossier.yaml:1:1'],
  ] as const)('%s: CONTENT_DIR names %s', async (_id, _about, make, error) => {
    expect(await errorsOf(await make())).toContain(error);
  });
});
