/** Builds a dossier the way `npm run build` does. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build needs of the environment. Vitest sets variables (`BASE_URL`, `MODE`) that Vite would read. */
const { PATH, HOME, SystemRoot, CHROMIUM_PATH } = process.env;

/**
 * Runs the build with the given environment, and without the PDF, which takes seconds, unless that is asked for.
 * The exit code is part of the result, not an error.
 */
export async function build(env: Record<string, string>, ...args: string[]): Promise<{ code: number; output: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['src/cli/build.ts', ...args], {
      env: { PATH, HOME, SystemRoot, CHROMIUM_PATH, DOSSIER_PDF: 'off', ...env },
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** The files of a built site by path, sorted. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const)));
}
