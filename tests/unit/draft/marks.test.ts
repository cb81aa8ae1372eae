/** What stands in quotation marks, as newspapers set them and as they forget to. */
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/draft/article-text.ts';
import { piecesIn } from '../../../src/draft/quotes/marks.ts';

const inMarks = (text: string): string[] =>
  piecesIn(text, readArticle(text).paragraphs).map(({ start, end, goesOn }) => text.slice(start, end) + (goesOn ? ' →' : ''));

test.each<[name: string, text: string, ...pieces: string[]]>([
  ['curly', '“We go,” he said. “We stay.”', 'We go,', 'We stay.'],
  ['straight', '"We go," he said. "We stay."', 'We go,', 'We stay.'],
  ['straight and curly in one pair', '"We go,” he said. "We stay.”', 'We go,', 'We stay.'],
  ['single, with apostrophes', "'It's the players' bus,' he said. 'We don't know.'", "It's the players' bus,", "We don't know."],
  ['single and curly', '‘The lads’ bus was late’, he said of the ’90s.', 'The lads’ bus was late'],
  ['pairs of single marks for double ones', "''We go,'' he said.", 'We go,'],
  ['«» and „“ and »«', '« Bonjour », he said. „Gut“, she said. »So«, it was.', 'Bonjour', 'Gut', 'So'],
  ['one in another', '“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,'],
  ['one in another of the same kind', '“He told me “no” and left,” she said. “Fine.”', 'He told me “no” and left,', 'Fine.'],
  ['over several paragraphs', '“One.\n\n“Two,” he said.', 'One. →', 'Two,'],
  ['no closing mark', '"We are ready, he said. "It is time."', 'We are ready,', 'It is time.'],
  ['no opening mark', 'We go,” he said. “Then we stop.”', 'We go,', 'Then we stop.'],
  ['inches and feet', 'The 55" screen is "huge".', 'huge'],
  ['apostrophes alone', "The players' bus, the '90s and rock 'n' roll."],
])('%s', (_, text, ...pieces) => {
  expect(inMarks(text)).toEqual(pieces);
});

test('a wrapped text has its paragraphs at blank lines only', () => {
  const text = `“It is a long line that a program for mail has broken off here\nand that goes on in the next one,” he said.`;
  expect(inMarks(text)).toEqual([text.slice(1, text.indexOf('”'))]);
});
