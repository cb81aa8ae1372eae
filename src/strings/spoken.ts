/** How the words of a quotation are written. */
import type { DataOf } from '../schemas/kinds.ts';
import type { Strings } from './index.ts';

/** In the marks of the language; indirect speech in none, as it is the words of the report and not of the speaker. */
export const inMarks = (words: string, { form }: Pick<DataOf<'quote'>, 'form'>, { quote: { open, close } }: Strings): string =>
  form === 'indirect' ? words : `${open}${words}${close}`;
