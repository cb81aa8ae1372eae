import type { DescentStrings } from './en.ts';

const number = new Intl.NumberFormat('de');
const words = (count: number) => `${number.format(count)} ${count === 1 ? 'Wort' : 'Wörter'}`;
const ofWords = (count: number) => `${number.format(count)} ${count === 1 ? 'Wort' : 'Wörtern'}`;
const stand = (count: number) => (count === 1 ? 'steht' : 'stehen');

export const descentDe: DescentStrings = {
  label: 'Herkunft',
  title: 'Woher diese Worte kommen',
  shared: (same, total) =>
    same === 0
      ? `Von seinen ${ofWords(total)} fand sich keines in den anderen Texten, die hier vorliegen.`
      : `Von seinen ${ofWords(total)} ${stand(same)} ${number.format(same)} auch in anderen Texten, in derselben Folge.`,
  own: (count) => (count === 0 ? '' : `Wo verglichen wurde, ${stand(count)} ${words(count)} nur im Bericht.`),
  uncompared: (count) =>
    count === 0
      ? ''
      : `${words(count)} ${count === 1 ? 'ließ' : 'ließen'} sich nicht vergleichen: Von den anderen Texten liegen nur Stellen vor.`,
  basis: 'An den Worten abgelesen.',
  basisText:
    'Dass zwei Texte dieselben Worte haben, sagt nicht, welcher sie vom anderen nahm. Darüber steht hier nichts, es sei denn mit einem Beleg.',
  overview: 'Jeder Absatz',
  key: 'Wie die Balken zu lesen sind',
  keyOwn: 'nur im Bericht',
  keyMissing: 'Worte des anderen Textes fehlen hier',
  keyUncompared: 'nicht verglichen oder in keinem vorliegenden Text gefunden',
  keyRelated: 'von der Redaktion zugeordnet',
  caption:
    'Ein Balken ist so lang wie sein Absatz. Groß- und Kleinschreibung, Satzzeichen und Abkürzungspunkte zählen nicht. In den Texten darunter ist ein kurzes gemeinsames Wort zwischen zwei Änderungen als Teil der Änderung markiert.',
  allSame: (names) => `${names}, Wort für Wort`,
  partSame: (names) => `teils ${names}, dieselben Worte`,
  ownOf: (names, own, total) => (own === 0 ? `${names}, mit Auslassungen` : `${names}, ${number.format(own)} von ${ofWords(total)} eigen`),
  partOwn: (names, own, total) =>
    own === 0 ? `teils ${names}, mit Auslassungen` : `teils ${names}, ${number.format(own)} von ${ofWords(total)} eigen`,
  oneChanged: (names) => `${names}, ein Wort geändert`,
  related: (names) => `${names}, von der Redaktion zugeordnet`,
  alone: 'nur im Bericht',
  none: 'kein verwandter Text gefunden',
  numbers: 'Dasselbe in Zahlen',
  columns: {
    paragraph: 'Absatz',
    relatives: 'Anderer Text',
    same: 'Gleich',
    own: 'Nur hier',
    missing: 'Fehlt im Bericht',
    uncompared: 'Nicht verglichen',
  },
  decisive: 'Der Satz, der am meisten abweicht',
  inBoth: (name) => `wie in: ${name}`,
  inTheirs: (name) => `in: ${name}, nicht im Bericht`,
  inOurs: (name) => `im Bericht, nicht in: ${name}`,
  same: 'dieselben Worte',
  missing: 'fehlt im Bericht',
  onlyHere: 'nur im Bericht',
  notCompared: 'nicht verglichen',
  missingAloud: 'nicht im Bericht:',
  ownAloud: 'nur im Bericht:',
  against: (name, date) => `${name}, ${date}, neben dem Bericht.`,
  changes: 'Was abweicht',
  nothing: 'nichts',
  report: 'Der Bericht',
  each: 'Absatz für Absatz',
  above: 'Oben ganz gezeigt.',
  also: 'Teilt auch Worte mit',
  paired: 'Von der Redaktion zugeordnet:',
  inCommon: (same, total) => `${number.format(same)} von ${ofWords(total)}`,
  relatives: 'Die Texte, mit denen verglichen wurde',
  heldWhole: (count) => `Liegt ganz vor, ${words(count)}.`,
  heldInPart: (count) => `Davon ${count === 1 ? 'liegt' : 'liegen'} ${words(count)} in Stellen vor.`,
  inReport: (count) => (count === 0 ? '' : `${words(count)} des Berichts ${stand(count)} auch darin.`),
  direction: (taker, giver) => `${taker} übernahm Worte von ${giver}:`,
  openPassages: 'Die vorliegenden Stellen',
  openWhole: 'Der ganze Text',
  paragraphLeads: (names) => `Teilt Worte mit ${names}`,
  pairLeads: (names) => `Zugeordnet: ${names}`,
  sourceLeads: 'Woher diese Worte kommen',
  relativeLeads: 'Wie sich sein Wortlaut zum Bericht verhält',
};
