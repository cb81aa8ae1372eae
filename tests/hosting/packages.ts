/** The packages of these tests, which are installed when they are first asked for: `npm ci` of the project leaves them out. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PACKAGES = join(import.meta.dirname, 'node_modules');
/** The list of hosts that browsers know to speak HTTPS. The Observatory fetches it when it is installed; a machine of its own name is not on it. */
const PRELOADED = join(PACKAGES, '@mdn/mdn-http-observatory/conf/hsts-preload.json');
const INSTALL = ['ci', '--prefix', import.meta.dirname, '--ignore-scripts', '--no-audit', '--no-fund'];

/** Why they are not there; nothing if they are. */
export function missingPackages(): string | undefined {
  if (existsSync(PRELOADED)) return undefined;
  const { status, stderr } = spawnSync('npm', INSTALL, { encoding: 'utf8' });
  if (status !== 0) return `The packages of tests/hosting cannot be installed: ${stderr}`;
  writeFileSync(PRELOADED, '{}');
  return undefined;
}
