import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import { describe as describeDossier, printJsonLd } from '../../../src/exports/json-ld.ts';
import { loadFixture, withFiles } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const graph = (name: string) => ({ '@context': 'https://schema.org' as const, '@graph': [{ '@type': 'Person' as const, name }] });

test('no text can end the element it is printed in', () => {
  expect(printJsonLd(graph('</script><script>alert(1)</script><!--'))).not.toContain('<');
});

test('whatever the text, it holds no <, is JSON, and says the same', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom('<', '/', '>', '"', '\\', '\u2028', '\u2029', '&', '</script>'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  });
  fc.assert(
    fc.property(hostile, (name) => {
      const printed = printJsonLd(graph(name));
      expect(printed).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(printed)).toEqual(graph(name));
    }),
  );
});

describe('what is said of', async () => {
  const dossier = assemble(readContent(await loadFixture('two-sources')).content);
  const data = describeDossier(dossier, (path) => `https://example.org/${path}`);
  /** The first thing of a graph, as a program that reads the page gets it. */
  const first = (graph: Parameters<typeof printJsonLd>[0]) =>
    (JSON.parse(printJsonLd(graph)) as { '@graph': Record<string, unknown>[] })['@graph'][0];
  const lindqvist = {
    '@type': 'Person',
    '@id': 'https://example.org/entities/mara-lindqvist/',
    url: 'https://example.org/entities/mara-lindqvist/',
    name: 'Mara Lindqvist',
  };

  test('a claim: those who assert it are its authors, each as what it is', () => {
    const claim = first(data.claim(dossier.item('claim', 'ferry-has-a-price')));
    expect(claim).toMatchObject({
      '@type': 'Claim',
      inLanguage: 'en',
      author: [
        lindqvist,
        { '@type': 'Organization', name: 'Ford Street Traders' },
        { '@type': 'Place', '@id': 'https://example.org/entities/harrow-ford/', name: 'Harrow Ford' },
      ],
    });
    expect(claim).not.toHaveProperty('claimInterpreter');
    expect(first(data.claim(dossier.item('claim', 'bridge-is-old')))).not.toHaveProperty('author');
  });

  test('a quotation: its words are in the language of their source', () => {
    expect(first(data.quote(dossier.item('quote', 'lindqvist-faehre')))).toMatchObject({
      '@type': 'Quotation',
      text: 'Wir fahren ab Juni',
      inLanguage: 'de',
      spokenByCharacter: lindqvist,
      isPartOf: { '@id': 'https://example.org/sources/abendblatt-2024-05-15/' },
    });
    expect(first(data.quote(dossier.item('quote', 'lindqvist-carry')))).toMatchObject({ inLanguage: 'en' });
  });

  test('a quotation of an organisation: the organisation', async () => {
    const spoken = `---
passage:
  exact: a quiet winter for everyone
form: partial
speaker: ford-street-traders
medium: m
when: 2024
chain:
  - who: w
    what: x
gist: g
---
`;
    const { content } = readContent(await withFiles({ 'quotes/winter.mdx': spoken }));
    const other = assemble(content);
    const quotation = first(describeDossier(other, (path) => path).quote(other.item('quote', 'winter')));
    expect(quotation).toMatchObject({ spokenByCharacter: { '@type': 'Organization', name: 'Ford Street Traders' } });
  });

  test('an event: where it happened, by the address of the place', () => {
    expect(first(data.event(dossier.item('event', 'bridge-built')))).toMatchObject({
      location: { '@type': 'Place', '@id': 'https://example.org/entities/harrow-ford/', name: 'Harrow Ford' },
    });
  });

  test('an entity: the same type and address as where something names it', () => {
    for (const id of dossier.entities.keys()) {
      const { '@type': type, '@id': address } = first(data.entity(dossier.item('entity', id))) ?? {};
      expect([type, address]).toEqual([
        { person: 'Person', organisation: 'Organization', place: 'Place', thing: 'Thing' }[dossier.item('entity', id).data.kind],
        `https://example.org/entities/${id}/`,
      ]);
    }
  });
});

test('a thing is a thing', async () => {
  const thing =
    '---\nname: Old Ferry\nkind: thing\ndescription: A ship.\nbackground: true\nevidence:\n  - reference: county-record-1990\n---\n';
  const dossier = assemble(readContent(await withFiles({ 'entities/old-ferry.mdx': thing })).content);
  const printed: unknown = JSON.parse(printJsonLd(describeDossier(dossier, (path) => path).entity(dossier.item('entity', 'old-ferry'))));
  expect(printed).toMatchObject({
    '@graph': expect.arrayContaining([expect.objectContaining({ '@type': 'Thing', name: 'Old Ferry' })]) as unknown,
  });
});

test('a translated quotation names the words it translates, in their language and in what they are part of', async () => {
  const dossier = assemble(readContent(await loadFixture('original')).content);
  const { quote } = describeDossier(dossier, (path) => `https://example.org/${path}`);
  const printed: unknown = JSON.parse(printJsonLd(quote(dossier.item('quote', 'lindqvist-carry'))));
  expect(printed).toMatchObject({
    '@graph': [
      {
        inLanguage: 'en',
        translationOfWork: {
          '@type': 'Quotation',
          text: 'Le pont nous porte depuis un siècle et demi, et maintenant c’est à nous de le porter de nos bras',
          inLanguage: 'fr',
          isPartOf: { '@id': 'https://example.org/sources/courrier-2024-05-14/' },
        },
      },
    ],
  });
});
