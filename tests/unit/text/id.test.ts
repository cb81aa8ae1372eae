import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_PATTERN, toId } from '../../../src/text/id.ts';

test.each([
  ['Adel Abdul-Mahdi', 'adel-abdul-mahdi'],
  ['  Asa’ib Ahl al-Haq!', 'asa-ib-ahl-al-haq'],
  ['Ünïversität_2', 'universitat-2'],
  ['مقتدى', ''],
  ['../../etc/passwd', 'etc-passwd'],
])('%s becomes %s', (written, expected) => {
  expect(toId(written)).toBe(expected);
});

test('whatever is written becomes an id or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      const id = toId(written);
      expect(id === '' || ID_PATTERN.test(id)).toBe(true);
      expect(toId(id)).toBe(id);
    }),
  );
});

test.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'ä', 'a/b', '..', 'a\n'])('%j is no id', (written) => {
  expect(ID_PATTERN.test(written)).toBe(false);
});
