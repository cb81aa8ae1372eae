/** Puts a page at each old address that leads to the new one. These pages are no part of the site map or the search. */
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../dossier/dossier.ts';
import type { Redirect } from '../dossier/redirects.ts';
import type { Item } from '../dossier/types.ts';
import { redirectPage } from '../output/redirect-page.ts';
import { fileOf } from '../publish/addresses.ts';
import { writeNew } from '../publish/place-file.ts';
import { KIND_NAMES } from '../schemas/kinds.ts';
import { SettingError, type Site } from '../site.ts';
import { directionOf, interfaceLanguage, stringsOf } from '../strings/index.ts';
import type { Workspace } from '../workspace/workspace.ts';

export function redirects(site: Site, workspace: Workspace): AstroIntegration {
  return {
    name: 'sourcebound:redirects',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          workspace
            .state()
            .then((state) => {
              const redirect = state.redirects.find(({ from }) => `${site.base}${from}` === pathname);
              if (!redirect) {
                next();
                return;
              }
              response.setHeader('content-type', 'text/html; charset=utf-8');
              response.end(pageOf(redirect, state.dossier(), site));
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const state = await workspace.state();
        for (const redirect of state.redirects) publish(redirect, pageOf(redirect, state.dossier(), site), fileURLToPath(dir));
      },
    },
  };
}

/** The check knows the pages of the content; what else is there, as the second page of a list, is met here. */
function publish({ file, from }: Redirect, page: string, folder: string): void {
  if (writeNew(join(folder, fileOf(from)), Buffer.from(page))) return;
  throw new SettingError(`${file} leads \`${from}\` elsewhere, but the site has a page of that address. Take the entry out.`);
}

function pageOf({ to }: Redirect, dossier: Dossier, { url, base }: Site): string {
  const { language } = dossier.data;
  const path = `${base}${to}`;
  return redirectPage({
    url: `${url}${path}`,
    path,
    title: titleOf(to, dossier) ?? `${url}${path}`,
    words: stringsOf(dossier.data).moved,
    language,
    interfaceLanguage: interfaceLanguage(language),
    direction: directionOf(interfaceLanguage(language)),
  });
}

/** What the page is called; lists are named by their addresses. */
function titleOf(to: string, dossier: Dossier): string | undefined {
  return KIND_NAMES.flatMap((kind): readonly Item[] => dossier.all(kind)).find((item) => item.url === to)?.title;
}
