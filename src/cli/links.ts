/** Asks whether the addresses of others that the content names still answer. Nothing else depends on it. */
import { checkLinks } from '../live/links/check-links.ts';
import { externalLinks } from '../live/links/external-links.ts';
import { hasLost, jsonOfLinks, textOfLinks } from '../live/links/report.ts';
import { Visitor } from '../live/visitor.ts';
import { allDrafts, Workspace } from '../workspace/workspace.ts';
import { showProgress } from './build-progress.ts';
import { command } from './command.ts';
import { from1To, nameIn } from './option-values.ts';
import { openProject } from './project.ts';
import { version } from './version.ts';

const FORMATS = { text: textOfLinks, json: jsonOfLinks };
const { is: isFormat, refuse: refuseFormat } = nameIn(FORMATS);
const LONGEST_WAIT = 300;
/** No more than headers is read of an answer. */
const LARGEST = 0;

export const links = command({
  about:
    'Asks whether the addresses of others that the content names still answer: originals, archived copies, references and links of prose. It tells which are gone, have moved or must be looked at, where each stands, and what to do. The exit code is 1 when readers cannot follow one. Neither the check nor a build asks for any of them. Each host is asked for one address at a time, private networks never.',
  options: {
    format: {
      type: 'value',
      value: 'name',
      about: 'text, or json for programs (default text)',
      refuse: refuseFormat,
    },
    timeout: {
      type: 'value',
      value: 'seconds',
      about: 'how long an answer is waited for (default 20)',
      refuse: from1To(LONGEST_WAIT),
    },
  },
  examples: [
    ['sourcebound links', 'now and then, as pages of others go'],
    ['sourcebound links --format json > links.json', 'the same for a program'],
  ],
  run: async ({ options: { format = '', timeout } }) => {
    const { contentDir, cacheDir } = (await openProject()).site;
    const found = externalLinks(allDrafts(await new Workspace(contentDir, cacheDir).state()));
    const visitor = new Visitor({
      atOnce: 6,
      timeout: Number(timeout ?? 20) * 1000,
      pause: 2000,
      rest: 500,
      largest: LARGEST,
      reach: 'public',
      agent: `sourcebound/${version} (links)`,
    });
    const stop = showProgress(process.stderr, `Asking for ${found.length} addresses`);
    const checked = await checkLinks(found, visitor).finally(stop);
    process.stdout.write(`${FORMATS[isFormat(format) ? format : 'text'](checked, contentDir)}\n`);
    process.exitCode = hasLost(checked) ? 1 : 0;
  },
});
