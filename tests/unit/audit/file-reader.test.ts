import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileReader } from '../../../src/audit/file-reader.ts';

test('each file is read whole and alone, whatever was read before it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  try {
    const readFile = fileReader();
    // More than there is room for at first, then less, then nothing.
    const texts = ['short', 'long '.repeat(500_000), 'again short', ''];
    for (const [index, text] of texts.entries()) await writeFile(join(folder, String(index)), text);
    for (const [index, text] of texts.entries()) expect(readFile(join(folder, String(index))).toString() === text).toBe(true);
    expect(() => readFile(join(folder, 'none'))).toThrow('ENOENT');
  } finally {
    await rm(folder, { recursive: true });
  }
});
