/** Assembling without Astro: the entries of a fixture in, the dossier out. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { loadFixture, withFiles } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

async function assembled(changed: Record<string, string> = {}): Promise<Dossier> {
  const { content, problems } = readContent(await withFiles(changed));
  expect(problems).toEqual([]);
  return assemble(content);
}

const TEXT = 'sources/herald-2024-05-16/text.txt';

async function textOf(path: string): Promise<string> {
  const file = (await loadFixture()).find((each) => each.path === path);
  return file?.type === 'file' ? new TextDecoder().decode(file.bytes).trimEnd() : '';
}

const event = (when: string, more = '') =>
  `---\ntitle: E\nwhen: ${when}\nbackground: true\nevidence:\n  - reference: county-record-1990\n${more}---\n`;

describe('passages', () => {
  test('hold the characters of the source, whatever was typed', async () => {
    const dossier = await assembled({
      'terms/winter.mdx':
        '---\nterm: winter\ndefinition: d\nevidence:\n  - exact: |\n      the plan "a quiet\n      winter for everyone"\n---\n',
    });
    const [citation] = dossier.item('term', 'winter').evidence;
    const { text } = dossier.mainSource;
    const exact = 'the plan “a quiet winter for everyone”';
    const start = text.indexOf(exact);
    expect(citation).toEqual({
      type: 'passage',
      note: undefined,
      passage: {
        id: `t${start}-${start + exact.length}`,
        source: 'herald-2024-05-16',
        paragraph: 3,
        start,
        end: start + exact.length,
        exact,
        url: `sources/herald-2024-05-16/#t${start}-${start + exact.length}`,
      },
    });
  });

  test('that cannot be resolved are a fault of the program', async () => {
    await expect(assembled({ 'terms/x.mdx': '---\nterm: x\ndefinition: d\nevidence:\n  - exact: nowhere\n---\n' })).rejects.toThrow(
      'The passage "nowhere" is missing in "herald-2024-05-16"',
    );
  });

  test('of an item are listed once', async () => {
    const { passages } = (await assembled()).item('event', 'closure-announced');
    expect(passages.map(({ exact }) => exact)).toEqual(['on Tuesday', 'the council said in a statement on Tuesday']);
  });
});

describe('the preamble', async () => {
  const dossier = assemble(readContent(await loadFixture('two-sources')).content);

  test('is no paragraph: neither for what is named there, nor for what rests on it', () => {
    const places = dossier
      .item('entity', 'mara-lindqvist')
      .mentions.flatMap(({ source, paragraph, before, words, after }) =>
        source === 'herald-2024-05-16' ? [] : [[paragraph, `${before}[${words}]${after}`]],
      );
    expect(places).toEqual([
      ['preamble', 'Archiv, Mappe [Mara Lindqvist]'],
      [2, '„Wir fahren ab Juni“, sagte [Mara Lindqvist] dem Abendblatt.'],
    ]);
    expect(dossier.item('term', 'folder').passages.map(({ paragraph, exact }) => [paragraph, exact])).toEqual([
      ['preamble', 'Mappe Mara Lindqvist'],
    ]);
  });
});

describe('backlinks', () => {
  const linksTo = (dossier: Dossier, id: string) =>
    dossier
      .item('entity', id)
      .backlinks.map(({ kind, id: from, sentence }) => `${kind}:${from}${sentence === undefined ? '' : ` “${sentence}”`}`);

  test('hold the sentence when they come from prose, and none when they come from a field', async () => {
    const dossier = await assembled();
    expect(linksTo(dossier, 'mara-lindqvist')).toEqual([
      'chapter:the-closure “The council told of the closure on a Tuesday, and the mayor said “We will not rush this”.”',
      'quote:lindqvist-carry',
      'event:closure-announced',
    ]);
    expect(linksTo(dossier, 'harrow-ford')).toEqual(['event:bridge-built', 'event:closure-announced', 'entity:mara-lindqvist']);
  });

  test('are not doubled by a field where a sentence leads there already', async () => {
    const dossier = await assembled({
      'events/fair.mdx': `${event('2024-06', 'place: harrow-ford\n')}\nIn [the town](entity:harrow-ford).\n`,
    });
    expect(linksTo(dossier, 'harrow-ford').filter((link) => link.startsWith('event:fair'))).toEqual(['event:fair “In the town.”']);
  });

  test('do not lead from an item to itself', async () => {
    const dossier = await assembled({
      'entities/x.mdx':
        '---\nname: x\nkind: place\ndescription: d\nbackground: true\nevidence:\n  - reference: county-record-1990\n---\n\n[Me](entity:x).\n',
    });
    expect(linksTo(dossier, 'x')).toEqual([]);
  });

  test('of a reference come from prose, notes and fields', async () => {
    const dossier = await assembled();
    expect(dossier.item('reference', 'gazette-2024-05-15').backlinks.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['chapter', 'Another paper has the same words.'],
      ['dossier', undefined],
      ['claim', undefined],
    ]);
  });

  test('lead through reference-style links too', async () => {
    const dossier = await assembled({
      'chapters/02-more.mdx': '---\ntitle: More\nsummary: s\n---\n\nIn [town][t].\n\n[t]: entity:harrow-ford\n',
    });
    expect(linksTo(dossier, 'harrow-ford')).toContain('chapter:more “In town.”');
  });
});

describe('relations', () => {
  test('are known to the entity they lead to', async () => {
    const dossier = await assembled();
    const [relation] = dossier.item('entity', 'mara-lindqvist').relations;
    expect(dossier.item('entity', relation?.to ?? '').incoming).toEqual([relation]);
    expect(dossier.item('entity', 'mara-lindqvist').incoming).toEqual([]);
  });
});

describe('the chronology', () => {
  test('is in order, an open beginning just before its end', async () => {
    const dossier = await assembled({
      'events/a-until-2010.mdx': event('../2010'),
      'events/b-in-2010.mdx': event('2010-06'),
      'events/c-since-2011.mdx': event('2011/..'),
      'events/d-2011.mdx': event('2011'),
    });
    expect([...dossier.events.keys()]).toEqual([
      'bridge-built',
      'b-in-2010',
      'a-until-2010',
      'd-2011',
      'c-since-2011',
      'closure-announced',
    ]);
  });

  test('counts the years that pass', async () => {
    const dossier = await assembled({ 'events/repair.mdx': event('1990') });
    expect([...dossier.events.values()].map(({ id, yearsBefore }) => [id, yearsBefore])).toEqual([
      ['bridge-built', 0],
      ['repair', 119],
      ['closure-announced', 34],
    ]);
  });
});

describe('how a date is known', () => {
  const markOf = async (when: string, more = '') => (await assembled({ 'events/x.mdx': event(when, more) })).item('event', 'x').mark;

  test.each([
    ['given', '1871', 'dated:\n  - exact: in 1871\n'],
    ['given', "'2024-06-03'", 'dated:\n  - exact: on June 3\n'],
    ['computed', "'2024-05-14'", 'dated:\n  - exact: on Tuesday\n'],
    ['given', "'2024-06-03'", 'dated:\n  - exact: on Tuesday\n  - exact: on June 3\n'],
    ['supplied', "'2024-06-03'", ''],
    ['supplied', "'2024-06-03'", 'dated:\n  - exact: a century and a half\n'],
    ['open', '../2010', 'dated:\n  - exact: on Tuesday\n'],
    ['open', '2010/..', ''],
    ['doubt', "'2024-06-03?'", 'dated:\n  - exact: on June 3\n'],
    ['doubt', '2010~', ''],
    ['doubt', "'2024-06-03'", 'dateDisputed: true\n'],
  ])('%s: %s %s', async (mark, when, more) => {
    expect(await markOf(when, more)).toBe(mark);
  });

  test('a weekday is computed whatever day the source appeared on', async () => {
    const { content } = readContent(await withFiles({}));
    for (const published of ['2024-05-12', '2024-05-13', '2024-05-14', '2024-05-15', '2024-05-16', '2024-05-17', '2024-05-18']) {
      const sources = content.sources.map((source) => ({ ...source, data: { ...source.data, published } }));
      expect(assemble({ ...content, sources }).item('event', 'closure-announced').mark).toBe('computed');
    }
  });

  test('a day of the year is given, also half a year away', async () => {
    const { content } = readContent(await withFiles({ 'events/x.mdx': event("'2024-06-03'", 'dated:\n  - exact: on June 3\n') }));
    for (const published of ['2024-01-01', '2024-05-16', '2024-11-30', '2024-12-03', '2024-12-31']) {
      const sources = content.sources.map((source) => ({ ...source, data: { ...source.data, published } }));
      expect(assemble({ ...content, sources }).item('event', 'x').mark).toBe('given');
    }
  });
});

describe('annotations', () => {
  test('lie on the layer of their kind, in the order of the text', async () => {
    const { annotations } = (await assembled()).mainSource;
    expect(
      annotations.map(({ layer, kind, id, passage }) => `${passage.paragraph} ${layer} ${kind}:${id} “${passage.exact.slice(0, 24)}”`),
    ).toMatchSnapshot();
  });

  test('of a claim about wording lie on a layer of their own', async () => {
    const dossier = await assembled({
      'claims/quiet.mdx':
        '---\nclaim: c\nkind: wording\nstanding: opinion\ngist: g\nevidence:\n  - exact: a quiet winter for everyone\nasOf: 2024-05-20\n---\n\nIt is [“a quiet winter”](source:herald-2024-05-16#p3).\n',
    });
    expect(dossier.mainSource.annotations.filter(({ id }) => id === 'quiet').map(({ layer }) => layer)).toEqual(['wording', 'cited']);
  });
});

describe('items', () => {
  test('a quotation shows that its source interrupts it, and marks each of its passages', async () => {
    const dossier = await assembled({
      'quotes/lindqvist-carry.mdx':
        '---\npassage:\n  exact: it is our turn to carry it\ncontinued:\n  - exact: We will not rush this\nform: partial\nspeaker: mara-lindqvist\nmedium: m\nwhen: 2024\nchain:\n  - who: w\n    what: x\ngist: g\nrenderings:\n  - by: Other\n    text: it is our turn to carry it […] We will not rush this\n    references: [gazette-2024-05-15]\n---\n',
    });
    const quote = dossier.item('quote', 'lindqvist-carry');
    expect(quote.title).toBe('it is our turn to carry it […] We will not rush this');
    expect(quote.renderings.map(({ agreement }) => agreement)).toEqual(['same']);
    expect(dossier.mainSource.annotations.filter(({ layer }) => layer === 'quote').map(({ passage }) => passage.exact)).toEqual([
      'it is our turn to carry it',
      'We will not rush this',
    ]);
  });

  test('a quotation that goes on in the next paragraph leaves nothing out, and ends there', async () => {
    const quoted = async (text: string, first: string, second: string) => {
      const dossier = await assembled({
        [TEXT]: `${await textOf(TEXT)}\n\n${text}`,
        'quotes/lindqvist-carry.mdx': `---\npassage:\n  exact: ${first}\ncontinued:\n  - exact: ${second}\nform: partial\nspeaker: mara-lindqvist\nmedium: m\nwhen: 2024\nchain:\n  - who: w\n    what: x\ngist: g\n---\n`,
      });
      const { words, passage, lastParagraph } = dossier.item('quote', 'lindqvist-carry');
      return [words, passage.paragraph, lastParagraph];
    };
    expect(await quoted('“We wait. So we build.\n\n“A bridge of stone.”', 'So we build.', 'A bridge of stone.')).toEqual([
      'So we build. A bridge of stone.',
      5,
      6,
    ]);
    expect(await quoted('“We wait,” she said. “So we build.”', 'We wait', 'So we build.')).toEqual(['We wait […] So we build.', 5, 5]);
    expect(await quoted('“We wait. So we build.\n\n“A bridge.”', 'So we build', 'A bridge.')).toEqual(['So we build. A bridge.', 5, 6]);
    expect(await quoted('“We wait ... and so we build.”', 'We wait', 'and so we build')).toEqual(['We wait […] and so we build', 5, 5]);
  });

  test('quotes are numbered in the order of the source', async () => {
    const quote = (exact: string) =>
      `---\npassage:\n  exact: ${exact}\nform: partial\nspeaker: mara-lindqvist\nmedium: m\nwhen: 2024\nchain:\n  - who: w\n    what: x\ngist: g\n---\n`;
    const dossier = await assembled({ 'quotes/a.mdx': quote('a quiet winter'), 'quotes/z.mdx': quote('The town of Harrow Ford') });
    expect([...dossier.quotes.values()].map(({ id, number }) => [id, number])).toEqual([
      ['z', 1],
      ['lindqvist-carry', 2],
      ['a', 3],
    ]);
  });

  test('entities know what is about them, in the order of first mention', async () => {
    const dossier = await assembled();
    expect(
      [...dossier.entities.values()].map(({ id, quotes, events, claims, mentions }) => ({
        id,
        quotes,
        events,
        claims,
        mentions: mentions.length,
      })),
    ).toEqual([
      { id: 'harrow-ford', quotes: [], events: ['bridge-built', 'closure-announced'], claims: [], mentions: 2 },
      { id: 'mara-lindqvist', quotes: ['lindqvist-carry'], events: ['closure-announced'], claims: [], mentions: 2 },
      { id: 'ford-street-traders', quotes: [], events: [], claims: [], mentions: 1 },
    ]);
  });

  test('a claim that links an entity in its prose is about it', async () => {
    const claim =
      '---\nclaim: c\nkind: fact\nstanding: reported\ngist: g\nevidence:\n  - exact: They asked for a ferry.\nasOf: 2024-05-20\n---\n\nSo [they](entity:ford-street-traders) say; see [the term](term:ford).\n';
    const dossier = await assembled({ 'claims/asked.mdx': claim });
    expect(dossier.item('entity', 'ford-street-traders').claims).toEqual(['asked']);
  });

  test('chapters know the paragraphs they rest on', async () => {
    expect([...(await assembled()).chapters.values()].map(({ number, paragraphs, updated }) => ({ number, paragraphs, updated }))).toEqual([
      { number: 1, paragraphs: [1, 2, 3], updated: '2024-05-21' },
    ]);
  });

  test('corrections lead to what they correct', async () => {
    const { corrections } = await assembled({
      'corrections.yaml':
        '- date: 2024-05-21\n  where: dossier\n  what: w\n  why: y\n- date: 2024-05-22\n  where: term:ford\n  what: w\n  why: y\n',
    });
    expect([...corrections.values()].map(({ url, target }) => [url, target])).toEqual([
      [
        expect.stringMatching(/^corrections\/#correction-2024-05-21-[\da-f]{8}$/),
        { kind: 'dossier', id: '', url: '', title: 'The bridge at Harrow Ford' },
      ],
      [
        expect.stringMatching(/^corrections\/#correction-2024-05-22-[\da-f]{8}$/),
        { kind: 'term', id: 'ford', url: 'terms/#term-ford', title: 'ford' },
      ],
    ]);
  });

  test('the first page cites its evidence', async () => {
    const { keyPoints, provenance } = await assembled();
    expect(keyPoints[0]?.citations.map(({ type }) => type)).toEqual(['passage', 'reference']);
    expect(provenance[0]?.citations.map(({ type }) => type)).toEqual(['passage']);
  });
});

test('works stand by their publisher as readers see it, then by date', async () => {
  const work = (id: string, publisher: string | undefined, year?: number) => ({
    id,
    type: 'report',
    title: `Title ${id}`,
    publisher,
    author: [{ literal: 'A. Aaron' }],
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
  });
  const { content } = readContent(await loadFixture());
  const references = [work('a', 'Zeit'), work('b', 'Äther', 2020), work('c', 'Zeit', 2021), work('d', 'Zeit', 2019), work('e', undefined)];
  const entries = references.map((data) => ({ ...content.references[0], id: data.id, data }) as (typeof content.references)[number]);
  const ids = assemble({ ...content, references: [...entries, ...content.references] })
    .all('reference')
    .map(({ id }) => id);
  expect(ids.filter((id) => id.length === 1)).toEqual(['b', 'e', 'd', 'c', 'a']);
});

test('the same entries give the same dossier, and are left as they are', async () => {
  const { content } = readContent(await withFiles({}));
  const before = JSON.stringify(content);
  expect(assemble(content)).toEqual(assemble(content));
  expect(JSON.stringify(content)).toBe(before);
});

test('what is not there cannot be had', async () => {
  const dossier = await assembled();
  expect(() => dossier.item('claim', 'x')).toThrow('The dossier has no claim "x"');
  const { content } = readContent([]);
  expect(() => assemble(content)).toThrow('no dossier.yaml');
});
