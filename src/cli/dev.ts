/** `npm run dev`: the site as it is written, with the issues of the content in the browser. */
import { dev } from 'astro';

await dev({});
