/** Was `dev` über Entwürfe sagt, die warten. */
import type { ReviewStrings } from './en.ts';

const number = new Intl.NumberFormat('de');

export const reviewDe: ReviewStrings = {
  draft: 'Entwurf',
  kinds: { quote: 'Zitat', event: 'Ereignis', entity: 'Name', term: 'Zu erklärendes Wort' },
  heading: (kind, index, all) => `${number.format(index)} von ${number.format(all)}: ${kind}`,
  waiting: (count) => `${number.format(count)} ${count === 1 ? 'Entwurf wartet' : 'Entwürfe warten'}`,
  sure: (percent) => `zu ${number.format(percent)} % sicher`,
  notBuilt: 'Entwürfe stehen nur hier. Keine gebaute Seite hat sie, bevor sie übernommen sind.',
  notFound: 'Seine Worte stehen nicht in der Quelle.',
  owed: 'Noch nötig',
  keep: 'Übernehmen',
  change: 'Ändern',
  drop: 'Verwerfen',
  save: 'Speichern',
  nobody: 'Niemand davon',
  failed: 'Das ging nicht.',
};
