/** `npm run preview`: serves the published folder on this machine; takes the next free port when 4321 is in use. */
import { preview } from 'astro';

await preview({});
