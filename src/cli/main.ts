/** The one door of the program: `sourcebound build` and its sisters, each with its own options. */
import { stopThreads } from '../threads/thread.ts';
import { beginParsing } from './begin-parsing.ts';
import type { Command } from './command.ts';
import { exitWith } from './exit.ts';
import { commandHelp, programHelp } from './help.ts';
import { didYouMean, readArguments, UsageError } from './read-arguments.ts';
import { version } from './version.ts';

/** Each is loaded only when it is asked for. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  init: { summary: 'makes a folder with a dossier of your own', load: async () => (await import('./init.ts')).init },
  draft: { summary: 'finds quotations, speakers, dates and names in an article', load: async () => (await import('./draft.ts')).draft },
  review: { summary: 'asks what to do with each draft of an article', load: async () => (await import('./review.ts')).review },
  edit: { summary: 'shows the content in forms, to be edited in a browser', load: async () => (await import('./edit.ts')).edit },
  new: { summary: 'makes an entry of any kind, with each field explained', load: async () => (await import('./new.ts')).create },
  rename: { summary: 'gives an entry another id, everywhere', load: async () => (await import('./rename.ts')).rename },
  remove: { summary: 'deletes an entry to which nothing points', load: async () => (await import('./remove.ts')).remove },
  accept: {
    summary: 'takes the changed text of a source, after showing the difference, or translations as up to date',
    load: async () => (await import('./accept.ts')).accept,
  },
  check: {
    summary: 'reports every issue of the content',
    begin: (args) => {
      if (!args.includes('--watch')) beginParsing();
    },
    load: async () => (await import('./check.ts')).check,
  },
  explain: { summary: 'tells what the code of an issue means', load: async () => (await import('./explain.ts')).explain },
  migrate: {
    summary: 'brings the content to the format that this version reads',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  build: { summary: 'checks the content and makes the site', begin: beginParsing, load: async () => (await import('./build.ts')).build },
  dev: { summary: 'shows the site as you write', load: async () => (await import('./dev.ts')).dev },
  host: { summary: 'prints the configuration of a server for the site that was made', load: async () => (await import('./host.ts')).host },
  pack: {
    summary: 'packs the site that was made into a zip that opens without a server',
    load: async () => (await import('./pack.ts')).pack,
  },
  preview: { summary: 'serves the site that was made', load: async () => (await import('./preview.ts')).preview },
  links: {
    summary: 'asks whether the addresses of others that the content names still answer',
    load: async () => (await import('./links.ts')).links,
  },
  verify: { summary: 'holds the site on the web against the one that was made', load: async () => (await import('./verify.ts')).verify },
};

/** No command but `verify` and `links` speaks to a network: Astro sends data on how it is used, and asks for its newest version, unless it is told not to. */
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

const HELP = ['--help', '-h'];
const VERSION = ['--version', '-v'];

/** Does what a command line asks for, and sets the exit code: 0 when it is done, 1 when it failed or found errors, 2 when it was not understood. */
export async function main([name = '', ...args]: readonly string[]): Promise<void> {
  for (const [name, value] of Object.entries(QUIET)) process.env[name] ??= value;
  process.stdout.on('error', endWithReader);
  try {
    if (HELP.includes(name)) process.stdout.write(programHelp(summaries()));
    else if (VERSION.includes(name)) process.stdout.write(`${version}\n`);
    else await runCommand(name, args);
  } catch (error) {
    exitWith(error);
  } finally {
    await stopThreads();
  }
}

/** Whoever reads what is printed has seen enough, as `head` has. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function runCommand(name: string, args: readonly string[]): Promise<void> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) throw new UsageError(name === '' ? programHelp(summaries()) : unknown(name));
  const isHelp = args.some((arg) => HELP.includes(arg));
  if (!isHelp) entry.begin?.(args);
  const command = await entry.load();
  if (isHelp) {
    process.stdout.write(
      commandHelp(
        name,
        command,
        args.find((arg) => !arg.startsWith('-')),
      ),
    );
    return;
  }
  await command.run(readArguments(name, args, command));
}

const summaries = (): Record<string, string> => Object.fromEntries(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]));

function unknown(name: string): string {
  const names = Object.keys(COMMANDS);
  return `There is no command "${name}".${didYouMean(name, names) || ` There are: ${names.join(', ')}.`}`;
}

interface Entry {
  /** One line of the help. */
  summary: string;
  /** Begins what can go on while it is loaded. */
  begin?: (args: readonly string[]) => void;
  load: () => Promise<Command>;
}
