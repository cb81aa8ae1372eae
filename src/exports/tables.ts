/** The tables of a dossier, one for each kind that is a list of facts: their columns, each with what it means, and their rows. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Citation, Claim, Event, Passage, Quote, Relation } from '../dossier/types.ts';

/** A column of a type, by what it means and what it holds. */
const column =
  <Of extends string | number | boolean>(type: Column<unknown>['type']) =>
  <Row>(meaning: string, value: Value<Row, Of>): Column<Row> => ({ type, meaning, value });
const text = column<string>('string');
const day = column<string>('date');
const number = column<number>('integer');
const truth = column<boolean>('boolean');

const restsOn = <Row>(citationsOf: (row: Row) => readonly Citation[]) =>
  text('What it rests on: addresses of passages and works.', (row: Row, address, dossier) => cited(citationsOf(row), address, dossier));
const ownPage = text('Address of its page.', ({ url }: { url: string }, address) => address(url));

/** Several values in a cell are parted so. */
const BETWEEN = '; ';

export const TABLES = {
  events: {
    rowsOf: (dossier) => dossier.all('event'),
    key: ['id'],
    columns: {
      id: text('Id of the event.', ({ id }) => id),
      title: text('What happened.', ({ title }) => title),
      when: text('Date of the event (EDTF, level 1), as exact as it is known.', ({ data }) => data.when),
      first_day: day('The first day it may have been; empty where that is open.', ({ when }) =>
        when.type === 'date' && when.from.type === 'day' ? when.from.day : undefined,
      ),
      last_day: day('The last day it may have been; empty where that is open.', ({ when }) =>
        when.type === 'date' && when.to.type === 'day' ? when.to.day : undefined,
      ),
      date_known: text(
        'How the date is known: `given` by a source, `computed` from its words, `supplied` by the dossier, `open` at one end, in `doubt`.',
        ({ mark }) => mark,
      ),
      place: text('Id of the place.', ({ data }) => data.place),
      participants: text('Ids of those who took part.', ({ data }) => joined(data.participants.map(({ entity }) => entity))),
      background: truth('Whether no source of the dossier tells of it.', ({ data }) => data.background),
      evidence: restsOn(({ evidence }) => evidence),
      url: ownPage,
    },
  } satisfies Table<Event>,
  claims: {
    rowsOf: (dossier) => dossier.all('claim'),
    key: ['id'],
    columns: {
      id: text('Id of the claim.', ({ id }) => id),
      claim: text('The claim, in the words of the dossier.', ({ data }) => data.claim),
      kind: text('`fact`, `opinion`, `threat`, `demand` or `wording`.', ({ data }) => data.kind),
      standing: text('`corroborated`, `reported`, `disputed`, `contradicted`, `opinion` or `unknown`.', ({ data }) => data.standing),
      asserted_by: text('Ids of those who assert it.', ({ data }) => joined(data.assertedBy)),
      gist: text('What others report, in one line.', ({ data }) => data.gist),
      accounts: number('How many other accounts are compared with it.', ({ accounts }) => accounts.length),
      as_of: day('Day of the judgement.', ({ data }) => data.asOf),
      evidence: restsOn(({ evidence }) => evidence),
      url: ownPage,
    },
  } satisfies Table<Claim>,
  quotes: {
    rowsOf: (dossier) => dossier.all('quote'),
    key: ['id'],
    columns: {
      id: text('Id of the quotation.', ({ id }) => id),
      words: text('The words as they stand in the source, `[…]` where that interrupts them.', ({ words }) => words),
      language: text('Language of the words (BCP 47).', ({ passage }, _, dossier) => dossier.item('source', passage.source).data.language),
      form: text('`whole` sentence, `partial` or `indirect`.', ({ data }) => data.form),
      speaker: text('Id of the entity whose words they are said to be.', ({ data }) => data.speaker),
      speaker_name: text('Its name.', ({ data }, _, dossier) => dossier.item('entity', data.speaker).title),
      medium: text('Where it was said or written.', ({ data }) => data.medium),
      when: text('When it was said or written (EDTF, level 1).', ({ data }) => data.when),
      source: text('Id of the source that has the words.', ({ passage }) => passage.source),
      passage: text('Addresses of the words in the source.', ({ passage, continued }, address) =>
        joined([passage, ...continued].map((part: Passage) => address(part.url))),
      ),
      url: ownPage,
    },
  } satisfies Table<Quote>,
  relations: {
    rowsOf: (dossier) => dossier.all('entity').flatMap(({ relations }) => relations),
    key: [],
    columns: {
      from: text('Id of the entity it leads from.', ({ from }) => from),
      from_name: text('Its name.', ({ from }, _, dossier) => dossier.item('entity', from).title),
      relation: text('The relation, read from the first to the second.', ({ type }) => type),
      to: text('Id of the other entity.', ({ to }) => to),
      to_name: text('Its name.', ({ to }, _, dossier) => dossier.item('entity', to).title),
      kind: text('Whether the first `belongs` to the second or `acts` on it.', ({ kind }) => kind),
      when: text('When it held (EDTF, level 1).', ({ when }) => when),
      note: text('What else must be said of it.', ({ note }) => note),
      evidence: restsOn(({ citations }) => citations),
    },
  } satisfies Table<Relation>,
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Where a table lies, relative to the base path. */
export const tablePath = (name: TableName): string => `data/${name}.csv`;

/** The cells of a table, row by row; `''` where there is nothing. */
export function cellsOf(name: TableName, dossier: Dossier, address: Address): string[][] {
  // The columns are those of the rows.
  const { columns, rowsOf } = TABLES[name] as unknown as Table<unknown>;
  return rowsOf(dossier).map((row) => Object.values(columns).map(({ value }) => String(value(row, address, dossier) ?? '')));
}

export const columnsOf = (name: TableName): Readonly<Record<string, Pick<Column<unknown>, 'type' | 'meaning'>>> =>
  TABLES[name].columns as unknown as Table<unknown>['columns'];

const joined = (values: readonly string[]): string => values.join(BETWEEN);

const cited = (citations: readonly Citation[], address: Address, dossier: Dossier): string =>
  joined(
    citations.map((citation) =>
      address(citation.type === 'passage' ? citation.passage.url : dossier.item('reference', citation.reference).url),
    ),
  );

type Address = (path: string) => string;
type Value<Row, Of> = (row: Row, address: Address, dossier: Dossier) => Of | undefined;

interface Table<Row> {
  rowsOf: (dossier: Dossier) => readonly Row[];
  /** The columns that name a row; none where rows have no name. */
  key: readonly string[];
  columns: Readonly<Record<string, Column<Row>>>;
}

interface Column<Row> {
  /** A type of Frictionless Table Schema. */
  type: 'string' | 'date' | 'integer' | 'boolean';
  meaning: string;
  value: Value<Row, string | number | boolean>;
}
