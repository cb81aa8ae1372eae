/** Holds the content against its sources: before a build, which then stops, and in `dev`, which shows the issues and goes on. */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renewSchemas } from '../editor/renew-schemas.ts';
import { SettingError, type Site } from '../site.ts';
import { htmlReport } from '../verify/reporters/html.ts';
import { reportFor } from '../verify/reporters/for-stream.ts';
import { requireNoErrors } from '../verify/require-no-errors.ts';
import { hasErrors } from '../verify/run.ts';
import { watchFolder } from '../workspace/watch.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Addresses that `dev` answers with a module or a file of the program. */
const FILE = /\.[a-z\d]+$/i;
const PAGE = /\.html$/i;

export function verification({ contentDir }: Site, workspace: Workspace): AstroIntegration {
  return {
    name: 'sourcebound:verification',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const state = await workspace.state();
        requireNoErrors(state, contentDir);
        if (state.issues.length > 0) logger.warn(`\n${reportFor(process.stderr, state, contentDir)}`);
        const { logo } = state.dossier().data.appearance;
        if (logo) requirePublic(logo.file, fileURLToPath(config.publicDir), contentDir);
      },
      'astro:server:setup': async ({ server }) => {
        const renew = async () => renewSchemas(server.config.root, workspace.folder, (await workspace.state()).reading);
        await renew();
        watchFolder(workspace.folder, server.watcher, () => {
          server.hot.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const isPage = !FILE.test(pathname) || PAGE.test(pathname);
          // A watcher tells late, and of a folder that was replaced not at all: each request looks for itself.
          workspace
            .refresh()
            .then(async (isChanged) => {
              // Astro keeps what it was told of the pages there are.
              if (isChanged) {
                await renew();
                for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
              }
              if (!isPage) return undefined;
              const { issues } = await workspace.state();
              if (!hasErrors(issues)) return undefined;
              return server.transformIndexHtml(request.url ?? '/', htmlReport(issues, contentDir));
            })
            .then((report) => {
              if (report === undefined) {
                next();
                return;
              }
              response.statusCode = 500;
              response.setHeader('content-type', 'text/html; charset=utf-8');
              response.end(report);
            })
            .catch(next);
        });
      },
    },
  };
}

/** The check reads the content only; what lies beside it is looked for here. */
function requirePublic(file: string, publicDir: string, contentDir: string): void {
  if (existsSync(join(publicDir, file))) return;
  throw new SettingError(
    `${contentDir}/dossier.yaml names the logo ${file}, and there is no ${join(relative('', publicDir), file)}. Put the picture there.`,
  );
}
