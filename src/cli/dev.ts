/** `npm run dev`: the site as it is written, with the issues of the content in the browser. */
import { dev } from 'astro';
import { readSite } from '../site.ts';

export async function run(): Promise<void> {
  readSite(process.env, process.cwd());
  await dev({});
}
