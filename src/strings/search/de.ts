/** The words of the search in German. */
import type { SearchStrings } from './en.ts';

const number = new Intl.NumberFormat('de');

export const searchDe: SearchStrings = {
  title: 'Suche',
  label: 'Das Dossier durchsuchen',
  placeholder: 'Ein Name, ein Wort, ein Datum',
  submit: 'Suchen',
  noScript: 'Die Suche braucht JavaScript. Unten ist alles aufgeführt.',
  portable: 'Diese Kopie wird ohne Server gelesen und hat daher keine Suche. Unten steht alles nach Namen.',
  indexes: 'Oder nachschlagen:',
  index: 'Alles nach Namen',
  hits: (count, shown) =>
    count === 0 ? 'Nichts gefunden' : `${number.format(count)} Treffer${shown < count ? `, ${number.format(shown)} gezeigt` : ''}`,
  nothing: (query) => `Nichts gefunden zu „${query}“.`,
  nearest: (query, name, count) => `Nichts gefunden zu „${query}“; ${number.format(count)} Treffer zum nächsten Namen, ${name}`,
  also: (name) => `Oder nach „${name}“ suchen`,
  paragraph: (number) => `Absatz ${number}`,
  loading: 'Wird gesucht …',
  failed: 'Die Suche konnte nicht geladen werden.',
  close: 'Schließen',
  all: 'Alle Treffer, mit Filtern',
  more: 'Mehr Treffer',
  others: (count) => `${number.format(count)} weitere`,
  narrow: (count) => (count === 0 ? 'Eingrenzen' : `Eingrenzen (${number.format(count)} gewählt)`),
  shortcuts: 'Die Suche öffnen mit',
  keys: { results: 'zu den Treffern', open: 'alle Treffer', close: 'schließen' },
  filters: { kind: 'Art', entity: 'Wer und was', year: 'Jahr', standing: 'Stand einer Behauptung', origin: 'Woher es kommt' },
  kinds: {
    entity: 'Wer und was',
    quote: 'Zitate',
    event: 'Ereignisse',
    claim: 'Behauptungen',
    term: 'Glossar',
    chapter: 'Erklärung',
    source: 'Texte',
    reference: 'Literatur',
    page: 'Seiten',
  },
  standing: {
    reported: 'Berichtet',
    corroborated: 'Bestätigt',
    disputed: 'Umstritten',
    contradicted: 'Widersprochen',
    opinion: 'Meinung',
    unknown: 'Unbekannt',
  },
  origin: { report: 'Im Bericht', background: 'Hintergrund' },
};
