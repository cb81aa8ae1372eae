/** `npm run check`: reports every issue of the content folder; exit code 1 when one of them is an error. */
import { parseArgs } from 'node:util';
import { readSite } from '../site.ts';
import { jsonReport } from '../verify/reporters/json.ts';
import { textReport } from '../verify/reporters/text.ts';
import { hasErrors } from '../verify/run.ts';
import { Workspace } from '../workspace/workspace.ts';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const { contentDir, cacheDir } = readSite(process.env, process.cwd());
  const { issues } = await new Workspace(contentDir, cacheDir).state();
  process.stdout.write(`${(values.json ? jsonReport : textReport)(issues, contentDir)}\n`);
  process.exitCode = hasErrors(issues) ? 1 : 0;
}
