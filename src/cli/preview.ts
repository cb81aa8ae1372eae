/** `npm run preview`: serves the published folder on this machine; takes the next free port when 4321 (or `--port`) is in use. */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { readSite, SettingError } from '../site.ts';
import { exitWith } from './exit.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });

try {
  const { outDir } = readSite(process.env, process.cwd());
  await stat(outDir).catch(() => {
    throw new SettingError(`There is no site in ${outDir} yet. Build it first: npm run build.`);
  });
  await preview({ server: { port: Number(values.port) } });
} catch (error) {
  exitWith(error);
}
