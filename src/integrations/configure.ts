/** What Astro is told to make a dossier of a project. */
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroUserConfig, HookParameters } from 'astro';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dossierThread } from '../dossier-thread/dossier-thread.ts';
import { inEdition, readSite, SettingError, type Site, type SiteOptions } from '../site.ts';
import { alternates } from '../workspace/site-editions.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { openWorkspace } from '../workspace/current.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { cards } from './cards.ts';
import { chapters, rehypeCheckedTree } from './chapters.ts';
import { dossierFilesBeside } from './dossier-files.ts';
import { drafts } from './drafts.ts';
import { editionsPart, sitemapsOf, type EditionsPart } from './editions.ts';
import { epub } from './epub.ts';
import { files } from './files.ts';
import { hosting } from './hosting.ts';
import { offline } from './offline.ts';
import { otherEditions } from './other-editions.ts';
import { overrides, type Overrides } from './overrides.ts';
import { pages } from './pages.ts';
import { pdf, type Print } from './pdf.ts';
import { publishing } from './publishing.ts';
import { redirects } from './redirects.ts';
import { search } from './search.ts';
import { sharedModules } from './shared-modules.ts';
import { slots } from './slots.ts';
import { verification } from './verification.ts';

/** Where the program lies: its pages are those of the site. */
const PROGRAM = new URL('../', import.meta.url);
/** Astro publishes there when nobody says otherwise. */
const ASTRO_DEFAULT = 'dist/';

/** Pages that the site map does not have: what finds and what gathers pages, and the cards for pages of others. */
const LEFT_OUT = /\/(?:search|print|embed\/(?:quotes|claims)\/[^/]+)\/$/;

/** Each page names a dozen files. Six characters of 64 tell one version of a file from another of the same name. */
const HASH = '[hash:6]';
const ASSET_NAME = `_astro/[name].${HASH}[extname]`;

/** Named after the component alone: Astro puts the place of the script in it behind that, in every page that loads it. */
const scriptName = ({ name }: { name: string }): string => `_astro/${/^[\w-]*/.exec(name)?.[0] ?? ''}.${HASH}.js`;

const VITE: NonNullable<AstroUserConfig['vite']> = {
  build: {
    // A script in a file is loaded once for all pages; inside each page it would weigh on every one.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { assetFileNames: ASSET_NAME },
      // Astro marks MDX modules with a directive that its bundler then warns about, once per entry.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
  environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName, assetFileNames: ASSET_NAME } } } } },
};

/**
 * `config` is what the project has set.
 * @throws SettingError for settings that cannot be used.
 */
export async function configure(
  config: Pick<AstroConfig, 'root' | 'outDir' | 'integrations'>,
  options: SourceboundOptions,
): Promise<ConfigUpdate> {
  const root = fileURLToPath(config.root);
  requireNear(root);
  const whole = seenFrom(process.cwd(), root, readSite(process.env, root, options));
  const part = editionsPart(config);
  const site = part?.type === 'other' ? inEdition(whole, part.name) : whole;
  const workspace = openWorkspace(site);
  const book = pdf(site, workspace);
  const thread = dossierThread(site, workspace);
  const index = search(thread);
  const reader = epub(site, thread);
  const print: Print = (html, folder) => {
    book.print(html, folder);
    reader.print(html, folder);
  };
  const finished = pages(site, workspace, print, part?.lastSite);
  return {
    srcDir: PROGRAM,
    site: site.url,
    base: site.base,
    // A build of the command works in a folder of its own.
    ...(config.outDir.href === new URL(ASTRO_DEFAULT, config.root).href ? { outDir: pathToFileURL(`${resolve(root, site.outDir)}/`) } : {}),
    output: 'static',
    trailingSlash: 'always',
    // Style sheets are put into the pages when these are finished: what Astro writes into each is copied, sent and read with it.
    // Pages that wait for another thread, as those with citations do, keep no others waiting.
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 40 },
    // The default, `jsx`, joins words across inline tags.
    compressHTML: 'jsx',
    prerenderConflictBehavior: 'error',
    markdown: {
      processor: unified({
        rehypePlugins: [[rehypeCheckedTree, workspace]],
        smartypants: false,
        gfm: false,
      }),
      syntaxHighlight: false,
    },
    vite: VITE,
    integrations: [
      mdx(),
      sitemap(await mapped(whole, site, workspace, part)),
      files(site.base),
      sharedModules(),
      slots(),
      overrides(root, options.components ?? {}),
      otherEditions(site, workspace),
      // It answers also where the content has errors, which the next one shows in place of every page.
      drafts(site),
      verification(site, workspace, part),
      chapters(workspace),
      finished.integration,
      dossierFilesBeside(site, workspace, thread, part?.lastSite),
      cards(site, workspace, thread, part?.lastSite),
      index.integration,
      book.integration,
      reader.integration,
      redirects(site, workspace),
      offline(site, workspace, part),
      // Only the whole site is given to hosts, looked at and marked.
      ...(part?.type === 'other' ? [] : [hosting(site, workspace)]),
      publishing(site, workspace, index.records, finished.read, part),
    ],
  };
}

/** The site map: each page with its counterparts in other languages, and beside it the site maps of the other editions. */
async function mapped(whole: Site, site: Site, workspace: Workspace, part: EditionsPart | undefined): Promise<SitemapOptions> {
  const addressOf = (path: string) => `${whole.url}${whole.base}${path}`;
  return {
    filter: (page) => !LEFT_OUT.test(page),
    customSitemaps: (await sitemapsOf(part)).map(addressOf),
    serialize: async (item) => {
      const page = percentDecoded(item.url.slice(`${site.url}${site.base}`.length));
      const found = alternates((await workspace.state()).editions, page);
      return found.length === 0 ? item : { ...item, links: found.map(({ hreflang, url }) => ({ lang: hreflang, url: addressOf(url) })) };
    },
  };
}

/** Astro takes a file for one of the project when the two share no folder at all, and then does not find it. */
function requireNear(root: string): void {
  const program = fileURLToPath(PROGRAM);
  const [first, other] = [root, program].map((path) => path.split(sep, 2).join(sep));
  if (first === other) return;
  throw new SettingError(
    `A Sourcebound in ${program} cannot build a project in ${root}. Install it in the project: npm install sourcebound.`,
  );
}

/** Paths of the content are told as they are seen from the current folder, which is the project unless somebody asks from elsewhere. */
const seenFrom = (cwd: string, root: string, site: Site): Site =>
  resolve(cwd) === resolve(root) ? site : { ...site, contentDir: resolve(root, site.contentDir) };

/** What a project says in its `astro.config.mjs`. */
export interface SourceboundOptions extends SiteOptions {
  /** Components of the project in the place of those of Sourcebound, by their names. Example: `{ Footer: './src/Footer.astro' }`. */
  components?: Overrides;
}

type SitemapOptions = Parameters<typeof sitemap>[0];
type ConfigUpdate = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];
