import { createRequire } from 'node:module';

/** Of the package that this program is part of. */
export const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
