/**
 * `npm run prepack`: makes of `src` what the package holds, because Node strips no types under `node_modules`. `lib` is `src` with
 * its TypeScript as JavaScript and everything else as it is; `types` describes it.
 */
import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../publish/files-in.ts';

const [SOURCE, LIB, TYPES] = ['src', 'lib', 'types'] as const;
/** What TypeScript makes something of, and what only helps to make it. */
const LEFT_OUT = /\.ts$|^src\/pack$/;
/** A module of the program, by its name as a string. TypeScript rewrites those it imports; URLs, lists and `.astro` files are left. */
const MODULE = /(?<quote>['"])(?<name>[\w./[\]-]+)\.ts\k<quote>/g;
const CODE = /\.(?:js|astro|mdx)$/;

await Promise.all([LIB, TYPES].map((folder) => rm(folder, { recursive: true, force: true })));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'src/pack/tsconfig.json'], { stdio: 'inherit' });
await cp(SOURCE, LIB, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
for (const path of filesIn(LIB).map((file) => join(LIB, file))) {
  if (CODE.test(path)) await writeFile(path, (await readFile(path, 'utf8')).replaceAll(MODULE, '$<quote>$<name>.js$<quote>'));
}
