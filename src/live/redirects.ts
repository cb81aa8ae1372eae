/** Addresses that lead to those of the pages. */
import type { Finding } from './finding.ts';
import { addressOf, type LiveSite, type Visited } from './live-site.ts';
import { locationOf } from './visitor.ts';

const NESTED = /.\/index\.html$/;

export async function checkRedirects(site: LiveSite, { pages }: Visited): Promise<Finding[]> {
  const nested = [...pages.keys()].find((file) => NESTED.test(file));
  return [
    ...(nested === undefined ? [] : await withoutSlash(nested, site)),
    ...(site.url.startsWith('https:') ? await withoutEncryption(site) : []),
  ];
}

/** Readers who leave out the slash at the end come to the page all the same. */
async function withoutSlash(file: string, { url, visitor }: LiveSite): Promise<Finding[]> {
  const page = addressOf(file, url);
  const address = page.slice(0, -1);
  const answer = await visitor.get(address);
  if (answer.type === 'answer' && (locationOf(answer, address) === page || answer.status === 200)) return [];
  const message = answer.type === 'none' ? answer.reason : `answers ${answer.status} and does not lead to the address with a slash`;
  return [
    { check: 'redirects', severity: 'warning', place: address, message, hint: 'Let the host add the slash to addresses of folders.' },
  ];
}

/** Who comes without encryption is led to it. */
async function withoutEncryption({ url, visitor }: LiveSite): Promise<Finding[]> {
  const address = url.replace('https:', 'http:');
  const answer = await visitor.get(address);
  if (answer.type === 'none') return [{ check: 'redirects', severity: 'note', place: address, message: answer.reason }];
  const location = locationOf(answer, address);
  if (location?.startsWith('https:')) return [];
  return [
    {
      check: 'redirects',
      severity: 'warning',
      place: address,
      message: 'does not lead to https',
      hint: 'Let the host redirect every address to the same one with https.',
    },
  ];
}
