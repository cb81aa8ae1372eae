/** The site as it is written, with the issues of the content in the browser. */
import { editions, type EditionsPart } from '../integrations/editions.ts';
import { openWorkspace } from '../workspace/current.ts';
import { command } from './command.ts';
import { PORT, portOf } from './port.ts';
import { openProject } from './project.ts';

export const dev = command({
  about: 'Shows the site as you write: pages change as files are saved, and mistakes are shown in the browser.',
  options: {
    port: PORT,
    edition: { type: 'value', value: 'language', about: 'another edition than the first; one is shown at a time' },
  },
  examples: [
    ['sourcebound dev', 'on http://localhost:4321/'],
    ['sourcebound dev --port 8080', 'on another port'],
    ['sourcebound dev --edition ar', 'the edition in Arabic, on http://localhost:4321/ar/'],
  ],
  run: async ({ options: { port, edition } }) => {
    const project = await openProject();
    // Before anything is served, so that a name that no edition has is said here.
    if (edition !== undefined) await openWorkspace({ ...project.site, edition }).state();
    const [astro, { integrations = [], ...config }] = await Promise.all([import('astro'), project.astro()]);
    const part: EditionsPart = edition === undefined ? { type: 'first', made: [] } : { type: 'other', name: edition };
    await astro.dev({ ...config, integrations: [...integrations, editions(part)], server: { port: portOf(port) } });
  },
});
