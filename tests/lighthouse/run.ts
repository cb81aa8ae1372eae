/**
 * `npm run lighthouse`: Lighthouse, with its mobile preset, on one page of each kind of the built site.
 * Prints the four scores of each page and every audit that fails, with its reason; exit code 1 when a score is under 100.
 * A page that does not reach 100 at once is measured three times and the middle counts, because other work of the machine shows.
 * Addresses as arguments (`chapters/what-happened/`) are looked at in place of one page of each kind.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { launchOptions } from '../support/browser.ts';
import { serveCompressed } from '../support/compressing-server.ts';

const PORT = 4474;
const ADDRESS = `http://localhost:${PORT}/`;
const OUT = '.tmp/site-lighthouse';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Pages of their own kind that stay out of the sitemap. */
const UNLISTED = ['search/', 'print/', '404.html'];
/** Lighthouse shows an audit as passed from here on. */
const PASSED = 0.9;
const LARGEST_REPORT = 64 * 1024 * 1024;

const run = promisify(execFile);
const lighthouse = resolve(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');

if (!existsSync(lighthouse)) {
  throw new Error('Lighthouse is not installed. Run `npm ci --prefix tests/lighthouse` first; `npm ci` leaves it out because of its size.');
}

await run(process.execPath, ['src/cli/sourcebound.cjs', 'build'], {
  env: { ...process.env, OUT_DIR: OUT, SITE_URL: new URL(ADDRESS).origin },
});
const server = await serveCompressed(OUT, PORT);
const pages = process.argv.length > 2 ? process.argv.slice(2) : await onePerKind();
const findings: string[] = [];
let short = 0;

print(['page', ...CATEGORIES]);
for (const page of pages) {
  const report = await measure(page);
  const scores = CATEGORIES.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100));
  short += scores.filter((score) => score < 100).length;
  print([page || '/', ...scores.map(String)]);
  findings.push(...failuresOf(report).map((failure) => `${page || '/'}: ${failure}`));
}
process.stdout.write(findings.length > 0 ? `\n${findings.join('\n')}\n` : '\nNo audit fails.\n');
process.exitCode = short > 0 ? 1 : 0;
server.close();

/** The first page of each shape in the sitemap: `entities/`, `entities/…/`, and so on. */
async function onePerKind(): Promise<string[]> {
  const sitemap = await readFile(join(OUT, 'sitemap-0.xml'), 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.slice(ADDRESS.length));
  const byShape = Map.groupBy(paths, (path) => path.replace(/\/[^/]+\/$/, '/…/'));
  return [...[...byShape.values()].flatMap(([first]) => first ?? []), ...UNLISTED];
}

async function measure(page: string): Promise<Report> {
  const first = await audit(page);
  if (performanceOf(first) === 1) return first;
  const reports = [first, await audit(page), await audit(page)].sort((a, b) => performanceOf(a) - performanceOf(b));
  return reports[1] ?? first;
}

function performanceOf({ categories }: Report): number {
  return categories['performance']?.score ?? 0;
}

async function audit(page: string): Promise<Report> {
  const { executablePath, args } = launchOptions();
  const flags = ['--headless=new', ...args].join(' ');
  const { stdout } = await run(
    process.execPath,
    [lighthouse, `${ADDRESS}${page}`, '--output=json', '--quiet', '--no-enable-error-reporting', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: LARGEST_REPORT },
  );
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError) throw new Error(`${page}: ${report.runtimeError.message}`);
  return report;
}

/** What Lighthouse shows as failed; of a category under 100, everything that costs it points. */
function failuresOf({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((name) => {
    const category = categories[name];
    const limit = (category?.score ?? 0) < 1 ? 1 : PASSED;
    return (category?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const found = audits[id];
      if (!found || found.score === null || found.score >= (weight > 0 ? limit : PASSED)) return [];
      const where = (found.details?.items ?? []).flatMap(({ node, url }) => node?.snippet ?? url ?? []).slice(0, 3);
      const shown = `${name}, ${id}${weight > 0 ? '' : ' (not scored)'}: ${found.title}`;
      return [[shown, found.displayValue, ...where].filter(Boolean).join('; ')];
    });
  });
}

function print(cells: readonly string[]): void {
  const [page = '', ...scores] = cells;
  process.stdout.write(`${page.padEnd(48)}${scores.map((score) => score.padStart(16)).join('')}\n`);
}

/** The part of Lighthouse's report (its `Result`) that is read. */
interface Report {
  runtimeError?: { message: string };
  categories: Partial<Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
  audits: Partial<
    Record<
      string,
      {
        title: string;
        score: number | null;
        displayValue?: string;
        details?: { items?: { url?: string; node?: { snippet?: string } }[] };
      }
    >
  >;
}
