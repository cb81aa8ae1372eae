/** The site as it is written, with the issues of the content in the browser. */
import { command } from './command.ts';
import { PORT, portOf } from './port.ts';
import { openProject } from './project.ts';

export const dev = command({
  about: 'Shows the site as you write: pages change as files are saved, and mistakes are shown in the browser.',
  options: { port: PORT },
  examples: [
    ['sourcebound dev', 'on http://localhost:4321/'],
    ['sourcebound dev --port 8080', 'on another port'],
  ],
  run: async ({ options }) => {
    const project = await openProject();
    const astro = await import('astro');
    await astro.dev({ ...(await project.astro()), server: { port: portOf(options.port) } });
  },
});
