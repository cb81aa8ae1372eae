/** Reports every issue of the content folder. */
import { renewSchemas } from '../vscode/renew-schemas.ts';
import { waitingLine } from '../review/show.ts';
import { countWaiting } from '../review/waiting.ts';
import { reportFor, repository } from '../verify/reporters/for-stream.ts';
import { githubReport } from '../verify/reporters/github.ts';
import { jsonReport } from '../verify/reporters/json.ts';
import { hasErrors } from '../verify/run.ts';
import { allDrafts, Workspace, type State } from '../workspace/workspace.ts';
import { command } from './command.ts';
import { nameIn } from './option-values.ts';
import { openProject } from './project.ts';
import { tellChanges } from './tell-changes.ts';

/** The report in each format. */
const FORMATS = {
  text: (state, folder) => reportFor(process.stdout, state, folder),
  json: ({ issues }, folder) => jsonReport(issues, folder),
  github: ({ issues }, folder) => githubReport(issues, folder, repository()),
} satisfies Record<string, (state: State, folder: string) => string>;

const { is: isFormat, refuse: refuseFormat } = nameIn(FORMATS);

export const check = command({
  about: 'Reports every issue of the content, with its place and what to write instead. The exit code is 1 when one is an error.',
  options: {
    format: {
      type: 'value',
      value: 'name',
      about: 'text; json for programs; github for annotations, which text has behind it on GitHub Actions (default text)',
      refuse: refuseFormat,
    },
    json: { type: 'flag', about: 'the same as --format json' },
    watch: { type: 'flag', about: 'reports again whenever a file has changed, until Ctrl+C' },
  },
  examples: [
    ['sourcebound check', 'lists what is to be mended'],
    ['sourcebound check --watch', 'the same, again after each change'],
    ['sourcebound check --format json > issues.json', 'the same for a program'],
  ],
  run: async ({ options: { format = '', json, watch } }) => {
    const { root, site } = await openProject();
    const { contentDir, cacheDir } = site;
    const report = FORMATS[json ? 'json' : isFormat(format) ? format : 'text'];
    const workspace = new Workspace(contentDir, cacheDir);
    const reportOn = async (state: State) => {
      await renewSchemas(root, contentDir, { ...state.reading, drafts: allDrafts(state) });
      return report(state, contentDir);
    };
    if (watch) return tellChanges(workspace, reportOn);
    const state = await workspace.state();
    const text = await reportOn(state);
    if (text !== '') process.stdout.write(`${text}\n`);
    if (report === FORMATS.text) process.stdout.write(waitingLine(await countWaiting(contentDir)));
    process.exitCode = hasErrors(state.issues) ? 1 : 0;
  },
});
