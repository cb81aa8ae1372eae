/** What the share image of each kind of page says. */
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/cards/card.ts';
import { cardPath, cardsOf } from '../../../src/cards/cards.ts';
import { assemble } from '../../../src/dossier/assemble.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { withFiles } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

let dossier: Dossier;
const said = (page: string) => {
  const card = cardsOf(dossier).get(page);
  return card && wordsOf(card);
};

const NATIVE =
  '---\nname: Old Ferry\nkind: organisation\nnativeName:\n  text: العبّارة\n  lang: ar\ndescription: Ran until 1870.\nbackground: true\nevidence:\n  - reference: county-record-1990\n---\n';
const PARTIAL =
  '---\npassage:\n  exact: a century and a half\nform: partial\nspeaker: mara-lindqvist\nmedium: statement of the council\nwhen: 2024-05~\ntranslatedFrom: fr\nchain:\n  - who: Mara Lindqvist\n    what: says it\nrenderings:\n  - by: Ford Gazette\n    text: some 150 years\n    references: [gazette-2024-05-15]\ngist: Words inside a sentence.\n---\n';

beforeAll(async () => {
  const { content, problems } = readContent(await withFiles({ 'entities/old-ferry.mdx': NATIVE, 'quotes/partial.mdx': PARTIAL }));
  expect(problems).toEqual([]);
  dossier = assemble(content);
});

describe('the words of a card', () => {
  test('of the first page: the question, its answer, and the report the dossier is about', () => {
    expect(said('')).toBe(
      'Why is the bridge at Harrow Ford closed? – The council closes the stone bridge for repairs. Work begins in June. Traders on both banks ask for a ferry. A dossier on one report: The Ford Herald, 16 May 2024 ¶ The bridge at Harrow Ford',
    );
  });

  test('of a quotation: the words of the source in quotation marks, who, where, when, the paragraph', () => {
    expect(said('quotes/lindqvist-carry/')).toBe(
      '“The bridge has carried us for a century and a half, and now it is our turn to carry it” – Mara Lindqvist. Statement of the council, 14 May 2024. The Ford Herald, ¶2. ¶ The bridge at Harrow Ford',
    );
  });

  test('of a partial quotation: that it is one, that it is translated, and that others put it otherwise', () => {
    expect(said('quotes/partial/')).toContain(
      'about May 2024. The Ford Herald, ¶2. Partial: words inside a sentence of the report. Originally in French. Renderings differ.',
    );
  });

  test('of an entity: its name, its name in its own script, what it is, where the report names it', () => {
    expect(said('entities/mara-lindqvist/')).toMatch(/^Mara Lindqvist – .+ Person\. Named in The Ford Herald, ¶\d/);
    expect(said('entities/old-ferry/')).toBe(
      'Old Ferry (العبّارة) – Ran until 1870. Organisation. Not named in the report. ¶ The bridge at Harrow Ford',
    );
  });

  test('of a chapter: what it is about, and the paragraphs it rests on', () => {
    const [chapter] = dossier.all('chapter');
    expect(said(chapter?.url ?? '')).toBe(
      `${chapter?.title} – ${chapter?.data.summary} The Ford Herald, ¶1–3. ¶ The bridge at Harrow Ford`,
    );
  });

  test('of an event: when it was, how that is known, where the report tells it', () => {
    expect(said('events/closure-announced/')).toBe(
      'The council announces that the bridge closes – 14 May 2024, computed from its words. The Ford Herald, ¶1. ¶ The bridge at Harrow Ford',
    );
  });

  test('of a claim: how it stands before what it says', () => {
    expect(said('claims/ferry-is-dear/')).toBe(
      'Disputed: accounts differ, none settles it. A ferry is too dear for the town. – The traders say it would pay for itself. As of 20 May 2024. ¶ The bridge at Harrow Ford',
    );
  });
});

describe('what a card says of other renderings', () => {
  const source = async (quote: string, ...layers: string[]) => {
    const found = assemble(readContent(await withFiles({ 'quotes/partial.mdx': quote }, ...layers)).content);
    const id = layers.length > 0 ? 'lindqvist-carry' : 'partial';
    return cardsOf(found).get(`quotes/${id}/`)?.source;
  };

  test.each([
    ['the same words', '    text: A century and a half'],
    ['words of another language', '    text: anderthalb Jahrhunderte\n    lang: de'],
    ['no words', '    note: In their own words.'],
  ])('nothing where it has %s', async (_, rendering) => {
    expect(await source(PARTIAL.replace('    text: some 150 years', rendering))).not.toContain('Renderings differ');
  });

  test('what differs from the original, counted', async () => {
    expect(await source(PARTIAL, 'original')).toContain(
      'Originally in French. Against the original: 1 changed and 1 left out, of 7 phrases. Renderings differ.',
    );
  });
});

test('an indirect quotation stands in no quotation marks, and the card says so', async () => {
  const quote = PARTIAL.replace('form: partial', 'form: indirect');
  const indirect = assemble(readContent(await withFiles({ 'quotes/partial.mdx': quote })).content);
  const card = cardsOf(indirect).get('quotes/partial/');
  expect(card).not.toHaveProperty('quotation');
  expect(card?.source).toContain('Indirect: the report’s paraphrase, not a quotation.');
});

test('the first page and every chapter, quote, entity, event and claim have a card of their own, and other pages have none', () => {
  const pages = (['chapter', 'quote', 'entity', 'event', 'claim'] as const).flatMap((kind) => dossier.all(kind).map(({ url }) => url));
  expect([...cardsOf(dossier).keys()].sort()).toEqual(['', ...pages].sort());
});

test('a picture has the address of its page', () => {
  expect(['', 'quotes/lindqvist-carry/'].map(cardPath)).toEqual(['cards/home.png', 'cards/quotes/lindqvist-carry.png']);
});
