/** The packages of these tests, which are installed when they are first asked for: `npm ci` of the project leaves them out. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const PACKAGES = join(import.meta.dirname, 'node_modules');

/** Why they are not there; nothing if they are. */
export function missingPackages(): string | undefined {
  if (existsSync(join(PACKAGES, '.package-lock.json'))) return undefined;
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', import.meta.dirname, '--ignore-scripts', '--no-audit', '--no-fund'], {
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `The packages of tests/hosting cannot be installed: ${stderr}`;
}
