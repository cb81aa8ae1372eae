import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { onlyXmlCharacters, printXml } from '../../../src/exports/xml.ts';

test('characters that XML has no place for are left out, in texts and attributes', () => {
  const tree = x('a', { b: 'c\u0000\u000bd' }, [x('e', 'f\ufffe\ud800🏗\u0008g')]);
  expect(printXml(onlyXmlCharacters(tree))).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a b="cd"><e>f\ufffd🏗g</e></a>\n');
});

test('the end of a section of characters is a text like any other, for a strict parser too', () => {
  const printed = printXml(x('a', { b: ']]>' }, [x('e', 'f ]]> g')]));
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(printed).close();
  expect(texts).toContain('f ]]> g');
});
