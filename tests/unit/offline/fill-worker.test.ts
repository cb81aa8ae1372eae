import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fillWorker } from '../../../src/offline/fill-worker.ts';

const SCRIPT = 'start(self.__SOURCEBOUND_KEPT__, self.__SOURCEBOUND_ELSEWHERE__)';

test('the lists stand in the worker, whatever is in them', () => {
  expect(fillWorker(SCRIPT, [['a/', "$&'"]], ['ar/'])).toMatch(/\nstart\(\[\["a\/","\$&'"\]\], \["ar\/"\]\)$/);
});

test.each(['start()', 'start(self.__SOURCEBOUND_KEPT__)'])('a worker without a place for them is none: %s', (script) => {
  expect(() => fillWorker(script, [], [])).toThrow('no place for a list');
});

test('the licence of what it holds is published with it', async () => {
  const wordsOf = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
  const licence = await readFile('node_modules/workbox-precaching/LICENSE', 'utf8');
  expect(wordsOf(fillWorker(SCRIPT, [], []))).toContain(wordsOf(licence));
});
