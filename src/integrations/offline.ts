/**
 * Where it is asked for, a site is kept by the browsers of its readers: the service worker is bundled with the scripts of the pages,
 * and told of the files once these are all there. Elsewhere no page and no file knows of it.
 */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillWorker, type KeptFile } from '../offline/fill-worker.ts';
import { keptFiles } from '../offline/kept.ts';
import { WORKER } from '../offline/worker-file.ts';
import { escapedPath, pathOf } from '../publish/addresses.ts';
import { filesIn } from '../publish/files-in.ts';
import type { Site } from '../site.ts';
import { stringsOf } from '../strings/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { OF_THE_WHOLE, type EditionsPart } from './editions.ts';

/** What every page runs for it; empty where it is not asked for. */
const MODULE = 'virtual:sourcebound/offline';
const RESOLVED = `\0${MODULE}`;
const [PAGE_SCRIPT, WORKER_SCRIPT] = ['../components/offline/offline.client.ts', '../offline/worker.client.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string];

/** A service worker is one file at the top of the site, which shares nothing with the scripts of the pages. */
const OWN_BUNDLE = { format: 'iife', rolldownOptions: { output: { entryFileNames: WORKER } } } as const;

export function offline(
  { offline: isAsked }: Pick<Site, 'offline'>,
  workspace: Workspace,
  part: EditionsPart | undefined,
): AstroIntegration {
  return {
    name: 'sourcebound:offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isOn = isAsked && command === 'build';
        updateConfig({ vite: { plugins: [pageScript(isOn ? workspace : undefined)], ...(isOn ? { worker: OWN_BUNDLE } : {}) } });
      },
      'astro:build:done': async ({ dir }) => {
        if (!isAsked) return;
        const folder = fileURLToPath(dir);
        const path = join(folder, WORKER);
        const files = keptFiles(filesIn(folder));
        // Another edition loses what only the whole site has.
        const own = part?.type === 'other' ? files.filter((file) => !OF_THE_WHOLE.includes(file)) : files;
        await writeFile(path, fillWorker(await readFile(path, 'utf8'), await hashed(folder, own), ['embed/', ...editionsIn(part)]));
      },
    },
  };
}

/** The folders of the other editions below this one. */
const editionsIn = (part: EditionsPart | undefined): string[] => (part?.type === 'first' ? part.made.map(({ name }) => `${name}/`) : []);

async function hashed(folder: string, files: readonly string[]): Promise<KeptFile[]> {
  return Promise.all(
    files.map(async (file): Promise<KeptFile> => {
      const hash = createHash('sha256').update(await readFile(join(folder, file)));
      return [escapedPath(pathOf(file)), hash.digest('base64')];
    }),
  );
}

/** The words are those of the dossier, and stand in the script once and not on each page. */
function pageScript(workspace: Workspace | undefined) {
  return {
    name: 'sourcebound:offline',
    resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
    load: async (id: string) => {
      if (id !== RESOLVED) return undefined;
      if (!workspace) return '';
      const words = stringsOf((await workspace.state()).dossier().data).offline;
      const [script, worker] = [PAGE_SCRIPT, `${WORKER_SCRIPT}?worker&url`].map((path) => JSON.stringify(path));
      return `import { keepOffline } from ${script}; import worker from ${worker}; keepOffline(worker, ${JSON.stringify(words)});`;
    },
  };
}
