/** Holds the content against its sources: before a build, which then stops, and in `dev`, which shows the issues and goes on. */
import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { readFolder } from '../dossier/read-folder.ts';
import type { Site } from '../site.ts';
import { htmlReport } from '../verify/reporters/html.ts';
import { textReport } from '../verify/reporters/text.ts';
import { hasErrors, verify } from '../verify/run.ts';

export function verification({ contentDir }: Site): AstroIntegration {
  return {
    name: 'sourcebound:verification',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const issues = verify(await readFolder(contentDir));
        if (issues.length > 0) logger[hasErrors(issues) ? 'error' : 'warn'](`\n${textReport(issues, contentDir)}`);
        if (hasErrors(issues)) throw new Error('The content has errors; nothing was built.');
      },
      'astro:server:setup': ({ server }) => {
        const folder = resolve(contentDir);
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) server.hot.send({ type: 'full-reload' });
        });
        server.middlewares.use(async (request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          const issues = verify(await readFolder(contentDir));
          if (!hasErrors(issues)) return next();
          response.statusCode = 500;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(request.url ?? '/', htmlReport(issues, contentDir)));
        });
      },
    },
  };
}
