import { expect, test } from 'vitest';
import { publishedFiles } from '../../../src/hosting/published-files.ts';
import { hostedSite } from './hosted-site.ts';

test('a site has the files that hosts read, and none that would be empty but the one that says something by being there', () => {
  expect([...publishedFiles(hostedSite()).keys()]).toEqual(['_headers', '.htaccess', '.nojekyll']);
  const moved = publishedFiles(hostedSite({ base: '/archive/', redirects: [{ from: '/archive/a/', to: '/archive/b/' }] }));
  expect([...moved.keys()]).toEqual(['_headers', '_redirects', '.htaccess', '.nojekyll']);
  expect(moved.get('.htaccess')?.text).toContain('ErrorDocument 404 /archive/404.html');
  expect(moved.get('.htaccess')?.text).toContain(String.raw`RewriteRule ^a\/$ /archive/b/ [R=301,NE,L]`);
});
