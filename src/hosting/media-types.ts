/** What the files of a site are, by the ends of their names (IANA media types). Hosts know most of them, none knows all. */

const TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/markdown': ['md'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'application/json': ['json'],
  'application/ld+json': ['jsonld'],
  'application/manifest+json': ['webmanifest'],
  'application/xml': ['xml'],
  'application/atom+xml': ['atom'],
  'application/x-bibtex': ['bib'],
  'application/x-research-info-systems': ['ris'],
  'image/svg+xml': ['svg'],
  'application/epub+zip': ['epub'],
  'application/pdf': ['pdf'],
  'application/wasm': ['wasm'],
  'application/zip': ['zip'],
  'audio/mpeg': ['mp3'],
  'font/woff2': ['woff2'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
  'video/mp4': ['mp4'],
  'video/webm': ['webm'],
  // Compressed already, by Pagefind.
  'application/octet-stream': ['pagefind', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta'],
};

const TEXT = /^text\/|[/+](?:json|xml)$|^application\/x-(?:bibtex|research)/;
/** Hosts are told of these only: of the others each knows. */
const RARE = ['jsonld', 'webmanifest', 'atom', 'ics', 'epub', 'bib', 'ris'];

/** Each type with the ends of names, without the dot. */
export const MEDIA_TYPES: readonly MediaType[] = Object.entries(TYPES).map(([type, ends]) => ({ type, ends, isText: TEXT.test(type) }));

/** What is worth compressing on its way. */
export const COMPRESSED: readonly string[] = MEDIA_TYPES.filter(({ type, isText }) => isText || type === 'application/wasm').map(
  ({ type }) => type,
);

/** The whole value of the header: texts are UTF-8. */
export const contentType = ({ type, isText }: MediaType): string => (isText ? `${type}; charset=utf-8` : type);

/** The type of a file that not every host knows; nothing for others. */
export function rareType(name: string): string | undefined {
  const end = name.slice(name.lastIndexOf('.') + 1);
  const found = RARE.includes(end) ? MEDIA_TYPES.find(({ ends }) => ends.includes(end)) : undefined;
  return found && contentType(found);
}

export interface MediaType {
  type: string;
  ends: readonly string[];
  /** In UTF-8. */
  isText: boolean;
}
