/** Finishes the pages of a build, each as soon as it is made, in a thread of its own: the next one is made meanwhile. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import { BOOK } from '../pdf/book.ts';
import { Thread } from '../threads/thread.ts';
import type { Print } from './pdf.ts';

/** `print` is given the book, which is made before all other pages. */
export function pages(print: Print): AstroIntegration {
  let outDir = '';
  return {
    name: 'sourcebound:pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((byAstro) => finishing(byAstro, outDir, print));
      },
    },
  };
}

function finishing(prerenderer: AstroPrerenderer, outDir: string, print: Print): AstroPrerenderer {
  const thread = new Thread<Uint8Array, Uint8Array<ArrayBuffer>>(new URL('../output/finish-worker.ts', import.meta.url), { outDir });
  return {
    ...prerenderer,
    name: 'sourcebound:finishing',
    getStaticPaths: async () => {
      const paths = Map.groupBy(await prerenderer.getStaticPaths(), ({ route }) => isBook(route.route));
      return [...(paths.get(true) ?? []), ...(paths.get(false) ?? [])];
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { status, headers } = response;
      if (!headers.get('content-type')?.startsWith('text/html')) return response;
      const html = await thread.ask(await response.bytes());
      if (isBook(options.routeData.route)) print(html, outDir);
      return new Response(html, { status, headers });
    },
    teardown: async () => {
      await thread.stop();
      await prerenderer.teardown?.();
    },
  };
}

/** Whether a route, as in `/print`, is that of the book. */
const isBook = (route: string): boolean => `${route}/` === `/${BOOK}`;
