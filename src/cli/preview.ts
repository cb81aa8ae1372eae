/** Serves the published folder on this machine. */
import { stat } from 'node:fs/promises';
import { readSite, SettingError } from '../site.ts';
import { command } from './command.ts';
import { PORT, portOf } from './port.ts';

export const preview = command({
  about: 'Serves the site that was built, on this machine only.',
  options: { port: PORT },
  examples: [
    ['sourcebound preview', 'on http://localhost:4321/'],
    ['sourcebound preview --port 8080', 'on another port'],
  ],
  run: async ({ options }) => {
    const { outDir } = readSite(process.env, process.cwd());
    await stat(outDir).catch(() => {
      throw new SettingError(`There is no site in ${outDir} yet. Build it first: npm run build.`);
    });
    const astro = await import('astro');
    await astro.preview({ server: { port: portOf(options.port) } });
  },
});
