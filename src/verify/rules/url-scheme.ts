import { URL_SCHEMES } from '../address.ts';
import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** Links and addresses lead to the web or nowhere: a `javascript:` or `file:` address is never published. */
export const urlScheme: Rule = {
  code: 'url-scheme',
  check: (context) => [
    ...problemsOf(context, 'url-scheme').map((problem) =>
      issue(
        'url-scheme',
        problem,
        `The field \`${problem.field}\` holds \`${show(problem.value)}\`, which is not a web address.`,
        hintFor(problem.value),
      ),
    ),
    ...context.entries.flatMap((entry) =>
      entry.prose.links.flatMap((link) =>
        link.address.type === 'plain' && URL_SCHEMES.has(link.address.scheme.toLowerCase())
          ? [
              issue(
                'url-scheme',
                { file: entry.file, ...link.position },
                `The link points to \`${show(link.url)}\`, which is not a web address.`,
                hintFor(link.url),
              ),
            ]
          : [],
      ),
    ),
  ],
};

function hintFor(address: string): string {
  if (/^mailto:/i.test(address)) return `Only web addresses are linked. To show the address as text, put it between backticks.`;
  if (URL.canParse(`https://${address}`) && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(address)) return `Write \`https://${show(address)}\`.`;
  return 'Write an address that begins with https:// or http://.';
}
