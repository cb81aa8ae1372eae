import { expect, test } from 'vitest';
import { prepareSource } from '../../../src/dossier/source-text.ts';
import { speechIn } from '../../../src/dossier/speech.ts';

const speech = (text: string) =>
  speechIn(prepareSource('a', text, { paragraphs: 'blank-line' })).map(({ start, end }) => text.slice(start, end));

test.each([
  ['interrupted', '“We never,” he said, “saw it.”', ['We never,', 'saw it.']],
  ['single marks', '‘We never,’ he said, ‘saw it.’', ['We never,', 'saw it.']],
  ['mixed marks', '"We never saw it,” he said.', ['We never saw it,']],
  ['over several paragraphs', '“One.\n\n“Two,” he said.', ['One.', 'Two,']],
  ['over several paragraphs in single marks', '‘One.\n\n‘Two,’ he said.', ['One.', 'Two,']],
  ['behind a dash', '— Да, — сказал он.\n\nОн ушёл.', ['— Да, — сказал он.']],
  ['none', 'The traders’ ferry is dear.', []],
])('%s', (_, text, expected) => {
  expect(speech(text)).toEqual(expected);
});
