/**
 * Every file of a site that is no page and is made of the dossier alone: the copies for machines, previews, texts of sources,
 * Markdown beside pages, and what describes the cards for pages of others.
 */
import { shareImage } from '../cards/share-image.ts';
import { CARD_SIZE } from '../cards/card.ts';
import { CITE, worksOf } from '../citations/works.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { shownOf } from '../dossier/rights.ts';
import { copiesOf } from '../exports/copies.ts';
import { DOSSIER_JSON, dossierJson } from '../exports/dossier-json.ts';
import { dossierJsonSchema } from '../exports/dossier-json-schema.ts';
import { embeddedPages, oembed, oembedUrl, titleOfCard, type Embedded } from '../exports/embed.ts';
import { LIBRARIES } from '../exports/libraries.ts';
import { markdownUrl } from '../exports/markdown/address.ts';
import type { Address } from '../exports/markdown/context.ts';
import { markdownOf, markdownPages } from '../exports/markdown/pages.ts';
import { bundleUrl } from '../exports/preview-bundles.ts';
import { previewsIn } from '../exports/previews.ts';
import { DOSSIER_SCHEMA } from '../exports/published.ts';
import { sourceTextUrl } from '../exports/source-text-url.ts';
import { stringsOf } from '../strings/index.ts';
import { memoizeFor } from '../text/memoize.ts';

/** The files by their paths, relative to the base path. `address` makes an address of the site absolute. */
export function dossierFiles(dossier: Dossier, address: Address): ReadonlyMap<string, DossierFile> {
  const { pages, references } = librariesOf(address);
  return new Map<string, DossierFile>([
    // Everything may be read; the sitemap says what there is. Crawlers look for this file at the root of a host only.
    ['robots.txt', { type: TEXT, write: () => `User-agent: *\nAllow: /\n\nSitemap: ${address('sitemap-index.xml')}\n` }],
    [DOSSIER_JSON, { type: JSON_TYPE, write: () => dossierJson(dossier, address) }],
    [DOSSIER_SCHEMA, { type: JSON_TYPE, write: () => dossierJsonSchema() }],
    ...copiesOf(dossier).map((copy): [string, DossierFile] => [
      copy.path,
      { type: copy.type, write: () => copy.write(dossier, { address, works: () => references(dossier) }) },
    ]),
    ...Object.entries(LIBRARIES).map(([format, { type, write }]): [string, DossierFile] => [
      `${CITE}dossier.${format}`,
      { type, write: async () => write(await pages(dossier)) },
    ]),
    ...previewsIn(dossier, stringsOf(dossier.data)).map((bundle, number): [string, DossierFile] => [
      bundleUrl(number),
      { type: JSON_TYPE, write: () => JSON.stringify(bundle) },
    ]),
    ...dossier
      .all('source')
      .filter(({ data }) => shownOf(data) === 'full')
      .map((source): [string, DossierFile] => [sourceTextUrl(source), { type: TEXT, write: () => source.text }]),
    ...markdownFiles(dossier, address),
    ...Array.from(embeddedPages(dossier).values(), (item): [string, DossierFile] => [
      oembedUrl(item),
      { type: JSON_TYPE, write: () => described(item, dossier, address) },
    ]),
  ]);
}

const [TEXT, JSON_TYPE] = ['text/plain; charset=utf-8', 'application/json'];

/** What reference managers read of the pages, and of what the dossier cites. What makes it is large, and loaded when the first asks; all formats are made at once. */
function librariesOf(address: Address) {
  const library = () => import('../citations/formats.ts');
  return {
    pages: memoizeFor(async (dossier: Dossier) => (await library()).recordsOf(worksOf(dossier), address)),
    references: memoizeFor(async (dossier: Dossier) => (await library()).recordsOfReferences(dossier.all('reference'))),
  };
}

/** A copy beside each page that has one. */
function markdownFiles(dossier: Dossier, address: Address): [string, DossierFile][] {
  const markdown = markdownOf(dossier, address);
  const write = (url: string) => {
    const text = markdown(url);
    if (text === undefined) throw new Error(`${url} has no copy in Markdown.`);
    return text;
  };
  return markdownPages(dossier).map((url) => [markdownUrl(url), { type: 'text/markdown; charset=utf-8', write: () => write(url) }]);
}

async function described(item: Embedded, dossier: Dossier, address: Address): Promise<string> {
  const image = await shareImage(dossier, item.url);
  const thumbnail = image.type === 'image' ? { path: image.path, ...CARD_SIZE } : undefined;
  return oembed(item, titleOfCard(dossier, item), dossier, address, thumbnail);
}

export interface DossierFile {
  /** Media type. */
  type: string;
  write: () => string | Promise<string>;
}
