import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/publish/lock.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  path = join(folder, '.dist.lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** A process that lives until it is ended. */
function living() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  return { pid: child.pid ?? 0, end: () => (child.kill('SIGKILL'), once(child, 'exit')) };
}

const lockOf = (owner: object) => writeFile(path, JSON.stringify({ host: hostname(), began: '', ...owner }));

test('is let go again', async () => {
  const letGo = await takeLock(path);
  expect(await readdir(folder)).toEqual(['.dist.lock']);
  await letGo();
  expect(await readdir(folder)).toEqual([]);
});

test('of a process at work is respected, and the process is named', async () => {
  const { pid, end } = living();
  await lockOf({ pid });
  await expect(takeLock(path)).rejects.toThrow(`process ${pid} on ${hostname()}`);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid });
  await end();
});

test('tells since when it is held', async () => {
  await takeLock(path);
  const { since } = JSON.parse(await readFile(path, 'utf8')) as { since: string };
  expect(since).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
  await lockOf({ pid: 1, host: 'another', since });
  await expect(takeLock(path)).rejects.toThrow(`process 1 on another, since ${since}.`);
});

test('of a process that was killed is taken over', async () => {
  const { pid, end } = living();
  await lockOf({ pid });
  await end();
  await takeLock(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(await readdir(folder)).toEqual(['.dist.lock']);
});

test('of an earlier process with the same number is taken over', async () => {
  const { pid, end } = living();
  await lockOf({ pid, began: '1' });
  await takeLock(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
  await end();
});

test('of another machine is respected', async () => {
  await lockOf({ pid: 1, host: 'another' });
  await expect(takeLock(path)).rejects.toThrow('process 1 on another');
});

test('that is half written is taken over', async () => {
  await writeFile(path, '{"pid":');
  await takeLock(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
});

test('is taken over by one only, also when a take-over was killed', async () => {
  await lockOf({ pid: 0 });
  await writeFile(`${path}.turn`, '');
  await expect(takeLock(path)).rejects.toThrow('taking over');
  await utimes(`${path}.turn`, 1, 1);
  await takeLock(path);
  expect(await readdir(folder)).toEqual(['.dist.lock']);
});

test('of many who come at once one gets it', async () => {
  const { pid, end } = living();
  await end();
  await lockOf({ pid });
  const taken = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path)));
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
