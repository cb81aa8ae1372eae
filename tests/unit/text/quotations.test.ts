import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../../src/text/quotations.ts';

const words = (text: string) => quotationsIn(text).map((quotation) => quotation.words);

describe('quotation marks', () => {
  test.each([
    ['curly', 'He said “one two” and “three”.', ['one two', 'three']],
    ['straight', 'He said "one two" and "three".', ['one two', 'three']],
    ['German', 'Er sagte „eins zwei“ und »drei«.', ['eins zwei', 'drei']],
    ['French, with blanks', 'Il dit « un deux ».', ['un deux']],
    ['Swedish', 'Han sa ”ett två”.', ['ett två']],
    ['Polish', 'Powiedział „raz dwa”.', ['raz dwa']],
    ['Japanese', '彼は「一二」と言った。', ['一二']],
    ['nested, the outermost', 'He said “one “two” three”.', ['one “two” three']],
    ['straight ones with curly ones inside', 'He said "one “two” three".', ['one “two” three']],
    ['over a line end', 'He said "one\ntwo".', ['one\ntwo']],
    ['empty', 'Nothing “” or "  ".', []],
    ['around a comma', '“One,” he said, “two.”', ['One', 'two']],
    ['single', 'He said ‘one two’ and ‘three’.', ['one two', 'three']],
    ['single and straight', "'One two,' he said.", ['One two']],
    ['single, German', 'Er sagte ‚eins zwei‘ und ›drei‹, ‹vier›.', ['eins zwei', 'vier']],
    ['single with an apostrophe', '‘It’s the traders’ plan,’ he said.', ['It’s the traders’ plan']],
    ['single after a possessive', 'He calls the ‘rulers’ wrong and ‘mad’.', ['rulers', 'mad']],
    ['double inside single', '‘He called it “great” today,’ she said.', ['He called it “great” today']],
    ['single inside double', '“He called it ‘great’ today,” she said.', ['He called it ‘great’ today']],
    ['curly, closed by a straight one', 'Er sagte „eins zwei" und dann „drei“.', ['eins zwei', 'drei']],
    ['curly, with straight ones inside', 'He said “one "two" three”.', ['one "two" three']],
    ['around a question mark', '“One?” he said.', ['One?']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('marks that are no quotation', () => {
  test.each([
    ['apostrophes', "the town's bridge, the traders’ ferry, the ’90s"],
    ['apostrophes at the beginning and the end', "in the '90s the traders' ferry; 'tis the owners' plan"],
    ['the sign for ayin', 'Shaykh ‘Abd al-Rahman and Asa’ib'],
    ['feet', '5\' 12" wide'],
    ['inches', 'a 12" pipe'],
    ['a stray closing mark', 'a quiet winter” is ahead'],
    ['a prime', 'at 5′ 12″ north'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });
});

test('a quotation that is never closed goes on to the end', () => {
  expect(words('He said “one. Two')).toEqual(['one. Two']);
  expect(words('He said "one. Two')).toEqual(['one. Two']);
  expect(words('He said “a 6" pipe. Two')).toEqual(['a 6" pipe. Two']);
  expect(words('He said “one "two. Three')).toEqual(['one "two. Three']);
});

test('spans enclose the words without the marks', () => {
  const text = 'Il dit « un, » et “deux.”';
  expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['un,', 'deux.']);
});

test('thousands of marks are read to their end', () => {
  for (const marks of ['“', '”', '5" »', '"', '« »', '„“'])
    expect(quotationsIn(`${marks.repeat(20_000)} “so”`).length).toBeLessThan(20_001);
});
