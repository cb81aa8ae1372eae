import { isWebAddress } from '../../text/web-address.ts';
import { URL_SCHEMES, WEB_SCHEMES } from '../address.ts';
import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** Links and addresses lead to the web or nowhere: a `javascript:` or `file:` address is never published. */
export const urlScheme: Rule = {
  code: 'url-scheme',
  meaning:
    'Addresses lead to the web. Others, such as `javascript:` and `file:`, are never published, and an incomplete one leads nowhere.',
  mend: 'Write the whole address, beginning with https:// or http://.',
  check: (context) =>
    problemsOf(context, 'url-scheme').map((problem) =>
      issue(
        'url-scheme',
        problem,
        `The field \`${problem.field}\` holds \`${show(problem.value)}\`, which is not a web address.`,
        hintFor(problem.value),
      ),
    ),
  checkEntry: ({ file, prose }) =>
    prose.links.flatMap(({ address, url, position }) =>
      address.type === 'plain' && isRefused(address.scheme.toLowerCase(), url)
        ? [issue('url-scheme', { file, ...position }, `The link points to \`${show(url)}\`, which is not a web address.`, hintFor(url))]
        : [],
    ),
};

/** A scheme that is never published, or an address of the web that is not written as one. */
const isRefused = (scheme: string, address: string): boolean =>
  URL_SCHEMES.has(scheme) || (WEB_SCHEMES.has(scheme) && !isWebAddress(address));

function hintFor(address: string): string {
  if (/^https?:\/\/[^/]*@/i.test(address)) return 'Take the name and the password before the @ out: every reader would see them.';
  if (/^https?:/i.test(address)) return 'Write the whole address: https://, a host, and no blanks or backslashes.';
  if (/^mailto:/i.test(address)) return `Only web addresses are linked. To show the address as text, put it between backticks.`;
  if (URL.canParse(`https://${address}`) && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(address)) return `Write \`https://${show(address)}\`.`;
  return 'Write an address that begins with https:// or http://.';
}
