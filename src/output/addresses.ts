/** Which addresses a page may hold, whoever wrote them. */

/** The scheme of an address as a browser finds it (URL Standard, 4.4): white space and control characters are taken away first. */
const IGNORED = /[\p{Cc}\s]/gu;
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const PUBLISHED: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
/** A picture that a style sheet or an icon holds in itself. */
const OWN_IMAGE = /^data:image\//i;
const LOADED_AS_IMAGE: ReadonlySet<string> = new Set(['img', 'link']);

/** Whether an address may not be published: a scheme that runs, opens or shows something else than a page or a letter. */
export function refusedAddress({ element, value }: { element: string; value: string }): boolean {
  const address = value.replaceAll(IGNORED, '');
  const [, scheme] = SCHEME.exec(address) ?? [];
  if (scheme === undefined || PUBLISHED.has(scheme.toLowerCase())) return false;
  return !(LOADED_AS_IMAGE.has(element) && OWN_IMAGE.test(address));
}
