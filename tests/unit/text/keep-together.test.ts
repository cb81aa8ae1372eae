import { expect, test } from 'vitest';
import { keepTogether } from '../../../src/text/keep-together.ts';

/** Names that stay whole in brackets, a no-break space as `~`. */
const shown = (text: string): string =>
  keepTogether(text)
    .map((part) => (part.isWhole ? `[${part.text}]` : part.text))
    .join('')
    .replaceAll('\u00a0', '~');

test.each([
  ['On 5 January 2020', 'On 5~January 2020'],
  ['Am 5. Mai', 'Am 5.~Mai'],
  ['30 soldiers and 176 people', '30~soldiers and 176 people'],
  ['by 1.5 million', 'by 1.5~million'],
  ['2,3 Millionen Euro', '2,3~Millionen Euro'],
  ['Abu Mahdi al-Muhandis, killed', 'Abu Mahdi [al-Muhandis], killed'],
  ['Asa’ib Ahl al-Haq’s men', 'Asa’ib Ahl [al-Haq’s] men'],
  ['al-Asad', '[al-Asad]'],
  ['the US-led forces, Abdul-Mahdi’s', 'the [US-led] forces, [Abdul-Mahdi’s]'],
  ['في 5 يناير', 'في 5~يناير'],
])('“%s” is “%s”', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each(['in 2020 the', 'well-known and anti-American groups, state-of-the-art', 'pages 12–15 say', ''])(
  '“%s” stays as it is',
  (text) => {
    expect(shown(text)).toBe(text);
  },
);
