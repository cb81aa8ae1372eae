/** `npm run preview`: serves the published folder on this machine; takes the next free port when 4321 (or `--port`) is in use. */
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
await preview({ server: { port: Number(values.port) } });
