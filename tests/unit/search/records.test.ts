/** What the search finds in a dossier. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import { createEntityFinder } from '../../../src/search/entity-finder.ts';
import { toCustomRecord } from '../../../src/search/record.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { stringsFor } from '../../../src/strings/index.ts';
import { withFiles } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const SOURCE = 'sources/herald-2024-05-16/source.yaml';

async function records(changed: Record<string, string> = {}, ...layers: string[]) {
  const dossier = assemble(readContent(await withFiles(changed, ...layers)).content);
  const finder = createEntityFinder(dossier);
  return searchRecords(dossier, stringsFor('en')).map((record) => toCustomRecord(record, finder, 'en'));
}

async function record(url: string, changed: Record<string, string> = {}) {
  const found = (await records(changed)).find((candidate) => candidate.url === url);
  if (!found) throw new Error(`There is no record ${url}.`);
  return found;
}

const sourceWith = async (reproduce: string) => {
  const file = (await withFiles({})).find(({ path }) => path === SOURCE);
  if (file?.type !== 'file') throw new Error('The fixture lacks its source.');
  return { [SOURCE]: new TextDecoder().decode(file.bytes).replace('reproduce: full', `reproduce: ${reproduce}`) };
};

describe('records', () => {
  test('the original of a quotation is found in its language, and leads to where it stands beside the quotation', async () => {
    const found = (await records({}, 'original')).find(({ url }) => url === 'quotes/lindqvist-carry/#gloss');
    expect(found?.content).toBe("Le pont nous porte depuis un siècle et demi, et maintenant c'est à nous de le porter de nos bras");
    expect(found?.meta).toMatchObject({
      work: 'Original in French',
      lang: 'fr',
      part: expect.stringContaining('The bridge has carried us') as string,
    });
    expect(found?.filters['entity']).toEqual(['Mara Lindqvist']);
  });

  test('of two sources a paragraph says whose it is; of one its number is enough', async () => {
    const shown = async (fixture: string) =>
      (await records({}, fixture)).filter(({ url }) => /^sources\/.*#p1$/.test(url)).map(({ meta }) => [meta['title'], meta['shown']]);
    expect(await shown('two-sources')).toContainEqual(['Paragraph 1', expect.stringMatching(/^.+ · Paragraph 1$/)]);
    expect(await shown('base')).toEqual([['Paragraph 1', undefined]]);
  });

  test('no address is indexed twice', async () => {
    const urls = (await records()).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toEqual(
      expect.arrayContaining([
        'entities/mara-lindqvist/',
        'sources/herald-2024-05-16/',
        'sources/herald-2024-05-16/#p3',
        'chapters/the-closure/',
      ]),
    );
  });

  test('a section of a chapter is found under its heading, and its chapter holds the rest', async () => {
    const changed = {
      'chapters/02-more.mdx': '---\ntitle: More\nsummary: S\n---\nBefore.\n\n## A part of it\n\nWithin.\n\n## A part of it\n\nAgain.\n',
    };
    const urls = ['chapters/more/', 'chapters/more/#on-a-part-of-it', 'chapters/more/#on-a-part-of-it-1'];
    const found = await Promise.all(urls.map((url) => record(url, changed)));
    expect(found.map(({ content }) => content)).toEqual(['S · Before.', 'Within.', 'Again.']);
    expect(found.map(({ meta }) => [meta['title'], meta['part']])).toEqual([
      ['More', undefined],
      ['A part of it', 'More'],
      ['A part of it', 'More'],
    ]);
  });

  test('a page of the publisher is found by its title and its words, behind what is on the subject', async () => {
    const changed = { 'pages/01-imprint.mdx': '---\ntitle: Imprint\ndescription: Who we are.\n---\nThe Example Desk.\n' };
    const { content, meta, filters } = await record('pages/imprint/', changed);
    expect(content).toBe('Who we are. The Example Desk.');
    expect(meta).toEqual({ work: 'Imprint' });
    expect(filters).toEqual({ kind: ['page'], origin: ['background'] });
  });

  test('a paragraph is found by every name of whom it mentions', async () => {
    const entity =
      '---\nname: Mara Lindqvist\nkind: person\naliases:\n  - text: Lindqvist\nnativeName: { text: مارا, lang: ar }\ndescription: Mayor.\nevidence:\n  - exact: Mara Lindqvist\n---\n';
    const { meta, filters } = await record('sources/herald-2024-05-16/#p4', { 'entities/mara-lindqvist.mdx': entity });
    expect(meta['mentions']?.split(' · ')).toEqual(expect.arrayContaining(['mara', 'مارا']));
    expect(filters['entity']).toEqual(['Mara Lindqvist']);
  });

  test('an event weighs by its date, and is found with and without its year', async () => {
    const event = (background: boolean) => ({
      'events/storm.mdx': `---\ntitle: A storm\nwhen: '2024-01-05'\nbackground: ${background}\nevidence:\n  - reference: county-record-1990\n---\n`,
    });
    expect((await record('events/storm/', event(true))).meta).toMatchObject({ day: '2024-01-05 · 01-05', date: '5 January 2024' });
    expect((await record('events/storm/', event(false))).meta).toMatchObject({ when: '2024-01-05 · 01-05' });
    expect((await record('events/storm/', event(true))).filters).toMatchObject({ year: ['2024'], origin: ['background'], kind: ['event'] });
  });

  test('words of a source that may not be shown are not indexed', async () => {
    const shown = async (reproduce: string) =>
      (await records(await sourceWith(reproduce))).filter(({ url }) => url.includes('#p')).map(({ content }) => content);
    expect((await shown('full')).join(' ')).toContain('on both banks');
    expect((await shown('full')).join(' ')).toContain('Work on the bridge begins');
    const cited = (await shown('cited')).join(' ');
    expect(cited).toContain('They asked for a ferry.');
    expect(cited).not.toContain('Work on the bridge begins');
    expect(await shown('none')).toEqual([]);
  });

  test('apostrophes are straight in the index and as they are in a source and in what is shown', async () => {
    const claim =
      '---\nclaim: The council’s plan is good.\nkind: opinion\nstanding: opinion\ngist: Mara’s view.\nevidence:\n  - exact: a quiet winter\nasOf: 2024-05-20\n---\n';
    const { meta, content } = await record('claims/plan/', { 'claims/plan.mdx': claim });
    expect(meta).toMatchObject({ title: "The council's plan is good.", shown: 'The council’s plan is good.' });
    expect(content).toContain("Mara's view.");
  });
});
