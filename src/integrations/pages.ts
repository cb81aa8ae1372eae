/** Finishes the pages of a build, each as soon as it is made, in a thread of its own: the next one is made meanwhile. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import { Thread } from '../threads/thread.ts';

export function pages(): AstroIntegration {
  let outDir = '';
  return {
    name: 'sourcebound:pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((byAstro) => finishing(byAstro, outDir));
      },
    },
  };
}

function finishing(prerenderer: AstroPrerenderer, outDir: string): AstroPrerenderer {
  const thread = new Thread<string, Uint8Array<ArrayBuffer>>(new URL('../output/finish-worker.ts', import.meta.url), { outDir });
  return {
    ...prerenderer,
    name: 'sourcebound:finishing',
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const { status, headers } = response;
      if (!headers.get('content-type')?.startsWith('text/html')) return response;
      return new Response(await thread.ask(await response.text()), { status, headers });
    },
    teardown: async () => {
      await thread.stop();
      await prerenderer.teardown?.();
    },
  };
}
