/** No room, no permission, another disk, caches that are broken or not ours. */
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OBEDIENT, WITHOUT_NETWORK, withDisk } from './able.ts';
import { prepare, reset, run, STACK, stateOf, type Published } from './sites.ts';

let site: Published;
beforeAll(async () => {
  site = await prepare();
});
beforeEach(() => reset(site));
afterAll(() => rm(site.folder, { recursive: true, force: true }));

describe('disk', () => {
  test('B3a: no room for a file of a hundred kilobytes', async () => {
    const { code, output } = await run(site, {}, { before: ['bash', '-c', 'trap \'\' XFSZ; ulimit -f 100; exec "$@"', 'bash'] }).result;
    expect(code).toBe(1);
    expect(output).toMatch(/EFBIG|too large/i);
    expect(await stateOf(site)).toBe('old');
  });

  test('B3b, B4: no room where the site is published, on a disk of its own', async () => {
    const out = join(site.folder, 'disk');
    await mkdir(out, { recursive: true });
    const before = withDisk(out, 200);
    // Without leave to mount a disk, one that no file fits on.
    const { code, output } = before
      ? await run({ ...site, out: join(out, 'site') }, {}, { before }).result
      : await run(site, {}, { before: ['bash', '-c', 'trap \'\' XFSZ; ulimit -f 20; exec "$@"', 'bash'] }).result;
    expect([code, output]).toEqual([1, expect.stringMatching(/ENOSPC|EFBIG|too large/i)]);
    expect(await stateOf(site)).toBe('old');
  });

  test('B15a: content, caches and all that lies around them can only be read', async () => {
    const folders = [
      '',
      ...(await readdir(site.content, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(site.content.length)),
    ];
    await rm(site.cache, { recursive: true, force: true });
    await mkdir(site.cache);
    const locked = [...folders.map((folder) => join(site.content, folder)), site.cache];
    for (const folder of locked) await chmod(folder, 0o555);
    try {
      const { code, output } = await run(site, {}, { before: OBEDIENT }).result;
      expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
      expect(await stateOf(site)).toBe('new');
    } finally {
      for (const folder of locked) await chmod(folder, 0o755);
    }
  });

  test('B15b: nothing can be written where the site is published', async () => {
    await chmod(join(site.out, '..'), 0o555);
    try {
      const { code, output } = await run(site, {}, { before: OBEDIENT }).result;
      expect([code, output]).toEqual([1, expect.stringMatching(/^Nothing can be written beside /)]);
      expect(output).not.toMatch(STACK);
    } finally {
      await chmod(join(site.out, '..'), 0o755);
    }
    expect(await stateOf(site)).toBe('old');
  });

  test('B16: a file and a folder that may not be read', async () => {
    const [file, folder] = [join(site.content, 'chapters/01-the-closure.mdx'), join(site.content, 'sources')];
    await chmod(file, 0);
    await chmod(folder, 0);
    try {
      const { code, output } = await run(site, {}, { before: OBEDIENT }).result;
      expect(code).toBe(1);
      expect(output).toMatch(/chapters\/01-the-closure\.mdx:1:1 error file-unknown/);
      expect(output).toMatch(/sources:1:1 error file-unknown/);
      expect(output).toContain('EACCES');
      expect(output).not.toMatch(STACK);
    } finally {
      await chmod(folder, 0o755);
    }
    expect(await stateOf(site)).toBe('old');
  });

  test('N59: a mount point as the published folder is refused before anything is done', async () => {
    const out = join(site.folder, 'mounted');
    await mkdir(out, { recursive: true });
    const before = withDisk(out, 50_000);
    const { code, output } = before ? await run({ ...site, out }, {}, { before }).result : await run({ ...site, out: '/proc' }).result;
    expect([code, output]).toEqual([1, expect.stringMatching(/a disk or a folder is mounted|did not make/)]);
    expect(output).not.toMatch(STACK);
  });

  test('N58: a published folder on another disk', async () => {
    const disk = join(site.folder, 'elsewhere');
    await mkdir(disk, { recursive: true });
    const before = withDisk(disk, 50_000);
    const copy = join(site.folder, 'copy');
    await rm(copy, { recursive: true, force: true });
    // The disk is gone with the build, so what was published there is copied before.
    const keeping = before && [
      ...before.slice(0, 4),
      before[4]?.replace('exec "$@"', `"$@" && cp -a '${disk}/site' '${copy}'`) ?? '',
      'sh',
    ];
    const target = keeping ? { ...site, out: join(disk, 'site') } : site;
    const { code, output } = await run(target, {}, keeping ? { before: keeping } : {}).result;
    expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
    expect(await stateOf(keeping ? { ...site, out: copy } : site)).toBe('new');
  });

  test('B11, B13: every cache is broken, of somebody else, or no file at all: the same site is made', async () => {
    await cp(site.out, join(site.folder, 'kept'), { recursive: true });
    const files = (await readdir(site.cache, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    // The texts as received, what was parsed, pictures and citations, what was published, and how it was made.
    expect(new Set(files.map((file) => file.slice(site.cache.length + 1).split('/')[0]))).toEqual(
      new Set(['cards', 'citations', 'files', 'pages', 'parsed', 'published', 'received', 'share-images']),
    );
    for (const [index, file] of files.entries()) {
      const bytes = await readFile(file);
      const other = files[(index + 1) % files.length] ?? file;
      await BREAKS[index % BREAKS.length]?.(file, bytes, await readFile(other).catch(() => Buffer.alloc(0)));
    }
    const { code, output } = await run(site).result;
    expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
    expect(await stateOf(site)).toBe('new');
    await rm(site.cache, { recursive: true });
  });

  test('B9, B14, B18, B19: no network, another day, zone and language, no other program, and little memory: the same bytes', async () => {
    await rm(site.cache, { recursive: true, force: true });
    await writeFile(site.cache, 'A file in the place of the caches.');
    const env = {
      NODE_OPTIONS: `--import=${join(process.cwd(), 'tests/faults/deny-network.mjs')} --max-old-space-size=160`,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    };
    const { code, output } = await run(site, env, { before: WITHOUT_NETWORK }).result;
    expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
    expect(await stateOf(site)).toBe('new');
    await rm(site.cache);
  });
});

/** What can have become of a file in a cache. */
const BREAKS: readonly ((file: string, bytes: Buffer, others: Buffer) => Promise<unknown>)[] = [
  (file, bytes) => writeFile(file, bytes.subarray(0, bytes.length >> 1)),
  (file, bytes) => writeFile(file, bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1)),
  (file) => writeFile(file, ''),
  (file, _bytes, others) => writeFile(file, others),
  (file, bytes) => writeFile(file, Buffer.concat([bytes, bytes])),
  async (file) => {
    await rm(file);
    await mkdir(file);
  },
];
