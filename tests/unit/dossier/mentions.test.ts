import { expect, test } from 'vitest';
import { inSentences, mentionFinder } from '../../../src/dossier/mentions.ts';
import { prepareSource } from '../../../src/dossier/source-text.ts';
import { entitySchema } from '../../../src/schemas/entity.ts';

const TEXT = 'Popular Forces spoke. The Forces of nature did not.\n\nJane Doe met the Popular Forces. Doe left; the mayor stayed.';
const SOURCE = prepareSource('s', TEXT, { paragraphs: 'blank-line' });

const entity = (id: string, name: string, more: object = {}) => ({
  id,
  data: entitySchema.parse({ name, kind: 'person', description: 'x', ...more }),
});

const find = (...entities: ReturnType<typeof entity>[]) =>
  mentionFinder(entities, 's')(SOURCE).map((mention) => `${mention.entity}=${TEXT.slice(mention.start, mention.end)}`);

test('the longest name of any entity wins', () => {
  expect(find(entity('forces', 'Forces'), entity('popular', 'Popular Forces'))).toEqual([
    'popular=Popular Forces',
    'forces=Forces',
    'popular=Popular Forces',
  ]);
});

test('aliases and the native name are names', () => {
  expect(find(entity('jane', 'Jane Q. Doe', { aliases: [{ text: 'Jane Doe' }], nativeName: { text: 'Doe' } }))).toEqual([
    'jane=Jane Doe',
    'jane=Doe',
  ]);
});

test('a place can be taken away from an entity, and only from it', () => {
  const forces = entity('forces', 'Forces', { mentions: { not: [{ exact: 'The Forces of nature' }] } });
  expect(find(forces)).toEqual(['forces=Forces', 'forces=Forces']);
  expect(find(entity('x', 'Doe', { mentions: { not: [{ exact: 'The Forces of nature' }] } }), entity('forces', 'Forces'))).toContain(
    'forces=Forces',
  );
});

test('a place can be given to an entity, and takes it from the others', () => {
  const jane = entity('jane', 'Jane Doe', { mentions: { also: [{ exact: 'the mayor' }] } });
  expect(find(jane, entity('mayor', 'mayor'))).toEqual(['jane=Jane Doe', 'jane=the mayor']);
});

test('what is overruled in another source counts there', () => {
  expect(find(entity('forces', 'Forces', { mentions: { not: [{ exact: 'The Forces of nature', source: 'other' }] } }))).toHaveLength(3);
});

test('a mention stands in its sentence', () => {
  const mentions = inSentences(mentionFinder([entity('doe', 'Doe')], 's')(SOURCE), SOURCE, 'en');
  expect(mentions).toMatchObject([
    { paragraph: 2, before: 'Jane ', words: 'Doe', after: ' met the Popular Forces.' },
    { paragraph: 2, before: '', words: 'Doe', after: ' left; the mayor stayed.' },
  ]);
});
