import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { onlyXmlCharacters, printXml } from '../../../src/exports/xml.ts';

test('characters that XML has no place for are left out, in texts and attributes', () => {
  const tree = x('a', { b: 'c\u0000\u000bd' }, [x('e', 'f\ufffe\ud800🏗\u0008g')]);
  expect(printXml(onlyXmlCharacters(tree))).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a b="cd"><e>f\ufffd🏗g</e></a>\n');
});
