/**
 * Where the Markdown of a page lies, relative to the base path: beside it. A place on a page is left as it is, because the page
 * alone has its places.
 */
export const markdownUrl = (url: string): string => (url.includes('#') ? url : `${url}index.md`);
