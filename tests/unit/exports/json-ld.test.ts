import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printJsonLd } from '../../../src/exports/json-ld.ts';

const graph = (name: string) => ({ '@context': 'https://schema.org' as const, '@graph': [{ '@type': 'Person' as const, name }] });

test('no text can end the element it is printed in', () => {
  expect(printJsonLd(graph('</script><script>alert(1)</script><!--'))).not.toContain('<');
});

test('whatever the text, it holds no <, is JSON, and says the same', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom('<', '/', '>', '"', '\\', '\u2028', '\u2029', '&', '</script>'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  });
  fc.assert(
    fc.property(hostile, (name) => {
      const printed = printJsonLd(graph(name));
      expect(printed).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(printed)).toEqual(graph(name));
    }),
  );
});
