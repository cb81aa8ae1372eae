/** `npm run preview`: serves the published folder on this machine; takes the next free port when 4321 (or `--port`) is in use. */
import { preview } from 'astro';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSite, SettingError } from '../site.ts';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const { outDir } = readSite(process.env, process.cwd());
  await stat(outDir).catch(() => {
    throw new SettingError(`There is no site in ${outDir} yet. Build it first: npm run build.`);
  });
  await preview({ server: { port: Number(values.port) } });
}
