/** Every case that the threat model names is there. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const CASE = /`(?<file>tests\/[\w/.-]+\.ts)(?:#(?<id>\w+))?`/g;

const named = Array.from(
  (await readFile('docs/security.md', 'utf8')).matchAll(CASE),
  ({ groups = {} }) => [groups['file'] ?? '', groups['id'] ?? ''] as const,
);

test('the threat model names cases', () => {
  expect(named.length).toBeGreaterThan(30);
});

test.each(named)('%s has %s', async (file, id) => {
  const text = await readFile(file, 'utf8');
  // In a row, in the title of a test, or among several in one.
  expect(text).toMatch(new RegExp(`(?<=['"\`]|, )${id}(?=['":,])`));
});
