/** `npm run check`: reports every issue of the content folder; exit code 1 when one of them is an error. */
import { parseArgs } from 'node:util';
import { readFolder } from '../dossier/read-folder.ts';
import { readSite } from '../site.ts';
import { jsonReport } from '../verify/reporters/json.ts';
import { textReport } from '../verify/reporters/text.ts';
import { hasErrors, verify } from '../verify/run.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { contentDir } = readSite(process.env, process.cwd());
const issues = verify(await readFolder(contentDir));
process.stdout.write(`${(values.json ? jsonReport : textReport)(issues, contentDir)}\n`);
process.exitCode = hasErrors(issues) ? 1 : 0;
