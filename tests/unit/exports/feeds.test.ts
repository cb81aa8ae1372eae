import { Ajv } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { atom } from '../../../src/exports/atom.ts';
import { jsonFeed } from '../../../src/exports/json-feed.ts';
import { address, dossierOf, dossierWith, HOSTILE, hostileDossier } from '../../support/dossiers.ts';

interface Entry {
  id: string;
  title: string;
  updated: string;
  content: { '#text': string };
  link: { '@href': string };
}
interface Feed {
  '@lang': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: { '@rel': string; '@href': string }[];
  entry: Entry[];
}

/** What another program reads in the feed. */
function readAtom(dossier: Dossier): Feed {
  const printed = atom(dossier, address);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    isArray: (name) => name === 'entry',
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  });
  return (parser.parse(printed, true) as { feed: Feed }).feed;
}
interface JsonFeed {
  items: { id: string; url: string; title: string; content_text: string; date_published: string }[];
}
const readJson = (dossier: Dossier) => JSON.parse(jsonFeed(dossier, address)) as JsonFeed;

describe.each(['base', 'german', 'arabic'])('the feeds of %s', (name) => {
  test('tell of the publication, of changed chapters and of every correction, newest first, each once', async () => {
    const dossier = await dossierOf(name);
    const changed = dossier.all('chapter').filter(({ data }) => (data.updated ?? '') > dossier.data.published);
    const { entry, ...feed } = readAtom(dossier);
    expect(entry).toHaveLength(1 + changed.length + dossier.corrections.size);
    expect(new Set(entry.map(({ id }) => id)).size).toBe(entry.length);
    expect(entry.map(({ updated }) => updated)).toEqual(
      entry
        .map(({ updated }) => updated)
        .toSorted()
        .reverse(),
    );
    expect(feed).toMatchObject({
      '@lang': dossier.data.language,
      id: address(''),
      title: dossier.data.title,
      author: { name: dossier.data.owner.name },
    });
    expect(feed.link).toContainEqual(expect.objectContaining({ '@rel': 'self', '@href': address('feed.atom') }));
    expect(feed.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const items = readJson(dossier).items;
    expect(items.map(({ title, content_text }) => [title, content_text])).toEqual(
      entry.map(({ title, content }) => [title, content['#text']]),
    );
    expect(items.map(({ url }) => url)).toEqual(entry.map(({ link }) => link['@href']));
  });
});

test('a correction keeps its id when others are added and its reason is worded anew', async () => {
  const first = "- date: '2024-06-01'\n  where: dossier\n  what: One is two.\n  why: Miscounted.\n";
  const other = "- date: '2024-06-01'\n  where: dossier\n  what: Three is four.\n  why: Miscounted.\n";
  const idsOf = async (text: string) => {
    const items = readJson(await dossierWith({ 'corrections.yaml': text })).items;
    return new Map(items.filter(({ id }) => id.includes('#correction-')).map(({ id, content_text }) => [content_text.split('\n')[0], id]));
  };
  const before = (await idsOf(first)).get('One is two.');
  expect(before).toMatch(/corrections\/#correction-2024-06-01-[\da-f]{8}$/);
  for (const text of [other + first, first + other, first.replace('Miscounted', 'We counted wrongly')])
    expect((await idsOf(text)).get('One is two.')).toBe(before);
  expect((await idsOf(first.replace('One', 'Five'))).get('Five is two.')).not.toBe(before);
  const twice = await dossierWith({ 'corrections.yaml': first + first });
  expect(new Set(twice.all('correction').map(({ id }) => id)).size).toBe(2);
});

test('JSON Feed follows its version 1.1', async () => {
  const validate = new Ajv({ strict: false }).compile(JSON_FEED);
  for (const name of ['base', 'arabic']) {
    validate(readJson(await dossierOf(name)));
    expect(validate.errors).toBeNull();
  }
});

test('hostile texts are texts', async () => {
  const dossier = await hostileDossier();
  const { entry } = readAtom(dossier);
  const published = entry.find(({ link }) => link['@href'] === address(''));
  expect(published?.title).toBe(dossier.data.question.replaceAll('\r\n', '\n'));
  expect(published?.title).toContain(HOSTILE.slice(0, 20));
  expect(entry.length).toBe(1 + dossier.corrections.size);
  expect(readJson(dossier).items.some(({ content_text }) => content_text.includes('</script> ]]> -->'))).toBe(true);
});

/** What JSON Feed 1.1 asks for (https://www.jsonfeed.org/version/1.1/), as far as it is used here. */
const url = { type: 'string', pattern: '^https://' };
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    ...{
      title: { type: 'string' },
      description: { type: 'string' },
      home_page_url: url,
      feed_url: url,
      icon: url,
      language: { type: 'string' },
    },
    authors: {
      type: 'array',
      minItems: 1,
      items: { minProperties: 1, additionalProperties: false, properties: { name: { type: 'string' }, url } },
    },
    items: {
      type: 'array',
      items: {
        required: ['id', 'content_text'],
        additionalProperties: false,
        properties: {
          ...{ id: { type: 'string' }, url, title: { type: 'string' }, content_text: { type: 'string' } },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
        },
      },
    },
  },
};
