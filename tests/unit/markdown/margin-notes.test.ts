import { expect, test } from 'vitest';
import { setMarginNotes } from '../../../src/markdown/margin-notes.ts';
import { setLinkElements } from '../../../src/markdown/link-elements.ts';
import { transform } from '../../support/markdown.ts';

test.each([
  ['each block stands in a row', 'One.\n\n- Two'],
  ['a note follows the block that marks it', 'One.[^b] Two.[^a]\n\nThree.[^c]\n\n[^a]: Note a.\n\n[^b]: Note b.\n\n[^c]: Note c.'],
  ['a note of several paragraphs keeps them', 'One.[^a]\n\n[^a]: First.\n\n    Second.'],
  ['a heading has a row only with a note', '# One\n\n## Two[^a]\n\n[^a]: Note.'],
  ['a note in a list belongs to the list', '- One\n- Two[^a]\n\n[^a]: Note.'],
  ['a note in a table belongs to the table', '| A |\n| - |\n| b[^a] |\n\n[^a]: Note.'],
  ['paragraphs of a background have rows of their own', '<Background>\nOne.[^a]\n\nTwo.\n</Background>\n\n[^a]: Note.'],
  ['a background on one line with its words', '<Background>One.</Background>'],
  ['a figure on one line with its caption', '<Figure of="accounts" item="claim:one">Who says what.</Figure>'],
  ['a background in one line', '<Background>\n  One.[^a]\n</Background>\n\n[^a]: Note.'],
  ['words in another language are no container', '<Lang code="de">\nZwei\n</Lang>\n\nThe <Lang code="de">Rat</Lang>.'],
  ['a mark without a note stays', 'One.[^x]'],
  ['a note without a mark is not shown', 'One.\n\n[^x]: Note.'],
  ['definitions of links leave nothing behind', '[one][a]\n\n[a]: https://a.example/'],
])('%s', (_, mdx) => {
  expect(`${mdx}\n\n=====\n\n${transform(mdx, setMarginNotes)}`).toMatchSnapshot();
});

test('letters go on behind z', () => {
  const numbers = Array.from({ length: 28 }, (_, index) => index);
  const mdx = [...numbers.map((number) => `T.[^n${number}]`), ...numbers.map((number) => `[^n${number}]: N.`)].join('\n\n');
  const letters = [...transform(mdx, setMarginNotes).matchAll(/<NoteMark letter="(\w+)"/g)].map(([, letter]) => letter);
  expect([letters[0], letters[25], letters[26], letters[27]]).toEqual(['a', 'z', 'aa', 'ab']);
});

test('links in notes are typed too', () => {
  expect(transform('One.[^a]\n\n[^a]: See [it](ref:x).', setMarginNotes, setLinkElements)).toContain(
    '<TypedLink from="chapter:the-closure" at="20">it</TypedLink>',
  );
});
