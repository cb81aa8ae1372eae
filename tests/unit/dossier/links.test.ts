import { expect, test } from 'vitest';
import { quotationsInLink, resolveSourceLink } from '../../../src/dossier/links.ts';
import { prepareSource } from '../../../src/dossier/source-text.ts';
import { readTypedLink } from '../../../src/markdown/typed-link.ts';

const SOURCE = prepareSource('s', 'One winter.\n\nTwo winters, “a quiet winter”.\n\nOne spring.', { paragraphs: 'blank-line' });

const resolve = (text: string, address: string) => resolveSourceLink({ text, address: readTypedLink(address) }, SOURCE);

test.each([
  ['the source', 'source:s', { type: 'source' }],
  ['paragraph two', 'source:s#p2', { type: 'paragraph', number: 2 }],
  ['', 'source:s#p3', { type: 'paragraph', number: 3 }],
  ['no such', 'source:s#p4', { type: 'no-paragraph' }],
  ['no such', 'source:s#p0', { type: 'no-paragraph' }],
  ['no such', 'source:s#p02', { type: 'no-paragraph' }],
  ['no such', 'source:s#two', { type: 'no-paragraph' }],
  ['no such', 'source:s#', { type: 'no-paragraph' }],
  ['“One winter”', 'source:s', { type: 'quotation', words: 'One winter', match: { type: 'found', start: 0, end: 10 } }],
  ['he wrote "a quiet winter,"', 'source:s', { type: 'quotation', match: { type: 'found' } }],
  ['“One”', 'source:s', { type: 'quotation', match: { type: 'ambiguous' } }],
  ['“One”', 'source:s#p3', { type: 'quotation', match: { type: 'found', start: 45 } }],
  ['“One”', 'source:s#p2', { type: 'quotation', match: { type: 'missing' } }],
  ['“winter. Two winters”', 'source:s#p1', { type: 'quotation', match: { type: 'found' } }],
  ['“a loud winter”', 'source:s', { type: 'quotation', match: { type: 'missing' } }],
  ['One winter', 'source:s', { type: 'source' }],
  ['‘One winter’', 'source:s', { type: 'quotation', words: 'One winter', match: { type: 'found' } }],
])('[%s](%s)', (text, address, expected) => {
  expect(resolve(text, address)).toMatchObject(expected);
});

test('every quotation of a link is looked for', () => {
  const link = { text: '“One winter” and “two summers”', address: readTypedLink('source:s') };
  expect(quotationsInLink(link, SOURCE)).toMatchObject([
    { words: 'One winter', start: 1, match: { type: 'found' } },
    { words: 'two summers', start: 18, match: { type: 'missing' } },
  ]);
});
