/** Starlight with the same texts, installed into a folder of its own. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { moveAside } from './aside.ts';
import type { Page } from './generate.ts';
import { measure, type Surroundings } from './measure.ts';

const VERSION = '0.42.4';
/** Without a sidebar, which lists every page on every page: what Starlight can do at its fastest. */
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Peer', sidebar: [] })] });
`;
const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Prepares the project; `.md` is what Starlight reads fastest, `.mdx` what we read. */
export async function preparePeer(folder: string, pages: readonly Page[], extension: 'md' | 'mdx'): Promise<Surroundings> {
  const { dependencies: own } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const dependencies = { '@astrojs/starlight': VERSION, astro: own['astro'] };
  await write(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await write(join(folder, 'astro.config.mjs'), CONFIG);
  await write(join(folder, 'src/content.config.ts'), COLLECTIONS);
  const surroundings = { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
  await measure(['npm', 'install', '--no-audit', '--no-fund'], surroundings);
  const docs = join(folder, 'src/content/docs');
  await rm(docs, { recursive: true, force: true });
  for (const { path, title, body } of [...pages, { path: 'index', title: 'Home', body: 'Home.' }]) {
    await write(join(docs, `${path}.${extension}`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
  }
  return surroundings;
}

/** Builds it as if for the first time. */
export async function buildPeer(surroundings: Surroundings) {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await moveAside(join(surroundings.cwd, kept));
  }
  return measure(['node', 'node_modules/astro/bin/astro.mjs', 'build'], surroundings);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
