/** Every file of the site: whether the host sends it, and as it was built. */
import { addressesInSitemap } from '../publish/addresses.ts';
import { sha256 } from '../publish/sums.ts';
import { INDEX_FOLDER } from '../search/index-folder.ts';
import type { Finding } from './finding.ts';
import { addressOf, fileAt, servedFiles, type LiveSite, type Visited } from './live-site.ts';
import { readLivePage, type LivePage } from './read-live-page.ts';
import { locationOf, type Answer } from './visitor.ts';

const PAGE = /\.html$/;
const SITEMAP = /^(?:[^/]+\/)?sitemap-\d+\.xml$/;
/** What a browser takes only under its own type, once `nosniff` is sent; of the others it is told. */
const TYPES: readonly { file: RegExp; type: RegExp; severity: 'failure' | 'warning' }[] = [
  { file: PAGE, type: /^text\/html\b/, severity: 'failure' },
  { file: /\.js$/, type: /^(?:text|application)\/javascript\b/, severity: 'failure' },
  { file: /\.css$/, type: /^text\/css\b/, severity: 'failure' },
  { file: /\.svg$/, type: /^image\/svg\+xml\b/, severity: 'failure' },
  { file: /\.png$/, type: /^image\/png\b/, severity: 'failure' },
  { file: /\.json$/, type: /^application\/(?:[\w.-]+\+)?json\b/, severity: 'warning' },
  { file: /\.xml$/, type: /^(?:application|text)\/xml\b/, severity: 'warning' },
  { file: /\.pdf$/, type: /^application\/pdf\b/, severity: 'warning' },
];
/** Other editions have a search of their own. */
const IN_INDEX = new RegExp(`^(?:[^/]+/)?${INDEX_FOLDER}/`);
const REWRITTEN =
  'Publish the folder again. A host that changes files on the way (minifying, hiding mail addresses, counting visits) must be told to leave them.';

export async function visitFiles(site: LiveSite): Promise<{ visited: Visited; findings: Finding[] }> {
  const [answers, pages, listed, findings] = [
    new Map<string, Pick<Answer, 'headers'> & { size: number }>(),
    new Map<string, LivePage>(),
    [] as string[],
    [] as Finding[],
  ];
  const moved = new Map<string, string>();
  const visit = async (file: string): Promise<void> => {
    const address = addressOf(file, site.url);
    const answer = await site.visitor.get(address);
    const found = (message: string, hint?: string) =>
      findings.push({ check: partOf(file), severity: 'failure', place: address, message, ...(hint === undefined ? {} : { hint }) });
    if (answer.type === 'none') {
      found(answer.reason);
      return;
    }
    const location = locationOf(answer, address);
    if (location !== undefined) {
      moved.set(file, location);
      return;
    }
    if (answer.status !== 200) {
      found(`answers ${answer.status}`, 'Publish every file of the folder, also those whose names the host does not know.');
      return;
    }
    const { headers, bytes } = answer;
    answers.set(file, { headers, size: bytes.length });
    if (sha256(bytes) !== site.sums.get(file)) found('holds other bytes than those that were built', REWRITTEN);
    findings.push(...wrongType(file, address, headers.get('content-type') ?? ''));
    if (PAGE.test(file)) pages.set(file, readLivePage(bytes.toString()));
    if (SITEMAP.test(file)) listed.push(...addressesInSitemap(bytes.toString()));
  };
  await Promise.all(servedFiles(site.sums).map(visit));
  findings.push(...[...moved].flatMap(([file, location]) => wrongRedirect(file, location, site, listed)));
  return {
    visited: { answers: inOrder(answers), pages: inOrder(pages), listed },
    findings: findings.sort((a, b) => (a.place < b.place ? -1 : 1)),
  };
}

/** By path, whichever answer came first. */
const inOrder = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> => new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A page that the site map does not have may lead elsewhere in the site: hosts that know old addresses redirect by themselves. */
function wrongRedirect(file: string, location: string, { url, sums }: LiveSite, listed: readonly string[]): Finding[] {
  const address = addressOf(file, url);
  const target = fileAt(location, url);
  if (PAGE.test(file) && !listed.includes(address) && target !== undefined && target !== file && sums.has(target)) return [];
  return [
    {
      check: partOf(file),
      severity: 'failure',
      place: address,
      message: `redirects to ${location}`,
      hint: 'Name the site by the address that answers itself, and let the host add no other redirect.',
    },
  ];
}

function wrongType(file: string, place: string, sent: string): Finding[] {
  const expected = TYPES.find((type) => type.file.test(file));
  if (!expected || expected.type.test(sent)) return [];
  const message = sent === '' ? 'is sent without a content type' : `is sent as ${sent}`;
  return [
    {
      check: partOf(file),
      severity: expected.severity,
      place,
      message,
      hint: 'Browsers do not use a file of another type. Let the host know the ending of its name.',
    },
  ];
}

const partOf = (file: string): Finding['check'] => (IN_INDEX.test(file) ? 'search' : 'files');
