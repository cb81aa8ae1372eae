/** Finishes and writes the pages of a build, each as soon as it is made, in a thread of its own: the next one is made meanwhile. */
import type { AstroIntegration, AstroPrerenderer, HookParameters } from 'astro';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guardedIn } from '../audit/guarded.ts';
import type { PageReading, PageReadings } from '../audit/read-page.ts';
import { BOOK } from '../pdf/book.ts';
import { fileOfPage } from '../publish/addresses.ts';
import { filesIn } from '../publish/files-in.ts';
import { tell } from '../publish/news.ts';
import { LastFiles, type LastSite } from '../reuse/last-files.ts';
import { readersOf } from '../reuse/prose-readers.ts';
import { inBatches } from '../threads/in-batches.ts';
import { Thread } from '../threads/thread.ts';
import type { Site } from '../site.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { FinishedPage, FinishedSite, MadePage } from './finish-worker.ts';
import type { Print } from './pdf.ts';

/** Scripts and style sheets. */
const ASSET = /\.(?:js|css)$/;

/** How many pages go to the thread that finishes them at once: enough to wake it seldom, few enough that it does not wait. */
const AT_ONCE = 8;

/**
 * `print` is given the book, which is made before all other pages, and of `lastSite` is taken what would be the same; `read` is what the
 * audit must know of all pages, once they are there.
 */
export function pages(
  { trustedTypes, offline }: Site,
  workspace: Workspace,
  print: Print,
  lastSite?: LastSite,
): { integration: AstroIntegration; read: PageReadings } {
  const read = new Map<string, PageReading>();
  let [outDir, base] = ['', ''];
  let kinds: PageKinds = new Map();
  let last: LastFiles<AboutPage> | undefined;
  const integration: AstroIntegration = {
    name: 'sourcebound:pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:setup': (build) => {
        kinds = build.pages;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const dossier = (await workspace.state()).dossier();
        // Chapters are read before any page is made.
        readersOf(dossier);
        const guarded = guardedIn(dossier);
        // The style sheets of the pages are known when these are about to be made.
        const site = () => ({ outDir, sheets: sheetsOf(kinds, base), trustedTypes, offline, guarded });
        setPrerenderer((byAstro) => {
          // Pages are made of what is bundled, too, whose files are called by what they hold.
          const known = lastSite && {
            ...lastSite,
            program: JSON.stringify([lastSite.program, filesIn(outDir).filter((file) => ASSET.test(file))]),
          };
          last = new LastFiles('pages', known, dossier);
          return finishing(byAstro, site(), { base, print, read, last });
        });
      },
      'astro:build:done': async () => last?.remember(),
    },
  };
  return { integration, read };
}

/** The style sheets that Astro links in pages. */
function sheetsOf(kinds: PageKinds, base: string): FinishedSite['sheets'] {
  const files = [...kinds.values()].flatMap(({ styles }) => styles.flatMap(({ sheet }) => (sheet.type === 'external' ? [sheet.src] : [])));
  return [...new Set(files)].map((file) => ({ file, href: `${base}${file}` }));
}

function finishing(prerenderer: AstroPrerenderer, site: FinishedSite, { base, print, read, last }: Surroundings): AstroPrerenderer {
  const { outDir, sheets } = site;
  let [count, of] = [0, 0];
  /** What is made of the book takes longest, so no other page is made beside it. */
  const book = Promise.withResolvers<undefined>();
  const thread = new Thread<readonly MadePage[], readonly (FinishedPage | Error)[]>(new URL('./finish-worker.ts', import.meta.url), site);
  const ask = (pages: readonly MadePage[]) => thread.ask(pages);
  const finish = inBatches(ask, AT_ONCE);
  // The others are begun as soon as it is made, and would be waited for.
  const finishBook = inBatches(ask, 1);
  return {
    ...prerenderer,
    name: 'sourcebound:finishing',
    getStaticPaths: async () => {
      const all = await prerenderer.getStaticPaths();
      of = all.length;
      const paths = Map.groupBy(all, ({ route }) => isBook(route.route));
      if (!paths.has(true)) book.resolve(undefined);
      return [...(paths.get(true) ?? []), ...(paths.get(false) ?? [])];
    },
    render: async (request, options) => {
      const { route, type } = options.routeData;
      const isOfBook = isBook(route);
      if (!isOfBook) await book.promise;
      const file = isOfBook || type !== 'page' ? undefined : fileOfPage(request.url, base);
      const same = file === undefined ? undefined : last.take(file, outDir);
      if (same) {
        tell({ type: 'pages', made: ++count, of });
        read.set(same.hash, readingOf(same.about));
        return new Response(null, { headers: { 'content-type': 'text/html' } });
      }
      const render = async () => {
        const rendered = await prerenderer.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        const isPage = response.headers.get('content-type')?.startsWith('text/html');
        return { response, page: isPage ? await response.bytes() : undefined };
      };
      const {
        made: { response, page },
        note,
      } = await last.make(file, render);
      const { status, headers } = response;
      tell({ type: 'pages', made: ++count, of });
      if (!page) return response;
      if (isOfBook) book.resolve(undefined);
      const [hash, reading, html] = await (isOfBook ? finishBook : finish)([page, file]);
      read.set(hash, reading);
      note(hash, aboutOf(reading));
      if (isOfBook && html) print(html, outDir);
      // Astro writes what it is given. Where that is nothing its log says “file not created”: it is there already.
      return new Response(html ?? null, { status, headers });
    },
    teardown: async () => {
      tell({ type: 'beside' });
      thread.stop();
      await prerenderer.teardown?.();
      // No page links them any more.
      for (const { file } of sheets) await rm(join(outDir, file), { force: true });
    },
  };
}

/** What the audit must know of a page, as JSON. */
interface AboutPage {
  addresses: string[];
  ids: string[];
  whole: string[];
}

const aboutOf = ({ addresses, ids, whole }: PageReading): AboutPage => ({ addresses: [...addresses], ids: [...ids], whole: [...whole] });
const readingOf = ({ addresses, ids, whole }: AboutPage): PageReading => ({ addresses: new Set(addresses), ids: new Set(ids), whole });

interface Surroundings {
  /** The path that the site lies below, with a slash at both ends. */
  base: string;
  /** Is given the book. */
  print: Print;
  /** Is given what the audit must know of each page. */
  read: Map<string, PageReading>;
  /** The pages of the last site. */
  last: LastFiles<AboutPage>;
}

/** Whether a route, as in `/print`, is that of the book. */
const isBook = (route: string): boolean => `${route}/` === `/${BOOK}`;

/** What Astro knows of each kind of page. */
type PageKinds = HookParameters<'astro:build:setup'>['pages'];
