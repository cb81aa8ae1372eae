/** The files that tell a host what to do with the site they lie in. */
import { htaccess } from './apache.ts';
import { headersFile, redirectsFile, type Written } from './headers-file.ts';
import type { HostedSite } from './hosted-site.ts';

/** Each by its name in the folder of the site; a file that would be empty is not there. */
export function publishedFiles(site: HostedSite): ReadonlyMap<string, Written> {
  const files: readonly [string, Written][] = [
    ['_headers', headersFile(site)],
    ['_redirects', redirectsFile(site)],
    ['.htaccess', { text: htaccess(site), warnings: [] }],
  ];
  return new Map([...files.filter(([, { text }]) => text !== ''), NO_JEKYLL]);
}

/** GitHub Pages would leave out folders that begin with `_`. */
const NO_JEKYLL: [string, Written] = ['.nojekyll', { text: '', warnings: [] }];
