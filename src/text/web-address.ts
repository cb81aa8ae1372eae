/** Schemes that are published as plain links to the web. */
const WEB_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);
/** A host follows directly behind two slashes; browsers would mend `https:host`, `https:\\host` and blanks, each in its own way. */
const WRITTEN_OUT = /^https?:\/\/[^/\\\s]+[^\s\\]*$/i;

/** Whether a text is an address of the web as it is published: absolute, written out, and without a name or password for its host. */
export function isWebAddress(address: string): boolean {
  if (!WRITTEN_OUT.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return WEB_SCHEMES.has(protocol) && hostname !== '' && username === '' && password === '';
}

/** Makes addresses of a site absolute. `root` is the address of its first page, and paths are relative to that. */
export const addressBelow =
  (root: string): ((path: string) => string) =>
  (path) =>
    new URL(`./${path}`, root).href;
