/**
 * The tests in this folder are about the dossier of this repository: its names, its queries, its spelling. They run while `content/` is
 * that dossier, which is known by its source, and are left out when it has been replaced.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const SOURCE = 'alwaght-2020-01-16';
const DOSSIER = join(import.meta.dirname, '../../content/dossier.yaml');

export const isSeed = (parse(readFileSync(DOSSIER, 'utf8')) as { source: string }).source === SOURCE;
