import { beforeAll, describe, expect, it } from 'vitest';
import { firstOf, isLong, longUses, useOf } from '../../../../src/components/lists/uses.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import type { Dossier } from '../../../../src/dossier/dossier.ts';
import { stringsFor } from '../../../../src/strings/index.ts';
import { readContent } from '../../../support/check.ts';
import { withFiles } from '../../../support/fixture.ts';

const COUNT = 90;

/** Many events of which each names one entity in a field, in prose, and as a reference. */
const events = Object.fromEntries(
  Array.from({ length: COUNT }, (_, index) => [
    `events/fair-${index}.mdx`,
    `---\ntitle: Fair ${index}\nwhen: '2024'\nbackground: true\nplace: harrow-ford\nevidence:\n  - reference: county-record-1990\n---\n\nIn [the town](entity:harrow-ford), year ${index}.\n`,
  ]),
);

describe('the lists of an item', () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = assemble(readContent(await withFiles(events)).content);
  });

  it('have every row', () => {
    const town = dossier.item('entity', 'harrow-ford');
    const rows = (name: 'events' | 'backlinks') => useOf(town, name, dossier).list.rows.length;
    expect([rows('events'), rows('backlinks')]).toEqual([town.events.length, COUNT]);
    expect(town.events.length).toBeGreaterThanOrEqual(COUNT);
  });

  it('have pages of their own when they are long', () => {
    expect(longUses(dossier).map(({ item, name, pages }) => [item.kind, item.id, name, pages])).toEqual([
      ['entity', 'harrow-ford', 'events', 2],
      ['entity', 'harrow-ford', 'backlinks', 2],
      ['reference', 'county-record-1990', 'backlinks', 2],
    ]);
  });

  it('are empty where a kind does not have them', () => {
    const use = useOf(dossier.item('chapter', 'the-closure'), 'events', dossier);
    expect([use.list.rows, use.title(stringsFor('en'))]).toEqual([[], '']);
  });
});

it('of a list only the beginning is shown when it is long, and more is left than is shown', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => index);
  expect(firstOf(rows(30))).toHaveLength(30);
  expect(isLong(rows(31))).toBe(true);
  expect(firstOf(rows(31))).toEqual(rows(10));
});
