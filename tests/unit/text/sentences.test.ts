import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../src/text/sentences.ts';
import { awkwardText } from '../../support/arbitraries.ts';

test.each([
  ['en', 'One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['en', 'Lt. Gen. Qassem Soleimani came. He left.', ['Lt. Gen. Qassem Soleimani came.', 'He left.']],
  ['en', 'The U.S. State Department spoke. J. Doe left.', ['The U.S. State Department spoke.', 'J. Doe left.']],
  ['en', '“Is it?” she asked. Yes.', ['“Is it?” she asked.', 'Yes.']],
  ['en', 'It cost 3.5 million. Mr. Smith paid.', ['It cost 3.5 million.', 'Mr. Smith paid.']],
  ['de', 'Am 5. Januar kam Dr. Weiß, z. B. mit Nr. 3. Dann ging er.', ['Am 5. Januar kam Dr. Weiß, z. B. mit Nr. 3. Dann ging er.']],
  ['de', 'Er kam am 5. Januar. Dann ging er.', ['Er kam am 5. Januar.', 'Dann ging er.']],
  ['ar', 'ذهب الرجل. هل عاد؟ نعم.', ['ذهب الرجل.', 'هل عاد؟', 'نعم.']],
  ['en', '  One.\n\n Two.  ', ['One.', 'Two.']],
  ['en', '', []],
])('%s: %s', (language, text, expected) => {
  expect(sentencesOf(text, language).map((sentence) => sentence.text)).toEqual(expected);
});

test('sentences are spans of the text and leave only white space out', () => {
  fc.assert(
    fc.property(awkwardText(), (text) => {
      let end = 0;
      for (const sentence of sentencesOf(text, 'en')) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(text.slice(end, sentence.start).trim()).toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('the sentence around a span', () => {
  const text = 'One here. Two here. Three.';
  expect(sentenceAround(text, 14, 18, 'en').text).toBe('Two here.');
  expect(sentenceAround(text, 4, 14, 'en').text).toBe('One here. Two here.');
  expect(sentenceAround(text, 14, 14, 'en').text).toBe('Two here.');
  expect(sentenceAround('', 0, 0, 'en').text).toBe('');
});

test('a long run of initials is one sentence, and is read to its end', () => {
  expect(sentencesOf('J. '.repeat(20_000), 'en')).toHaveLength(1);
});

test('what takes no room belongs to the sentence it follows', () => {
  const text = 'One here.  Two here. ';
  expect([0, 9, 10, 11, 12, 20, 21].map((at) => sentenceAround(text, at, at, 'en').text)).toEqual([
    'One here.',
    'One here.',
    'One here.',
    'One here.',
    'Two here.',
    'Two here.',
    'Two here.',
  ]);
});
