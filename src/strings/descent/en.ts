/** What the pages on the descent of a text say, in English, and the model for every other language. */
const number = new Intl.NumberFormat('en');
const words = (count: number) => `${number.format(count)} ${count === 1 ? 'word' : 'words'}`;

export const descentEn = {
  label: 'Origins',
  title: 'Where these words come from',
  shared: (same: number, total: number) =>
    same === 0
      ? `Of its ${words(total)} none was found in the other texts held here.`
      : `Of its ${words(total)}, ${number.format(same)} ${same === 1 ? 'stands' : 'stand'} in other texts too, in the same order.`,
  own: (count: number) =>
    count === 0 ? '' : `Where the texts were compared, ${words(count)} ${count === 1 ? 'stands' : 'stand'} in the report alone.`,
  uncompared: (count: number) =>
    count === 0 ? '' : `${words(count)} could not be compared: only passages of the other texts are held.`.replace(/^1 word/, 'One word'),
  basis: 'Read from shared words.',
  basisText:
    'That two texts share their words does not tell which of them took the words from the other. Nothing is said of that here, unless a source for it is cited.',
  overview: 'Every paragraph',
  key: 'How to read the bars',
  keyOwn: 'only in the report',
  keyMissing: 'words of the other text are missing here',
  keyUncompared: 'not compared, or found in no text held here',
  keyRelated: 'paired by the editor',
  caption:
    'A bar is as long as its paragraph. Case, punctuation and the dots of abbreviations do not count. In the texts below, a short word of both between two changes is marked as part of the change.',
  allSame: (names: string) => `${names}, word for word`,
  partSame: (names: string) => `${names} in part, the same words`,
  ownOf: (names: string, own: number, total: number) =>
    own === 0 ? `${names}, with words left out` : `${names}, ${number.format(own)} of ${words(total)} its own`,
  partOwn: (names: string, own: number, total: number) =>
    own === 0 ? `${names} in part, with words left out` : `${names} in part, ${number.format(own)} of ${words(total)} its own`,
  oneChanged: (names: string) => `${names}, one word changed`,
  related: (names: string) => `${names}, paired by the editor`,
  alone: 'only in the report',
  none: 'no relative found',
  numbers: 'The same in numbers',
  columns: {
    paragraph: 'Paragraph',
    relatives: 'Other text',
    same: 'The same',
    own: 'Only here',
    missing: 'Missing in the report',
    uncompared: 'Not compared',
  },
  decisive: 'The sentence that differs most',
  inBoth: (name: string) => `as in ${name}`,
  inTheirs: (name: string) => `in ${name}, not in the report`,
  inOurs: (name: string) => `in the report, not in ${name}`,
  same: 'the same words',
  missing: 'missing in the report',
  onlyHere: 'only in the report',
  notCompared: 'not compared',
  missingAloud: 'not in the report:',
  ownAloud: 'only in the report:',
  against: (name: string, date: string) => `${name}, ${date}, against the report.`,
  changes: 'What differs',
  nothing: 'nothing',
  report: 'The report',
  each: 'Paragraph by paragraph',
  above: 'Set out in full above.',
  also: 'Also shares words with',
  paired: 'Paired by the editor with',
  inCommon: (same: number, total: number) => `${number.format(same)} of ${words(total)}`,
  relatives: 'The texts it was compared with',
  heldWhole: (count: number) => `Held whole, ${words(count)}.`,
  heldInPart: (count: number) => `Of it, ${words(count)} are held, in passages.`.replace('1 word are', '1 word is'),
  inReport: (count: number) => (count === 0 ? '' : `${words(count)} of the report ${count === 1 ? 'stands' : 'stand'} in it too.`),
  direction: (taker: string, giver: string) => `${taker} took words of ${giver}:`,
  openPassages: 'The passages that are held',
  openWhole: 'The whole text',
  paragraphLeads: (names: string) => `Shares words with ${names}`,
  pairLeads: (names: string) => `Paired with ${names}`,
  sourceLeads: 'Where these words come from',
  relativeLeads: 'How its words compare with the report',
};

export type DescentStrings = typeof descentEn;
