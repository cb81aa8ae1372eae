/**
 * Gives each site the files it cannot do without: its icon, and the licences of its faces. A file of the same name in the
 * project's own `public` goes before.
 */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../publish/files-in.ts';

const FILES = fileURLToPath(new URL('../files/', import.meta.url));

export function files(base: string): AstroIntegration {
  return {
    name: 'sourcebound:files',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const names = filesIn(FILES).filter((name) => !existsSync(join(fileURLToPath(config.publicDir), name)));
        updateConfig({ vite: { plugins: [published(names)] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (pathname !== `${base}icon.svg`) {
            next();
            return;
          }
          readFile(join(FILES, 'icon.svg')).then((bytes) => {
            response.setHeader('content-type', 'image/svg+xml');
            response.end(bytes);
          }, next);
        });
      },
    },
  };
}

/** Puts the files where the scripts and styles of the pages are put. */
function published(names: readonly string[]) {
  return {
    name: 'sourcebound:files',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    async generateBundle(this: Emitter) {
      for (const name of names) this.emitFile({ type: 'asset', fileName: name, source: await readFile(join(FILES, name)) });
    },
  };
}

/** The part of a bundler's plugin context that is used here. */
interface Emitter {
  emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => unknown;
}
