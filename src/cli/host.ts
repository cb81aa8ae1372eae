/** Prints the configuration of a host for the site that was built. */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { CONFIGURATIONS, type HostName } from '../hosting/configurations.ts';
import { readHosted } from '../hosting/hosted-site.ts';
import { SettingError } from '../site.ts';
import { openWorkspace } from '../workspace/current.ts';
import { allRedirects } from '../workspace/workspace.ts';
import { command } from './command.ts';
import { openProject } from './project.ts';
import { didYouMean, UsageError } from './read-arguments.ts';

const NAMES = Object.keys(CONFIGURATIONS);

export const host = command({
  about:
    'Prints how a server sends the site that was built: headers, types, compression, its page for what is not there, old addresses. Print it anew with each build.',
  operands: [{ name: 'host', about: `one of ${NAMES.join(', ')}` }],
  options: { folder: { type: 'value', value: 'path', about: 'where the site lies on the server (default: where it was built)' } },
  examples: [
    ['sourcebound host nginx --folder /srv/dossier', CONFIGURATIONS.nginx.is],
    ['sourcebound host caddy --folder /srv/dossier', CONFIGURATIONS.caddy.is],
    ['sourcebound host apache --folder /srv/dossier', CONFIGURATIONS.apache.is],
    ['sourcebound host cloudfront', CONFIGURATIONS.cloudfront.is],
    ['sourcebound host container', CONFIGURATIONS.container.is],
    ['sourcebound host netlify', CONFIGURATIONS.netlify.is],
  ],
  run: async ({ operands: [name = ''], options }) => {
    if (name === '') throw new UsageError(`host needs the name of one: sourcebound host nginx. There are: ${NAMES.join(', ')}.`);
    if (!isHost(name)) throw new UsageError(`There is no host "${name}".${didYouMean(name, NAMES) || ` There are: ${NAMES.join(', ')}.`}`);
    const { root, site } = await openProject();
    const built = resolve(root, site.outDir);
    await stat(built).catch(() => {
      throw new SettingError(`There is no site in ${site.outDir} yet. Build it first: npm run build.`);
    });
    const hosted = readHosted(site, built, allRedirects(await openWorkspace(site).state()));
    const folder = name === 'container' ? relative(root, built) : (options.folder ?? built).replace(/\/+$/, '');
    process.stdout.write(CONFIGURATIONS[name].print({ ...hosted, folder: requirePlain(folder) }));
  },
});

const isHost = (written: string): written is HostName => Object.hasOwn(CONFIGURATIONS, written);

/** Every configuration quotes paths in its own way; none is asked to quote quotes. */
function requirePlain(folder: string): string {
  if (/["\\$\n\r{}]/.test(folder))
    throw new SettingError(`The folder ${JSON.stringify(folder)} has a quote, brace, dollar or backslash in it.`);
  return folder;
}
