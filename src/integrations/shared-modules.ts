/**
 * Lets pages import what there is one of in the process: these modules are never bundled, in a build and in `dev`. In a build the same
 * goes for everything of the program but what Astro makes: most of it is loaded already, and need be neither bundled nor loaded again.
 */
import type { AstroIntegration } from 'astro';
import { pathToFileURL } from 'node:url';

const SHARED: ReadonlyMap<string, string> = new Map([
  ['sourcebound/workspace', new URL('../workspace/current.ts', import.meta.url).href],
  ['sourcebound/citations', new URL('../citations/cite-beside.ts', import.meta.url).href],
  ['sourcebound/cards', new URL('../cards/share-image.ts', import.meta.url).href],
]);

const PROGRAM = new URL('../', import.meta.url).href;
/** What may hold components, styles, or settings of the site that Vite writes into it. */
const MADE_BY_ASTRO = /^(?:components|layouts|pages|styles)\//;

/** In the repository the program runs from its source, which the package names under a condition of its own. */
const CONDITIONS = import.meta.url.endsWith('.ts') ? ['sourcebound:source'] : [];

export function sharedModules(): AstroIntegration {
  return {
    name: 'sourcebound:shared-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            ssr: { external: [...SHARED.keys()], resolve: { externalConditions: ['node', 'module-sync', ...CONDITIONS] } },
            plugins: [
              {
                name: 'sourcebound:shared-modules',
                apply: 'build',
                enforce: 'pre',
                applyToEnvironment: ({ name }) => name !== 'client',
                resolveId: {
                  filter: { id: /^sourcebound\/|^\.\.?\/.*\.[jt]s$/ },
                  handler: (id, importer) => {
                    const module = SHARED.get(id) ?? moduleOfProgram(id, importer);
                    return module === undefined ? undefined : { id: module, external: 'absolute' };
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** The address of a module of the program that an import of one of its files leads to; nothing for what Astro makes. */
export function moduleOfProgram(id: string, importer: string | undefined): string | undefined {
  if (importer === undefined || !id.startsWith('.')) return undefined;
  const { href } = new URL(id, pathToFileURL(importer));
  return href.startsWith(PROGRAM) && !MADE_BY_ASTRO.test(href.slice(PROGRAM.length)) ? href : undefined;
}
