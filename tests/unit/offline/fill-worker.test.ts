import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fillWorker } from '../../../src/offline/fill-worker.ts';

test('the list of files stands in the worker, whatever is in it', () => {
  expect(fillWorker('start(self.__SOURCEBOUND_KEPT__)', [['a/', "$&'"]])).toMatch(/\nstart\(\[\["a\/","\$&'"\]\]\)$/);
});

test('a worker without a place for it is none', () => {
  expect(() => fillWorker('start()', [])).toThrow('no place for the list');
});

test('the licence of what it holds is published with it', async () => {
  const wordsOf = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
  const licence = await readFile('node_modules/workbox-precaching/LICENSE', 'utf8');
  expect(wordsOf(fillWorker('self.__SOURCEBOUND_KEPT__', []))).toContain(wordsOf(licence));
});
