/** Other ways to write a name. */
import { describe, expect, test } from 'vitest';
import { arabicWordForms, nameForms, spellings } from '../../../src/search/name-forms.ts';

const forms = (...names: string[]) => nameForms(names.map((text) => ({ text })));

describe('nameForms', () => {
  test.each([
    ['the article as it is spoken and as it is written elsewhere', ['Muqtada al-Sadr'], ['as-sadr', 'el-sadr', 'ul-sadr']],
    ['the article before two letters that are one sound', ['Hashd al-Shaabi'], ['ash-shaabi']],
    ['hamza between vowels', ["Asa'ib"], ['asaeb']],
    ['hamza between vowels, with a curly apostrophe', ['Kata’ib'], ['kataeb']],
    ['ayn before a consonant', ["Hashd al-Sha'bi"], ['shaabi']],
    ['a helping vowel', ['Hashd al-Shaabi'], ['hashed']],
    ['a long u', ['Sairoon', 'سائرون'], ['sairoun', 'sairun']],
    ['Arabic without the article', ['الصدر'], ['صدر']],
    ['ta marbuta as ha, and back', ['هيئة'], ['هيئه']],
    ['alif maqsura as ya, and back', ['مقتدى'], ['مقتدي']],
    ['Persian letters as Arabic ones', ['سلیمانی'], ['سليماني']],
    ['letters without a plain base', ['Jörg Strauß'], ['joerg', 'strauss']],
    ['ligatures', ['Oﬃce'], ['office']],
  ])('%s', (_, names, expected) => {
    expect(forms(...names)).toEqual(expect.arrayContaining(expected));
  });

  test('cuts no letter in two', () => {
    expect(forms("a'b ea𝔘", 'ea𝔘').every((form) => form.isWellFormed())).toBe(true);
  });

  test('leaves names of other languages alone', () => {
    expect(forms('Mike Pompeo', 'Michael R. Pompeo')).toEqual([]);
    expect(forms('Operation Inherent Resolve')).toEqual([]);
    expect(forms('Iraqi prime minister’s office')).toEqual([]);
  });

  test('gives no form that the names have themselves, and none twice', () => {
    const found = forms('Hashd', 'Hashed', 'al-Hashd');
    expect(found).not.toContain('hashed');
    expect(new Set(found).size).toBe(found.length);
  });

  test('writes umlauts in German for what is written out', () => {
    expect(nameForms([{ text: 'Mueller', lang: 'de' }])).toEqual(['muller']);
    expect(nameForms([{ text: 'Mueller' }])).toEqual([]);
  });
});

describe('spellings', () => {
  test('gives the plain spelling of words that have one, and nothing of the others', () => {
    expect(spellings('Die Straße über die Brücke')).toEqual(['strasse', 'ueber', 'bruecke']);
  });
});

test('a word of an Arabic text is found without what is written together with it', () => {
  expect(arabicWordForms('بالقوّات الأمريكيّة، وللعراقيين فالحرب')).toEqual(
    expect.arrayContaining(['القوات', 'قوات', 'العراقيين', 'عراقيين', 'حرب']),
  );
  expect(arabicWordForms('no Arabic, 12')).toEqual([]);
});
