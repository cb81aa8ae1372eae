/** The content in forms, in the browser of this machine. */
import { editedIn } from '../edit/edited.ts';
import { serveEditor } from '../edit/server.ts';
import { Workspace } from '../workspace/workspace.ts';
import { command } from './command.ts';
import { portOption } from './port.ts';
import { openProject } from './project.ts';

/** Another than that of `dev`, so that both can be open side by side. */
const USUAL_PORT = 4331;

export const edit = command({
  about:
    'Shows every entry of the content as a form in the browser, saves what you change into the same files, and tells beside each field what the check says of it. For this machine only; nothing of it is in a build.',
  options: {
    port: portOption(USUAL_PORT),
    edition: { type: 'value', value: 'language', about: 'another edition than the first, each entry beside its original' },
  },
  examples: [
    ['sourcebound edit', 'prints the address to open'],
    ['sourcebound edit --port 8080', 'on another port'],
    ['sourcebound edit --edition ar', 'the edition in Arabic: what is translated, and what is still to be'],
  ],
  run: async ({ options }) => {
    const { contentDir, cacheDir } = (await openProject()).site;
    const { edition } = options;
    const workspace = new Workspace(contentDir, cacheDir);
    // Before anything is served, so that a name that no edition has is said here.
    if (edition !== undefined) editedIn(await workspace.state(), edition);
    const { address } = await serveEditor(workspace, Number(options.port ?? USUAL_PORT), edition);
    process.stdout.write(
      `The editor of ${edition === undefined ? contentDir : `the edition ${edition} in ${contentDir}`} is at ${address}\nOpen that address in a browser on this machine. To end it, press Ctrl+C.\n`,
    );
  },
});
