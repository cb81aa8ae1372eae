/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read (https://docs.netlify.com/manage/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/).
 */
import { workersIn } from '../offline/kept.ts';
import { editionFolders } from '../publish/edition-folders.ts';
import { REVALIDATE, type Area } from './headers.ts';
import type { HostedSite } from './hosted-site.ts';
import { rareType } from './media-types.ts';

/** The narrower limits of the two, those of Cloudflare. */
const MOST = { rules: 100, characters: 2000, redirects: 2000 } as const;

/**
 * `_headers`. Where several rules hold for one path, the one host joins the values of a header and the other may take either, so no
 * two rules that can meet name the same one: what is the same everywhere stands once, the rest by folder.
 */
export function headersFile({ base, files, areas }: HostedSite): Written {
  const [site, ...parts] = areas;
  const same = pick(site, (name, value) => areas.every(({ headers }) => headers[name] === value));
  const inFolder = (area: Area) => pick(area, (name, value) => !(name in same) && !(name === 'Cache-Control' && value === REVALIDATE));
  // Of another edition it is its folders that have rules, so that none of them meets another.
  const editions = editionFolders(files);
  const tops = [...new Set(files.map((file) => topOf(file, editions)))].filter((folder) => folder !== '');
  const rules = [
    rule(`${base}*`, same),
    // What lies beside the folders is data, but for these.
    ...['', ...editions, '404.html', ...workersIn(files)].map((page) => rule(`${base}${page}`, inFolder(site))),
    ...tops.map((folder) => rule(`${base}${folder}*`, inFolder(parts.find((area) => area.folder === folder) ?? site))),
    ...parts
      .filter(({ folder }) => !tops.includes(folder))
      .map((area) => rule(`${base}${area.folder}*`, without(inFolder(area), inFolder(site)))),
    ...files.flatMap((file) => {
      const type = rareType(file);
      return type === undefined ? [] : [rule(`${base}${file}`, { 'Content-Type': type })];
    }),
  ].filter(({ lines }) => lines.length > 0);
  const kept = rules.slice(0, MOST.rules);
  return {
    text: kept.map(({ path, lines }) => `${[path, ...lines.map((line) => `  ${line}`)].join('\n')}\n`).join('\n'),
    warnings: [
      ...new Set(
        kept.flatMap(({ lines }) => lines.filter((line) => line.length > MOST.characters)).map((line) => tooLong('_headers', line)),
      ),
      ...tooMany('_headers', rules.length, MOST.rules),
    ],
  };
}

/**
 * `_redirects`. Netlify shows what stands at a path before it follows a rule, unless it is forced, which Cloudflare does not
 * understand: without `isForced` it shows the page that leads on.
 */
export function redirectsFile({ redirects }: Pick<HostedSite, 'redirects'>, isForced = false): Written {
  const status = isForced ? '301!' : '301';
  const lines = redirects.map(({ from, to }) => `${from} ${to} ${status}\n`);
  return { text: lines.slice(0, MOST.redirects).join(''), warnings: tooMany('_redirects', lines.length, MOST.redirects) };
}

/** The folder of a site or of another edition that a file lies in; empty for what lies beside these. */
function topOf(file: string, editions: readonly string[]): string {
  const start = editions.find((edition) => file.startsWith(edition))?.length ?? 0;
  const end = file.indexOf('/', start) + 1;
  return end === 0 ? '' : file.slice(0, end);
}

const rule = (path: string, headers: Area['headers']) => ({
  path,
  lines: Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
});

const pick = ({ headers }: Area, isPicked: (name: string, value: string) => boolean): Area['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => isPicked(name, value)));

const without = (headers: Area['headers'], others: Area['headers']): Area['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => others[name] !== value));

const tooLong = (file: string, line: string): string =>
  `${file} has a line of ${line.length} characters, and Cloudflare reads ${MOST.characters}: ${line.slice(0, 40)}… It does without that header there.`;

const tooMany = (file: string, count: number, most: number): string[] =>
  count > most ? [`${file} would have ${count} rules, and Cloudflare reads ${most}: the others are left out.`] : [];

export interface Written {
  text: string;
  /** What the hosts will not do, as sentences. */
  warnings: readonly string[];
}
