import type { Redirect } from '../../dossier/redirects.ts';
import { issue, type Issue } from '../issue.ts';
import type { Rule } from '../rule.ts';
import { sitePages } from '../site-pages.ts';
import { didYouMean } from '../words.ts';

/** An old address is no page any more, and leads to one in a single step. */
export const redirectInvalid: Rule = {
  code: 'redirect-invalid',
  meaning:
    '`redirects.yaml` leads old addresses to pages that there are: `from` is no page any more, and `to` is one, without a second step.',
  mend: 'Write `to:` as the address of a page, without the beginning of the site. Take out an entry whose old address is a page again.',
  check: (context) => {
    const { redirects } = context;
    if (redirects.length === 0) return [];
    const pages = sitePages(context);
    const leading = new Map(redirects.map(({ from, to }) => [from, to]));
    return redirects.flatMap((redirect, index) => [
      ...fromOf(redirect, pages, redirects.findIndex(({ from }) => from === redirect.from) < index),
      ...toOf(redirect, pages, leading),
    ]);
  },
};

function fromOf({ file, from, places }: Redirect, pages: ReadonlySet<string>, isRepeated: boolean): Issue[] {
  const place = { file, ...places.from };
  if (pages.has(from)) {
    return [issue('redirect-invalid', place, `\`${from}\` is a page of the site, so it cannot lead elsewhere.`, 'Take the entry out.')];
  }
  return isRepeated
    ? [issue('redirect-invalid', place, `\`${from}\` is there already, further up.`, 'Keep the entry that leads where it should.')]
    : [];
}

function toOf({ file, from, to, places }: Redirect, pages: ReadonlySet<string>, leading: ReadonlyMap<string, string>): Issue[] {
  const place = { file, ...places.to };
  const [page = ''] = to.split('#');
  if (pages.has(page)) return [];
  if (!leading.has(page)) {
    const hint = didYouMean(page, [...pages].filter((known) => known !== '').sort());
    return [issue('redirect-invalid', place, `There is no page \`${page}\` to lead to.`, hint)];
  }
  const end = endOf(from, leading, pages);
  return end === undefined
    ? [issue('redirect-invalid', place, `\`${from}\` leads back to itself.`, 'Name a page that there is, or take the entry out.')]
    : [issue('redirect-invalid', place, `\`${page}\` is an old address itself, and leads on to \`${end}\`.`, `Write \`to: ${end}\`.`)];
}

/** Where a chain ends; nothing when it is a circle. */
function endOf(from: string, leading: ReadonlyMap<string, string>, pages: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  let end = from;
  for (let next = leading.get(end); next !== undefined && !pages.has(end); next = leading.get(end)) {
    if (seen.has(end)) return undefined;
    seen.add(end);
    end = next.replace(/#.*$/, '');
  }
  return end;
}
