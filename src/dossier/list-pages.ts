/** Cuts the lists of the site into pages, so that none outgrows what a page may weigh (docs/architecture.md, Budgets). */

/**
 * How many rows of a list are on a page: with rows as long as those of real dossiers, about 14 kB compressed. A list that is not
 * longer stays whole.
 */
const MOST = {
  entities: 150,
  events: 75,
  quotes: 75,
  claims: 70,
  relations: 80,
  references: 90,
  corrections: 80,
  citations: 30,
  terms: 28,
  /** The same of what one item lists on pages of their own. */
  uses: 60,
};

/** The paragraphs of a comparison are as long as their texts: so many characters of all that is shown of them. */
const CHARACTERS = 24_000;

/** A term brings its whole text with it: so many words weigh as much as its definition. */
const WORDS = 80;

/** The rows of a list by pages, in their order. There is one page at least; the first has room for so many rows less as are `taken`. */
export const cutList = <Row>(list: ListName, rows: readonly Row[], taken = 0): Row[][] => cut(rows, MOST[list], () => 1, taken);

export const cutTerms = <Term extends { prose: { words: number } }>(terms: readonly Term[]): Term[][] =>
  cut(terms, MOST.terms, ({ prose }) => 1 + Math.floor(prose.words / WORDS));

export const cutComparison = <Row>(rows: readonly Row[], charactersOf: (row: Row) => number): Row[][] =>
  cut(rows, CHARACTERS, charactersOf);

function cut<Row>(rows: readonly Row[], most: number, weigh: (row: Row) => number, taken = 0): Row[][] {
  const pages: Row[][] = [[]];
  let weight = taken;
  for (const row of rows) {
    weight += weigh(row);
    const page = pages.at(-1);
    if (page && (weight <= most || page.length === 0)) page.push(row);
    else {
      pages.push([row]);
      weight = weigh(row);
    }
  }
  return pages;
}

/** A list whose rows weigh about the same. */
export type ListName = Exclude<keyof typeof MOST, 'terms'>;
