import { beforeAll, expect, test } from 'vitest';
import { drawCard } from '../../../src/cards/draw.ts';
import type { Look } from '../../../src/cards/look.ts';
import { settable } from '../../../src/cards/settable.ts';
import { card, loadLook } from '../../support/cards.ts';

let look: Look;
beforeAll(async () => {
  look = await loadLook();
});

test('a card whose words the faces have is drawn as it is', () => {
  const whole = card({ native: { words: 'مقتدى', language: 'ar' }, text: 'Zürich, Łódź' });
  expect(settable(whole, look.faces)).toEqual({ type: 'settable', card: whole });
});

test('a name in a script that no face has is left out, in the picture and in its words', () => {
  const result = settable(
    card({ native: { words: '習近平', language: 'zh' }, name: { words: 'Xi', native: { words: '習近平', language: 'zh' } } }),
    look.faces,
  );
  expect(result).toEqual({ type: 'settable', card: card({ name: { words: 'Xi' } }) });
});

test('a card whose own words no face has is none, and says which letters', () => {
  const result = settable(card({ lead: { words: 'The 橋', language: 'en' }, source: 'Herald 橋🏗' }), look.faces);
  expect(result).toEqual({ type: 'unsettable', characters: ['橋', '🏗'] });
});

test.each([
  'ʿAbd al-Mahdī, Asāʾib Ahl al-Ḥaqq',
  '„Straße“ – § 3 ½ «é» €',
  'e\u0301 \u2212 1\u00a0000',
  '\u2067قال\u2069 so\u00adft',
  'two\r\n\n lines',
])('%s is set', (words) => {
  const model = card({ lead: { words, language: 'en' }, source: words, text: words });
  expect(settable(model, look.faces).type).toBe('settable');
  expect(() => drawCard(model, look)).not.toThrow();
});
