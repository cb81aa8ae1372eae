import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mojibakeIn } from '../../../src/text/mojibake.ts';

/** What a program makes of a text in UTF-8 that it takes for windows-1252. */
const garbled = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test.each(['Müller', 'it’s', '“fine”', 'yes…', 'café', 'قال', 'الرئيس', 'Москва', 'Αθήνα', 'שלום', '°C', '£20', 'Łódź', 'naïve'])(
  '%s is found again',
  (word) => {
    const text = `One (${garbled(word)}), two.`;
    expect(mojibakeIn(text)).toEqual([{ word: garbled(word), start: text.indexOf(garbled(word)), meant: word }]);
  },
);

test('a closing mark whose last byte was lost is one', () => {
  expect(mojibakeIn('â€œquietâ€ now').map(({ meant }) => meant)).toEqual(['“quiet”']);
});

test.each([
  '«CAFÉ»',
  'AMANHÔ',
  '“AMANHÔ',
  'IRMÃ…',
  'Ø 5 mm',
  'Årsta',
  'ÅØÆ',
  'São Paulo',
  '3 × “two”',
  'Ð Ñ',
  'Ó»',
  'Â, Â.',
  'â',
  'Müller',
  'الرئيس',
])('%s is no such text', (text) => {
  expect(mojibakeIn(text)).toEqual([]);
});

test('every letter of Latin-1 that was garbled but those that look like a capital before a quotation mark, a dash or a blank is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0xa1, max: 0xff }), (code) => {
      const letter = String.fromCharCode(code);
      const isLikeText = /[\u00a0«»‘’‚“”„†‡ˆ˜‹›–—…•€™š›ŠŽŒƒ‰]$/.test(garbled(letter));
      expect([letter, mojibakeIn(garbled(letter)).length]).toEqual([letter, isLikeText ? 0 : 1]);
    }),
  );
});
