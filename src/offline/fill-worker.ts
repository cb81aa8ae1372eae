/** Tells the service worker which files its version of the site has. */

/** What stands in the bundled worker for the lists; nobody else writes such names. */
const [KEPT, ELSEWHERE] = [/\bself\.__SOURCEBOUND_KEPT__/, /\bself\.__SOURCEBOUND_ELSEWHERE__/];

/**
 * The worker as it is published. `kept` is sorted by path: same files, same bytes. `elsewhere` are folders whose pages are none of
 * its own: the other editions, which have workers of theirs, and the cards for the pages of others.
 * @throws Error when it has no place for a list.
 */
export function fillWorker(script: string, kept: readonly KeptFile[], elsewhere: readonly string[]): string {
  const filled = put(put(script, KEPT, kept), ELSEWHERE, elsewhere);
  return `/*!\n${LICENCE}\n*/\n${filled}`;
}

function put(script: string, place: RegExp, list: readonly unknown[]): string {
  if (!place.test(script)) throw new Error(`The service worker has no place for a list: ${place.source}.`);
  return script.replace(place, () => JSON.stringify(list));
}

/** The path at which a file is found, below the site, and its SHA-256 in base64. */
export type KeptFile = readonly [path: string, hash: string];

/** The worker is in no other file of the site, so its licence stands here. */
const LICENCE = `Holds Workbox, https://github.com/GoogleChrome/workbox

MIT License

Copyright 2018 Google LLC

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`;
