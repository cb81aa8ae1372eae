import { expect, test } from 'vitest';
import { nearLimits } from '../../../src/audit/limits.ts';

const site = (count: number, size = 10) => new Map(Array.from({ length: count }, (_, index) => [`${index}.html`, size]));

test('a site of common size is warned of nothing', () => {
  expect(nearLimits(site(1_054))).toEqual([]);
  expect(nearLimits(site(17_999))).toEqual([]);
});

test('the number of files is told before it is too large', () => {
  expect(nearLimits(site(18_000))).toEqual(['The site has 18,000 files; Cloudflare Pages takes 20,000 at most.']);
});

test('the size is told before it is too large', () => {
  expect(nearLimits(site(100, 8_990_000))).toEqual([]);
  expect(nearLimits(site(100, 9_100_000))).toEqual(['The site has 0.91 GB; GitHub Pages takes 1 GB at most.']);
});

test('a large file is named', () => {
  expect(nearLimits(new Map([['dossier.json', 24 * 2 ** 20]]))).toEqual([
    'dossier.json has 24.0 MiB; Cloudflare Pages takes 25 MiB a file at most.',
  ]);
});
