import { expect, test } from 'vitest';
import { copiesOf } from '../../../src/exports/copies.ts';
import { roCrate } from '../../../src/exports/ro-crate.ts';
import { address, dossierOf } from '../../support/dossiers.ts';

interface Thing {
  '@id': string;
  '@type': string;
  [property: string]: unknown;
}

test.each(['base', 'german', 'arabic'])(
  '%s: the crate describes itself, its root and every file, and names nothing that it does not describe',
  async (name) => {
    const dossier = await dossierOf(name);
    const files = copiesOf(dossier).map(({ path, type, purpose }) => ({ path, type, purpose }));
    const crate = JSON.parse(roCrate(dossier, address, files)) as { '@context': string; '@graph': Thing[] };
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
    const things = new Map(crate['@graph'].map((thing) => [thing['@id'], thing]));
    expect(things.size).toBe(crate['@graph'].length);
    expect(things.get('ro-crate-metadata.json')).toMatchObject({
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    });
    expect(things.get('./')).toMatchObject({ '@type': 'Dataset', name: dossier.data.title, datePublished: dossier.data.published });
    const named = crate['@graph']
      .flatMap((thing) => Object.values(thing).flat())
      .flatMap((value) => ((value as Thing | null)?.['@id'] ? [(value as Thing)['@id']] : []));
    expect(named.filter((id) => !things.has(id) && id !== 'https://w3id.org/ro/crate/1.1')).toEqual([]);
    const parts = crate['@graph'].filter((thing) => thing['@type'] === 'File').map((thing) => thing['@id']);
    expect(parts).toEqual(expect.arrayContaining(files.filter(({ path }) => path !== 'ro-crate-metadata.json').map(({ path }) => path)));
    expect(things.get('./')?.['hasPart']).toEqual(parts.map((id) => ({ '@id': id })));
  },
);
