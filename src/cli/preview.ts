/** Serves the published folder on this machine. */
import { stat } from 'node:fs/promises';
import { SettingError } from '../site.ts';
import { command } from './command.ts';
import { PORT, portOf } from './port.ts';
import { openProject } from './project.ts';

export const preview = command({
  about: 'Serves the site that was built, on this machine only.',
  options: { port: PORT },
  examples: [
    ['sourcebound preview', 'on http://localhost:4321/'],
    ['sourcebound preview --port 8080', 'on another port'],
  ],
  run: async ({ options }) => {
    const project = await openProject();
    const { outDir } = project.site;
    await stat(outDir).catch(() => {
      throw new SettingError(`There is no site in ${outDir} yet. Build it first: npm run build.`);
    });
    const astro = await import('astro');
    await astro.preview({ ...(await project.astro()), server: { port: portOf(options.port) } });
  },
});
