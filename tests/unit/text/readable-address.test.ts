/** Addresses as people read them. */
import { expect, test } from 'vitest';
import { readableAddress } from '../../../src/text/readable-address.ts';

test.each([
  ['https://example.org/%D8%B9%D8%B5%D8%A7%D8%A6%D8%A8-2020/', 'https://example.org/عصائب-2020/'],
  ['https://example.org/caf%c3%a9?q=%C3%BC', 'https://example.org/café?q=ü'],
  ['https://example.org/a%20b%2Fc%3F', 'https://example.org/a%20b%2Fc%3F'],
  ['https://example.org/%E2%80%AEtxt', 'https://example.org/%E2%80%AEtxt'],
  ['https://example.org/%D8', 'https://example.org/%D8'],
  ['https://%D0%B0pple.example/x', 'https://%D0%B0pple.example/x'],
  ['https://example.org/%CC%B8admin', 'https://example.org/%CC%B8admin'],
  ['https://example.org/%E3%85%A4', 'https://example.org/%E3%85%A4'],
  ['https://example.org/%C3%BC#:~:text=%C3%BC', 'https://example.org/ü#:~:text=%C3%BC'],
  ['https://example.org/%D8%B9%E2%80%8D%D8%B5', 'https://example.org/%D8%B9%E2%80%8D%D8%B5'],
])('%s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
  expect(new URL(readable).href).toBe(new URL(address).href.replace(/%c3%a9/, '%C3%A9'));
});
