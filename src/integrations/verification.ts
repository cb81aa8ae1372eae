/** Holds the content against its sources: before a build, which then stops, and in `dev`, which shows the issues and goes on. */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../dossier/key.ts';
import { renewSchemas } from '../vscode/renew-schemas.ts';
import { SettingError, type Site } from '../site.ts';
import type { Issue, Place } from '../verify/issue.ts';
import { reportFor } from '../verify/reporters/for-stream.ts';
import { htmlReport } from '../verify/reporters/html.ts';
import { requireNoErrors } from '../verify/require-no-errors.ts';
import { hasErrors } from '../verify/run.ts';
import { unwatched, watchFolder } from '../workspace/watch.ts';
import { allDrafts, type State, type Workspace } from '../workspace/workspace.ts';
import type { EditionsPart } from './editions.ts';
import { entriesAt, issuesOf, pageNotes } from './dev-issues.ts';

/** Addresses that `dev` answers with a module or a file of the program, or that its tools answer. */
const FILE = /\.[a-z\d]+$/i;
const PAGE = /\.html$/i;
const TOOL = /^(?:@|__)/;

export function verification({ contentDir, base }: Site, workspace: Workspace, part?: EditionsPart): AstroIntegration {
  const folder = resolve(workspace.folder);
  /** Vite's own: it starts the editor that is open. */
  const openAt = ({ file, line, column }: Place): string =>
    `${base}__open-in-editor?file=${encodeURIComponent(`${join(folder, file)}:${line}:${column}`)}`;
  return {
    name: 'sourcebound:verification',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, addDevToolbarApp, updateConfig }) => {
        if (command === 'dev') {
          workspace.forgive();
          const [root, outDir] = [config.root, config.outDir].map((url) => fileURLToPath(url)) as [string, string];
          updateConfig({ vite: { server: { watch: { ignored: unwatched({ root, outDir, folder }) } } } });
          const entrypoint = new URL('./dev-toolbar.client.ts', import.meta.url);
          addDevToolbarApp({ id: 'sourcebound', name: 'Sourcebound', icon: 'checkCircle', entrypoint });
        }
        if (command !== 'build') return;
        const state = await workspace.state();
        requireNoErrors(state, contentDir);
        if (state.editions.length > 0 && part === undefined)
          throw new SettingError('A dossier with several editions is built by the command of this program: npx sourcebound build.');
        if (state.issues.length > 0 && part?.type !== 'other') logger.warn(`\n${reportFor(process.stderr, state, contentDir)}`);
        const { logo } = state.dossier().data.appearance;
        if (logo) requirePublic(logo.file, fileURLToPath(config.publicDir), contentDir);
      },
      'astro:server:setup': async ({ server }) => {
        const renew = async () => {
          const state = await workspace.state();
          await renewSchemas(server.config.root, workspace.folder, { ...state.reading, drafts: allDrafts(state) });
        };
        await renew();
        watchFolder(workspace.folder, server.watcher, () => {
          server.hot.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathBelow(base, pathname);
          const isPage = !TOOL.test(path) && (!FILE.test(pathname) || PAGE.test(pathname));
          // A watcher tells late, and of a folder that was replaced not at all: each request looks for itself.
          workspace
            .refresh()
            .then(async (isChanged) => {
              // Astro keeps what it was told of the pages there are.
              if (isChanged) {
                await renew();
                for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
              }
              if (path === NOTES) {
                const notes = pageNotes(pathBelow(base, searchParams.get('path') ?? ''), await workspace.state());
                return { status: 200, type: 'application/json', body: JSON.stringify({ folder, ...notes }) };
              }
              const card = isPage ? cardFor(path, await workspace.state()) : undefined;
              if (!card) return undefined;
              const html = htmlReport(card.issues, contentDir, { about: card.about, openAt });
              return { status: 500, type: 'text/html', body: await server.transformIndexHtml(request.url ?? '/', html) };
            })
            .then((answer) => {
              if (answer === undefined) {
                next();
                return;
              }
              response.statusCode = answer.status;
              response.setHeader('content-type', `${answer.type}; charset=utf-8`);
              response.end(answer.body);
            })
            .catch(next);
        });
      },
    },
  };
}

/** Where the app in the toolbar asks for what it lists. */
const NOTES = '__sourcebound/notes';

const pathBelow = (base: string, pathname: string): string => pathname.slice(pathname.startsWith(base) ? base.length : 1);

/** What stands in the place of a page: nothing proven could be shown at all, or not of this entry. */
function cardFor(path: string, state: State): { about: 'content' | 'entry'; issues: readonly Issue[] } | undefined {
  const { issues, withheld, reading } = state;
  if (!hasErrors(issues)) return undefined;
  // Without `dossier.yaml` the folder is most likely not the right one, or is being moved.
  if (!withheld || !reading.drafts.some(({ kind }) => kind === 'dossier')) return { about: 'content', issues };
  const entries = entriesAt(path, state);
  const own = [...new Set(entries.flatMap((entry) => issuesOf(entry, issues)))];
  if (hasErrors(own)) return { about: 'entry', issues: own };
  // It leans on another that is not shown.
  const isMissing = entries.some(({ kind, id }) => kind !== 'dossier' && !state.dossier().find(keyOf(kind, id)));
  return isMissing ? { about: 'entry', issues } : undefined;
}

/** The check reads the content only; what lies beside it is looked for here. */
function requirePublic(file: string, publicDir: string, contentDir: string): void {
  if (existsSync(join(publicDir, file))) return;
  throw new SettingError(
    `${contentDir}/dossier.yaml names the logo ${file}, and there is no ${join(relative('', publicDir), file)}. Put the picture there.`,
  );
}
