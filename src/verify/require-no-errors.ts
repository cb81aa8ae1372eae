import { reportFor, type Checked } from './reporters/for-stream.ts';
import { hasErrors } from './run.ts';

/** @throws Error with the report of content that cannot be built, as the standard error shows it. */
export function requireNoErrors(checked: Checked, contentDir: string): void {
  if (hasErrors(checked.issues))
    throw new Error(`${reportFor(process.stderr, checked, contentDir)}\nThe content has errors; nothing was built.`);
}
