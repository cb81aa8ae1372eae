/**
 * Dossiers of any size for measuring, the same in every run: sources with text, and entities, events, claims, terms and quotes
 * that link to each other and rest on passages of the sources, each with about 290 words. The check finds nothing in them, as in
 * what is published.
 */
import { createHash } from 'node:crypto';

/** Share of each kind among the entries; the rest are quotes. */
const SHARES = { entities: 0.28, events: 0.24, claims: 0.24, terms: 0.1 };
const ENTRIES_PER_SOURCE = 60;
const ENTRIES_PER_REFERENCE = 8;
const CHAPTERS = 8;
const WORDS = { body: 290, chapter: 700 };

/** The files of a dossier with `count` entries, by their paths in a content folder, and the pages of the same texts for a peer. */
export function generateDossier(count: number): { files: Map<string, string>; pages: Page[] } {
  const random = createRandom(20_200_116);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  /** Some are met far more often than others, as in any real text. */
  const pickSkewed = <Value>(values: readonly Value[]): Value => values[Math.floor(random() ** 3 * values.length)] as Value;
  const word = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
  const vocabulary = Array.from({ length: VOCABULARY }, word);
  const words = (length: number) => Array.from({ length }, () => vocabulary[Math.floor(random() ** 2 * VOCABULARY)] ?? '').join(' ');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = (length: number) => `${capital(words(length))}.`;
  const numbered = (kind: string, length: number) => Array.from({ length }, (_, index) => `${kind}-${index + 1}`);

  const counts = Object.fromEntries(
    Object.entries(SHARES).map(([kind, share]) => [kind, Math.max(2, Math.round(count * share))]),
  ) as Record<keyof typeof SHARES, number>;
  const ids = {
    entities: numbered('entity', counts.entities),
    events: numbered('event', counts.events),
    claims: numbered('claim', counts.claims),
    terms: numbered('term', counts.terms),
    quotes: numbered('quote', Math.max(2, count - Object.values(counts).reduce((sum, part) => sum + part, 0))),
    sources: numbered('source', Math.max(1, Math.round(count / ENTRIES_PER_SOURCE))),
    references: numbered('reference', Math.max(4, Math.round(count / ENTRIES_PER_REFERENCE))),
  };
  // A number in the second word keeps names apart in a large dossier.
  const entities = ids.entities.map((id, index) => ({ id, name: `${capital(word())} ${capital(word())}${index}` }));

  const files = new Map<string, string>();
  const pages: Page[] = [];

  /** The sentences of the sources that no quotation has yet, and who is named in them. */
  const unquoted: { source: string; exact: string; speaker: string }[] = [];
  const passages = ids.sources.map((id) => {
    const paragraphs = Array.from({ length: 30 }, () =>
      Array.from({ length: 5 }, () => {
        const begun = capital(words(8));
        const { id: speaker, name } = pickSkewed(entities);
        const exact = `${begun} ${name} ${words(8)}.`;
        unquoted.push({ source: id, exact, speaker });
        return exact;
      }),
    );
    const text = `${paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')}\n`;
    const hash = createHash('sha256').update(text).digest('hex');
    files.set(`sources/${id}/text.txt`, text);
    files.set(
      `sources/${id}/source.yaml`,
      `title: ${capital(words(6))}\npublisher: ${capital(word())}\npublished: '2024-05-16'\nlanguage: en\nurl: https://example.org/${id}\nrights:\n  reproduce: full\n  statement: Generated for measuring.\nsha256: ${hash}\n`,
    );
    pages.push({ path: `sources/${id}`, title: id, body: text });
    return { id, sentences: paragraphs.flat() };
  });

  /** Evidence: one passage and one work. */
  const evidence = () => {
    const { id, sentences } = pick(passages);
    return `evidence:\n  - source: ${id}\n    exact: ${pick(sentences)}\n  - reference: ${pickSkewed(ids.references)}\n`;
  };

  /** Prose with links of every kind, for us and for the peer. */
  const prose = (length: number) => {
    const paragraphs = Array.from({ length: Math.round(length / 70) }, () => {
      const [entity, event, claim, term] = [
        pickSkewed(ids.entities),
        pickSkewed(ids.events),
        pickSkewed(ids.claims),
        pickSkewed(ids.terms),
      ];
      const { id: source, sentences } = pick(passages);
      const passage = pick(sentences).replace(/\.$/, '');
      const reference = pickSkewed(ids.references);
      const [a, b, c, d, e] = [words(12), words(2), words(10), words(2), words(8)];
      const start = `${capital(a)} [${b}]`;
      return {
        own: `${start}(entity:${entity}) ${c}, [${d}](event:${event}) ${e} [](ref:${reference}). It says [“${passage}”](source:${source}), so [${words(2)}](claim:${claim}) and [${words(1)}](term:${term}) *${words(2)}*.`,
        peer: `${start}(/entities/${entity}/) ${c}, [${d}](/events/${event}/) ${e} [1](/references/${reference}/). It says [“${passage}”](/sources/${source}/), so [${words(2)}](/claims/${claim}/) and [${words(1)}](/terms/${term}/) *${words(2)}*.`,
      };
    });
    return { own: paragraphs.map(({ own }) => own).join('\n\n'), peer: paragraphs.map(({ peer }) => peer).join('\n\n') };
  };

  const add = (path: string, title: string, fields: string, length: number) => {
    const { own, peer } = prose(length);
    files.set(`${path}.mdx`, `---\n${fields}---\n\n${own}\n`);
    pages.push({ path: path.replace(/\/\d+-/, '/'), title, body: peer });
  };
  /** Before any source was published. */
  const day = () => `20${10 + Math.floor(random() * 14)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;

  for (const { id, name } of entities) {
    const kind = pick(['person', 'organisation', 'place']);
    const relation = `relations:\n  - type: ${word()}\n    to: ${pickSkewed(ids.entities.filter((other) => other !== id))}\n    ${evidence().replaceAll('\n', '\n    ').trimEnd()}\n`;
    const fact = `facts:\n  - when: '${day()}'\n    text: ${sentence(12)}\n    ${evidence().replaceAll('\n', '\n    ').trimEnd()}\n`;
    add(
      `entities/${id}`,
      name,
      `name: ${name}\nkind: ${kind}\nbackground: true\naliases:\n  - text: ${name} ${capital(word())}\ndescription: ${capital(words(9)).slice(0, 130)}\n${fact}${relation}${evidence()}`,
      WORDS.body,
    );
  }
  for (const id of ids.events) {
    const title = capital(words(7));
    add(
      `events/${id}`,
      title,
      `title: ${title}\nwhen: '${day()}'\nparticipants:\n  - entity: ${pickSkewed(ids.entities)}\n    role: ${words(3)}\n${evidence()}`,
      WORDS.body,
    );
  }
  for (const id of ids.claims) {
    const claim = sentence(11);
    const standing = pick(['reported', 'corroborated', 'disputed', 'contradicted', 'opinion', 'unknown']);
    add(
      `claims/${id}`,
      claim,
      `claim: ${claim}\nassertedBy: [${pickSkewed(ids.entities)}]\nkind: fact\nstanding: ${standing}\ngist: ${words(10).slice(0, 150)}\nasOf: '2026-01-01'\naccounts:\n  - by: ${capital(word())}\n    says: ${sentence(9)}\n    stance: ${standing === 'corroborated' ? 'supports' : 'differs'}\n    references: [${pickSkewed(ids.references)}]\n${evidence()}`,
      WORDS.body,
    );
  }
  for (const id of ids.terms) {
    const term = words(2);
    add(`terms/${id}`, term, `term: ${term}\ndefinition: ${sentence(20)}\n${evidence()}`, WORDS.body);
  }
  for (const id of ids.quotes) {
    const quoted = pick(unquoted);
    unquoted.splice(unquoted.indexOf(quoted), 1);
    add(
      `quotes/${id}`,
      id,
      `passage:\n  source: ${quoted.source}\n  exact: ${quoted.exact}\nform: indirect\nspeaker: ${quoted.speaker}\nmedium: ${words(3)}\nwhen: '${day()}'\nchain:\n  - who: ${capital(word())}\n    what: ${words(4)}\ngist: ${words(9)}\n`,
      WORDS.body,
    );
  }
  for (let chapter = 1; chapter <= CHAPTERS; chapter++) {
    const title = capital(words(5));
    add(`chapters/${two(chapter)}-chapter-${chapter}`, title, `title: ${title}\nsummary: ${sentence(12)}\n`, WORDS.chapter);
  }
  files.set(
    'references.json',
    `${JSON.stringify(
      ids.references.map((id) => ({
        id,
        type: 'article-newspaper',
        title: capital(words(8)),
        publisher: capital(word()),
        issued: { 'date-parts': [[2020, 1, 1]] },
        URL: `https://example.org/${id}`,
      })),
      undefined,
      2,
    )}\n`,
  );
  files.set(
    'dossier.yaml',
    `title: A generated dossier\nquestion: How long does it take?\nbrief: ${sentence(30)}\nlanguage: en\nsource: ${ids.sources[0] ?? ''}\nkeyPoints:\n  - text: ${sentence(12)}\n    ${evidence().replaceAll('\n', '\n    ').trimEnd()}\npublished: '2024-05-20'\nupdated: '2024-05-21'\nowner:\n  name: Nobody\nlicence:\n  name: CC0\n`,
  );
  return { files, pages };
}

const VOCABULARY = 6_000;
const SYLLABLES = [
  'ba',
  'ren',
  'to',
  'li',
  'mas',
  'ku',
  'dor',
  've',
  'shi',
  'lan',
  'per',
  'go',
  'nim',
  'ta',
  'rus',
  'el',
  'vo',
  'kas',
  'mir',
  'do',
];

const two = (number: number) => String(number).padStart(2, '0');

/** Numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A page of a peer. */
export interface Page {
  path: string;
  title: string;
  /** Markdown without front matter. */
  body: string;
}
