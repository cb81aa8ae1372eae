/** The content in forms, in the browser of this machine. */
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
  options: { port: portOption(USUAL_PORT) },
  examples: [
    ['sourcebound edit', 'prints the address to open'],
    ['sourcebound edit --port 8080', 'on another port'],
  ],
  run: async ({ options }) => {
    const { contentDir, cacheDir } = (await openProject()).site;
    const { address } = await serveEditor(new Workspace(contentDir, cacheDir), Number(options.port ?? USUAL_PORT));
    process.stdout.write(
      `The editor of ${contentDir} is at ${address}\nOpen that address in a browser on this machine. To end it, press Ctrl+C.\n`,
    );
  },
});
