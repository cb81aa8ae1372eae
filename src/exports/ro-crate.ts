/** What the files of a dossier are, for archives of research data (RO-Crate 1.1). Its ids are addresses from where it lies. */
import type { Dossier } from '../dossier/dossier.ts';
import { shownOf } from '../dossier/rights.ts';
import { sourceTextUrl } from './source-text-url.ts';

export const RO_CRATE = 'ro-crate-metadata.json';

/** `files` are the copies of the dossier, relative to the base path. */
export function roCrate(dossier: Dossier, address: (path: string) => string, files: readonly CrateFile[]): string {
  const { data } = dossier;
  const publisher = { '@id': data.owner.url ?? '#publisher', '@type': 'Organization', name: data.owner.name };
  const licence = data.licence.url ? { '@id': data.licence.url, '@type': 'CreativeWork', name: data.licence.name } : undefined;
  const texts = dossier.all('source').filter((source) => shownOf(source.data) === 'full');
  const parts = [
    { '@id': 'index.html', '@type': 'File', name: data.question, encodingFormat: 'text/html', inLanguage: data.language },
    ...files
      .filter(({ path }) => path !== RO_CRATE)
      .map(({ path, type, purpose }) => ({
        '@id': path,
        '@type': 'File',
        name: path,
        encodingFormat: type.replace(/;.*$/, ''),
        description: purpose,
      })),
    ...texts.map((source) => ({
      '@id': sourceTextUrl(source),
      '@type': 'File',
      name: source.title,
      encodingFormat: 'text/plain',
      inLanguage: source.data.language,
      sha256: source.data.sha256,
      datePublished: source.data.published,
      copyrightNotice: source.data.rights.statement,
      ...(source.data.url && { isBasedOn: { '@id': source.data.url } }),
    })),
  ];
  const originals = texts.flatMap(({ title, data: { url, publisher: by } }) =>
    url === undefined ? [] : [{ '@id': url, '@type': 'WebPage', name: title, description: by }],
  );
  const graph = [
    {
      '@id': RO_CRATE,
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: data.title,
      description: data.brief,
      url: address(''),
      datePublished: data.published,
      dateModified: data.updated,
      inLanguage: data.language,
      license: licence ? { '@id': licence['@id'] } : data.licence.name,
      publisher: { '@id': publisher['@id'] },
      hasPart: parts.map((part) => ({ '@id': part['@id'] })),
    },
    publisher,
    ...(licence ? [licence] : []),
    ...parts,
    ...new Map(originals.map((original) => [original['@id'], original])).values(),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, undefined, 1)}\n`;
}

interface CrateFile {
  path: string;
  /** Media type. */
  type: string;
  /** What it is for, in words. */
  purpose: string;
}
