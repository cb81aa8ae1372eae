/** Makes the search index of the content folder that is named first, in the folder that is named second, and says how long that took. */
import { makeIndex, writeIndex } from '../../src/search/index-site.ts';
import { readSite } from '../../src/site.ts';
import { Workspace } from '../../src/workspace/workspace.ts';

const [content = '', folder = ''] = process.argv.slice(2);
const { cacheDir } = readSite(process.env, process.cwd());
const dossier = (await new Workspace(content, cacheDir).state()).dossier();
const start = performance.now();
await writeIndex(await makeIndex(dossier), folder);
process.stderr.write(`${(performance.now() - start) / 1000}\n`);
