import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentColours, contrastOf, nearestReadable, READABLE } from '../../../src/colour/accent.ts';
import { SURFACES } from '../../../src/colour/surfaces.ts';

test('knows the surfaces of the style sheet', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  const { light, dark } = SURFACES;
  expect(tokens).toContain(`--paper: light-dark(${light.page}, ${dark.page});`);
  expect(tokens).toContain(`--wash: light-dark(${light.highlight}, ${dark.highlight});`);
});

test('measures contrast as WCAG does, on the surface where it is least', () => {
  expect(contrastOf('#000000', 'light')).toBeCloseTo(16.98, 2);
  expect(contrastOf('#a5211b', 'light')).toBeGreaterThan(READABLE);
  expect(contrastOf('#3fa7d6', 'light')).toBeLessThan(READABLE);
});

test.each([
  ['#a5211b', 'light', '#a5211b'],
  ['#f28b7c', 'dark', '#f28b7c'],
] as const)('leaves %s as it is on a %s page', (colour, scheme, same) => {
  expect(nearestReadable(colour, scheme)).toBe(same);
});

test('finds a colour that can be read for any, whatever the page', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (given, scheme) => {
      const found = nearestReadable(given, scheme);
      expect(found).toMatch(/^#[\da-f]{6}$/);
      expect(contrastOf(found, scheme)).toBeGreaterThanOrEqual(READABLE);
    }),
  );
});

test('makes the dark accent and what is highlighted of one colour', () => {
  const { light, dark } = accentColours('#0b5d8a');
  expect(light.accent).toBe('#0b5d8a');
  expect(contrastOf(dark.accent, 'dark')).toBeGreaterThanOrEqual(READABLE);
  expect(accentColours('#a5211b').light.highlight).not.toBe(light.highlight);
  expect(accentColours('#0b5d8a', '#ffffff').dark.accent).toBe('#ffffff');
});
