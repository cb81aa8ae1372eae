/** The one door of the program: `node src/cli/main.ts build` and its sisters, each with its own options. */
import { enableCompileCache } from 'node:module';
import { exitWith } from './exit.ts';

/** Each is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  dev: () => import('./dev.ts'),
  preview: () => import('./preview.ts'),
};

// Compiling the program and its packages anew takes half of the time of a check.
enableCompileCache();

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
  if (!load) throw new Error(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  await (await load()).run(args);
} catch (error) {
  exitWith(error);
}

/** A module with a command. */
interface Command {
  /** Does its work. An error that it throws is said, and ends the program with exit code 1. */
  run: (args: string[]) => Promise<void>;
}
