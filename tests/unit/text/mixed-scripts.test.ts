import { describe, expect, test } from 'vitest';
import { mixedWordsIn } from '../../../src/text/mixed-scripts.ts';

const told = (text: string) => mixedWordsIn(text).map(({ word, start, instead }) => [word, start, instead]);

describe('a letter for one that looks like it', () => {
  test.each([
    ['a Cyrillic а in a Latin name', 'Hi, Lindqv\u0456st.', ['Lindqv\u0456st', 10, 'Lindqvist']],
    ['a Cyrillic capital at the beginning', '\u041eslo', ['\u041eslo', 0, 'Oslo']],
    ['a Cyrillic capital І for a Latin I', '\u0406nter', ['\u0406nter', 0, 'Inter']],
    ['most letters of it', '\u0440\u0430\u0443\u0440al', ['\u0440\u0430\u0443\u0440al', 0, 'paypal']],
    ['a Greek omicron', 'G\u03bfogle', ['G\u03bfogle', 1, 'Google']],
    ['a Greek omicron at the end', 'Torin\u03bf', ['Torin\u03bf', 5, 'Torino']],
    ['a Greek capital', '\u0391pple', ['\u0391pple', 0, 'Apple']],
    ['a Greek small letter within', 'p\u03b1ypal', ['p\u03b1ypal', 1, 'paypal']],
    ['an Armenian letter', 'm\u0585on', ['m\u0585on', 1, 'moon']],
    ['a Cherokee letter', '\u13aapple', ['\u13aapple', 0, 'Apple']],
    ['a letter for formulas', 'tapi\u{1d5cb}', ['tapi\u{1d5cb}', 4, 'tapir']],
    [
      'a whole word of them',
      '\u{1d413}\u{1d41a}\u{1d429}\u{1d422}\u{1d42b}',
      ['\u{1d413}\u{1d41a}\u{1d429}\u{1d422}\u{1d42b}', 0, 'Tapir'],
    ],
    ['a wide letter', 'p\uff41ypal', ['p\uff41ypal', 1, 'paypal']],
    ['a letter with a mark', 'No\u0451l', ['No\u0451l', 2, 'Noël']],
    [
      'a Latin letter in a Cyrillic word',
      'Ca\u0448\u0430\u0448\u0430',
      ['Ca\u0448\u0430\u0448\u0430', 0, '\u0421\u0430\u0448\u0430\u0448\u0430'],
    ],
    ['a Latin C in Саша', 'C\u0430\u0448\u0430', ['C\u0430\u0448\u0430', 0, '\u0421\u0430\u0448\u0430']],
    ['a Latin capital in СССР', '\u0421C\u0421\u0420', ['\u0421C\u0421\u0420', 1, '\u0421\u0421\u0421\u0420']],
    ['a Latin o in Λόγος', '\u039b\u03cc\u03b3o\u03c2', ['\u039b\u03cc\u03b3o\u03c2', 3, '\u039b\u03cc\u03b3\u03bf\u03c2']],
    ['a name in an address', 'https://\u0430pple.example/', ['\u0430pple', 8, 'apple']],
  ] as const)('%s', (_about, text, expected) => {
    const found = mixedWordsIn(text);
    expect(told(text)).toEqual([expected]);
    for (const { lookalikes, word } of found) expect(lookalikes.every(({ letter, at }) => word.startsWith(letter, at))).toBe(true);
  });

  test('says which letters, and of what script', () => {
    const [mixed] = mixedWordsIn('\u0421\u043eral');
    expect(mixed?.lookalikes.map(({ letter, script, host, instead }) => [letter, script, host, instead])).toEqual([
      ['\u0421', 'Cyrillic', 'Latin', 'C'],
      ['\u043e', 'Cyrillic', 'Latin', 'o'],
    ]);
  });
});

test('a word of a hundred thousand letters takes no time', () => {
  const before = performance.now();
  expect(mixedWordsIn('a\u0430'.repeat(50_000))).toHaveLength(1);
  expect(mixedWordsIn('z\u0436'.repeat(50_000))).toHaveLength(0);
  expect(performance.now() - before).toBeLessThan(5_000);
});

describe('no false alarm', () => {
  test.each([
    'Ford, façade, Łódź, Ðoković, Straße, İstanbul, ışık, Waſſer, Ångström, Mᵐᵉ, 1ª, ﬁn, Tiếng Việt',
    'Саша, Москва, Київ, Љубљана, Ёлка, СССР, Алматы, Қазақстан, Өскемен, Сосо',
    'Αθήνα, Λόγος, ΑΕΚ, Όχι, ΟΗΕ, ῥυθμός',
    'Երևան, Հայաստան',
    'قال في 2019 إن NATO و«Reuters» هنا، قنطرة',
    'הודעה של ה-DNA, וDNA, הNATO',
    '東京タワー, 卡拉OK, Tシャツ, PC방, ＮＨＫ, A型, 서울',
    'เมืองไทย, हिन्दी, தமிழ், አማርኛ, ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ, ꓡꓲ-ꓢꓴ',
    '5 µm, 5 μm, 3 kΩ, 3 kΩ, 5 Ωm, 10 Å, 300 K, mK, 2 mℓ, 20 °C, ΔT, ΔHo, πr, hν, ρgh, λmax, dφ, sinθ',
    'TNFα, IFNγ, NF-κB, β-carotene, αβ, γδ, χ2, TGFβ, PGC1α, H₂O',
    '𝑥, 𝑎𝑏, 𝐹 = 𝑚𝑎, 𝑝𝑉 = 𝑛𝑅𝑇, ℝ, ℎ',
    'Dalek-Саша, e-мейл, VIP-зал, Саша Smith, iPhone’ом, Mac’а',
    'SMSка, PDFка, USBшник, COVIDа, iКупон, eДневник',
    'KoЯn, Яndex, ж/d',
    'А. Smith, О’Brien',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
    expect(told(text.normalize('NFD'))).toEqual([]);
  });
});
