/** Asks a person before something is done that cannot be taken back. */
import { confirm as ask, isCancel } from '@clack/prompts';

/** Whether somebody can be asked: not in a script, nor where the output goes into a file. */
export const isTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

/** Whether it may be done. In a script only `yes` says so. */
export async function confirm(question: string, yes: boolean): Promise<boolean> {
  if (yes) return true;
  if (!isTerminal()) return false;
  const answer = await ask({ message: question, initialValue: false });
  return !isCancel(answer) && answer;
}
