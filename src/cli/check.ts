/** Reports every issue of the content folder. */
import { waitingLine } from '../review/show.ts';
import { countWaiting } from '../review/waiting.ts';
import { jsonReport } from '../verify/reporters/json.ts';
import { textReport } from '../verify/reporters/text.ts';
import { hasErrors } from '../verify/run.ts';
import { Workspace } from '../workspace/workspace.ts';
import { command } from './command.ts';
import { openProject } from './project.ts';

export const check = command({
  about: 'Reports every issue of the content, with its place and what to write instead. The exit code is 1 when one is an error.',
  options: { json: { type: 'flag', about: 'prints the issues as JSON, for programs' } },
  examples: [
    ['sourcebound check', 'lists what is to be mended'],
    ['sourcebound check --json > issues.json', 'the same for a program'],
  ],
  run: async ({ options }) => {
    const { contentDir, cacheDir } = (await openProject()).site;
    const { issues } = await new Workspace(contentDir, cacheDir).state();
    process.stdout.write(`${(options.json ? jsonReport : textReport)(issues, contentDir)}\n`);
    if (!options.json) process.stdout.write(waitingLine(await countWaiting(contentDir)));
    process.exitCode = hasErrors(issues) ? 1 : 0;
  },
});
