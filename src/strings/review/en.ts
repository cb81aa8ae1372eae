/** What `dev` says of drafts that wait, in English, and the model for every other language. No built page has these words. */
const number = new Intl.NumberFormat('en');

export const reviewEn = {
  draft: 'Draft',
  kinds: { quote: 'Quotation', event: 'Event', entity: 'Name', term: 'Word to explain' },
  heading: (kind: string, index: number, all: number) => `${number.format(index)} of ${number.format(all)}: ${kind}`,
  waiting: (count: number) => `${number.format(count)} ${count === 1 ? 'draft waits' : 'drafts wait'}`,
  sure: (percent: number) => `${number.format(percent)} % sure`,
  notBuilt: 'Drafts are shown here only. No built site has them until they are kept.',
  notFound: 'Its words do not stand in the source.',
  owed: 'Still owed',
  keep: 'Keep',
  change: 'Change',
  drop: 'Drop',
  save: 'Save',
  nobody: 'Nobody of these',
  failed: 'That could not be done.',
};

export type ReviewStrings = typeof reviewEn;
