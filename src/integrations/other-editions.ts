/** What `dev`, which shows one edition at a time, answers where a page leads to another. */
import type { AstroIntegration, HookParameters } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from '../site.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { devPage } from '../verify/reporters/html.ts';
import type { SiteEdition } from '../workspace/site-editions.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function otherEditions({ base, edition }: Site, workspace: Workspace): AstroIntegration {
  const own = edition === undefined ? '' : `${edition}/`;
  const root = base.slice(0, base.length - own.length);
  const answer = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(root) || !pathname.endsWith('/')) {
      next();
      return;
    }
    workspace
      .state()
      .then(({ editions }) => {
        const asked = editionOf(pathname.slice(root.length), editions);
        if (!asked || asked.path === own) {
          next();
          return;
        }
        response.statusCode = 404;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(notice(asked));
      })
      .catch(next);
  };
  return {
    name: 'sourcebound:other-editions',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const configureServer = ({ middlewares }: Server) => {
          // Before all others, when these are there: Astro refuses what does not lie below the base path.
          return () => void middlewares.stack.unshift({ route: '', handle: answer });
        };
        updateConfig({ vite: { plugins: [{ name: 'sourcebound:other-editions', configureServer }] } });
      },
    },
  };
}

/** The edition whose page an address is, relative to the first page of the site. The first one lies around the others. */
function editionOf(path: string, editions: readonly SiteEdition[]): SiteEdition | undefined {
  const [first, ...others] = editions;
  return others.find((edition) => path.startsWith(edition.path)) ?? first;
}

function notice({ path, language }: SiteEdition): string {
  const command = path === '' ? 'sourcebound dev' : `sourcebound dev --edition ${language}`;
  return devPage(
    'Another edition',
    `<h1>This page is of the edition “${escapeHtml(language)}”</h1>
<p>One edition is shown at a time. To see that one as well, in another terminal:</p><p><code>npx ${escapeHtml(command)} --port 4322</code></p><p>A build makes all of them, and there the links lead on.</p>`,
  );
}

type Server = HookParameters<'astro:server:setup'>['server'];
