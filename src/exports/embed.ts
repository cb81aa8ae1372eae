/** Quotations and claims as small cards for the pages of others, which show them with the proof attached (oEmbed 1.0, of type `rich`). */
import { workOfPage } from '../citations/works.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Claim, Quote } from '../dossier/types.ts';
import { embedUrl } from '../schemas/embed-url.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { memoizeFor } from '../text/memoize.ts';

export type Embedded = Quote | Claim;

/** The items that have a card, by the addresses of their pages. */
export const embeddedPages = memoizeFor(
  (dossier: Dossier): ReadonlyMap<string, Embedded> =>
    new Map([...dossier.all('quote'), ...dossier.all('claim')].map((item): [string, Embedded] => [item.url, item])),
);

/** Where that lies which describes the card, relative to the base path. */
export const oembedUrl = ({ url }: Pick<Embedded, 'url'>): string => `${url}oembed.json`;

/** What a card is called where it is shown: as its page is cited. */
export const titleOfCard = (dossier: Dossier, { url }: Pick<Embedded, 'url'>): string => workOfPage(dossier, url).title;

/** What is written into another page to show the card. It runs nothing, and leads out of its frame when somebody follows a link. */
export function embedCode(item: Embedded, title: string, address: (path: string) => string): string {
  const attributes = {
    src: address(embedUrl(item.url)),
    title,
    width: '100%',
    height: String(heightOf(item)),
    loading: 'lazy',
    sandbox: 'allow-top-navigation-by-user-activation',
    style: `border:0;max-width:${WIDTH}px`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Prints what describes the card to programs that ask for it. */
export function oembed(item: Embedded, title: string, { data }: Dossier, address: (path: string) => string, image?: Image): string {
  const described = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: data.owner.name,
    provider_name: data.title,
    provider_url: address(''),
    url: address(item.url),
    width: WIDTH,
    height: heightOf(item),
    html: embedCode(item, title, address),
    ...(image && { thumbnail_url: address(image.path), thumbnail_width: image.width, thumbnail_height: image.height }),
  };
  return `${JSON.stringify(described)}\n`;
}

/** In pixels. */
const WIDTH = 600;
const [AROUND, LINE, CHARACTERS] = [190, 30, 48];

/** Room for the words in a frame of half the width. */
const heightOf = (item: Embedded): number =>
  AROUND + LINE * Math.ceil((item.kind === 'quote' ? item.words.length : item.title.length + item.data.gist.length) / (CHARACTERS * 0.6));

interface Image {
  /** Relative to the base path. */
  path: string;
  width: number;
  height: number;
}
