import { cp, rename } from 'node:fs/promises';

/** Moves a folder. A rename cannot lead to another disk; there it is copied. */
export async function move(from: string, to: string, byRename: (from: string, to: string) => Promise<void> = rename): Promise<void> {
  try {
    await byRename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
