/** Asks in the terminal for what must be known of a source, and offers what its file says of itself. */
import { cancel, isCancel, text } from '@clack/prompts';
import { isDay } from '../dates/edtf.ts';
import type { Known } from '../draft/input/article.ts';
import type { Said } from '../review/write.ts';
import { SettingError } from '../site.ts';

const QUESTIONS = [
  { field: 'publisher', message: 'Who published it?', refuse: (value: string) => (value.trim() === '' ? 'A name is needed.' : undefined) },
  {
    field: 'published',
    message: 'On which day? Dates such as “on Tuesday” count from it.',
    refuse: (value: string) => (isDay(value) ? undefined : 'Write a day, such as 2020-01-16.'),
  },
] as const;

/** @throws SettingError when the person leaves. */
export async function askWhatIsMissing(said: Said, known: Known): Promise<Said> {
  const answered: Said = { ...said };
  for (const { field, message, refuse } of QUESTIONS) {
    if (answered[field] !== undefined) continue;
    const answer = await text({ message, initialValue: known[field] ?? '', validate: (value) => refuse(value ?? '') });
    if (isCancel(answer)) {
      cancel('Nothing was written.');
      throw new SettingError('The questions were left.');
    }
    answered[field] = answer;
  }
  return answered;
}
