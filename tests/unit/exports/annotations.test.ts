import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import { annotationsJsonLd, hasAnnotations } from '../../../src/exports/annotations.ts';
import { readContent } from '../../support/check.ts';
import { address, dossierOf } from '../../support/dossiers.ts';
import { loadFixture, withFiles } from '../../support/fixture.ts';

interface Target {
  source: string;
  scope?: string;
  selector: Selector | Selector[];
}
type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
  | { type: 'TextPositionSelector'; start: number; end: number };
interface Collection {
  total: number;
  first: { items: { id: string; body: { source?: string }[]; target: Target | Target[] }[] };
}
const parse = (printed: string) => JSON.parse(printed) as Collection;

describe.each(['base', 'german', 'arabic', 'two-sources'])('the annotations of %s', (name) => {
  test('are as many as the passages that items rest on, and each place has its words in code points', async () => {
    const dossier = await dossierOf(name);
    const { total, first } = parse(annotationsJsonLd(dossier, address));
    const sources = dossier.all('source');
    expect(total).toBe(sources.reduce((sum, { annotations }) => sum + annotations.length, 0));
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    for (const { target } of first.items) {
      const [here] = [target].flat();
      const text = Array.from(sources.find(({ url }) => here?.source.startsWith(address(url)))?.text ?? '');
      const selectors = [here?.selector ?? []].flat();
      const place = selectors.find((selector) => selector.type === 'TextPositionSelector');
      const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
      const [start = 0, end = 0] = [place?.start, place?.end];
      expect(text.slice(start, end).join('')).toBe(quote?.exact);
      if (quote?.prefix !== undefined) expect(text.slice(0, start).join('').endsWith(quote.prefix)).toBe(true);
      if (quote?.suffix !== undefined) expect(text.slice(end).join('').startsWith(quote.suffix)).toBe(true);
    }
  });
});

test('places count a character outside the basic plane once', async () => {
  const dossier = await dossierOf('german');
  const source = dossier.all('source').find(({ text, annotations }) => {
    const emoji = text.search(/[\ud800-\udbff]/);
    return emoji >= 0 && annotations.some(({ passage }) => passage.start > emoji);
  });
  expect(source).toBeDefined();
});

test('a processor of JSON-LD reads every annotation as one thing with a target', async () => {
  const printed = annotationsJsonLd(await dossierOf('base'), address);
  const document = JSON.parse(printed) as jsonld.NodeObject;
  const expanded = await jsonld.flatten(document, undefined, { documentLoader: contextOfAnnotations });
  const things = expanded as unknown as { '@id': string; '@type'?: string[] }[];
  expect(things.filter((thing) => thing['@type']?.includes('http://www.w3.org/ns/oa#Annotation'))).toHaveLength(parse(printed).total);
});

test('words that are not shown are given by their place alone, and nothing around those that are cited', async () => {
  const printed = async (reproduce: string) => {
    const files = await loadFixture();
    const yaml = files.find(({ path }) => path.endsWith('source.yaml'));
    const text = yaml?.type === 'file' ? new TextDecoder().decode(yaml.bytes).replace(/reproduce: \w+/, `reproduce: ${reproduce}`) : '';
    const dossier = assemble(readContent(await withFiles({ [yaml?.path ?? '']: text })).content);
    return { dossier, collection: parse(annotationsJsonLd(dossier, address)) };
  };
  const none = await printed('none');
  for (const { target } of none.collection.first.items) {
    expect(target).toEqual({
      source: address(none.dossier.mainSource.url),
      scope: address(none.dossier.mainSource.url),
      selector: { type: 'TextPositionSelector', start: expect.any(Number) as number, end: expect.any(Number) as number },
    });
  }
  expect(JSON.stringify((await printed('cited')).collection)).not.toMatch(/"prefix"|text\.txt/);
});

test('a dossier without passages has none', async () => {
  const dossier = await dossierOf('base');
  expect(hasAnnotations(dossier)).toBe(true);
  expect(hasAnnotations({ ...dossier, all: () => [] } as unknown as typeof dossier)).toBe(false);
});

/** The part of http://www.w3.org/ns/anno.jsonld that is used. */
const contextOfAnnotations = (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') return Promise.reject(new Error(`No context at ${url}.`));
  const document = {
    '@context': {
      '@vocab': 'http://www.w3.org/ns/oa#',
      id: '@id',
      type: '@type',
      body: { '@id': 'oa:hasBody', '@type': '@id' },
      target: { '@id': 'oa:hasTarget', '@type': '@id' },
      source: { '@id': 'oa:hasSource', '@type': '@id' },
      scope: { '@id': 'oa:hasScope', '@type': '@id' },
      oa: 'http://www.w3.org/ns/oa#',
    },
  };
  return Promise.resolve({ documentUrl: url, document: document as object as NonNullable<jsonld.NodeObject> });
};
